import { readFileSync, readdirSync } from 'node:fs';
import { readProse } from '/tmp/wt-prose/server/src/prose/read-prose.ts';
import { parse } from '/tmp/wt-prose/server/src/syntax/parse.ts';
const dir = process.argv[2]!; const show = process.argv.includes('--misses'); const only = process.argv.find(a=>a.startsWith('--kind='))?.slice(7);
const kinds = ['action','recommendation','metric','decision'] as const; const S:any={}; for(const k of kinds)S[k]={tp:0,fp:0,hit:0,gold:0};
for (const g of readdirSync(dir).filter(f=>f.endsWith('.gold.json')).sort()){ const name=g.replace('.gold.json',''); const text=readFileSync(`${dir}/${name}.minutes`,'utf8'); const gold=JSON.parse(readFileSync(`${dir}/${g}`,'utf8'));
 const all=readProse(text,parse(text)); const mine=all.filter(r=>r.force==='promised');
 for(const k of kinds){const s=S[k];const of=mine.filter(r=>r.kind===k);
  for(const f of of){const at=gold.filter((x:any)=>f.start<x.end&&f.end>x.start); if(at.some((x:any)=>x.labels.includes(k)))s.tp++; else if(!at.some((x:any)=>x.labels.includes('maybe:'+k))){s.fp++; if(show&&(!only||only===k))console.log(`FALSE  ${k} [${f.because}] ${name}: ${text.slice(f.start,f.end).slice(0,220)}`)}}
  for(const x of gold.filter((x:any)=>x.labels.includes(k))){s.gold++; if(of.some(f=>f.start<x.end&&f.end>x.start))s.hit++; else if(show&&(!only||only===k)){const h=all.find(f=>f.kind===k&&f.start<x.end&&f.end>x.start);console.log(`MISSED ${k} ${h?'('+h.force+' '+h.because+')':''} ${name}: ${text.slice(x.start,x.end).slice(0,220)}`)}}
 }}
for(const k of kinds){const {tp,fp,hit,gold}=S[k];console.log(k.padEnd(15),'P',(tp/(tp+fp||1)).toFixed(3),`(${tp}/${tp+fp})`,'R',(hit/(gold||1)).toFixed(3),`(${hit}/${gold})`)}
