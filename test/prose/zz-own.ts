import { labelledIn } from './labelled.ts';
import { addScores, noScores, precision, recall, reported, scored } from './score.ts';
const s=noScores(); const show=process.argv.includes('--misses');
for(const d of labelledIn(process.argv[2]!)){ const m=addScores(s,d,reported(d)); if(show) for(const x of m) console.log(x.reading?`FALSE  ${x.kind} [${x.reading.because}]`:`MISSED ${x.kind}`, d.name+':', d.text.slice(x.sentence.start,x.sentence.end).slice(0,200)); }
for(const k of scored){const c=s[k]!;console.log(k.padEnd(15),'P',precision(c).toFixed(3),`(${c.right}/${c.right+c.wrong})`,'R',recall(c).toFixed(3),`(${c.found}/${c.labelled})`)}
