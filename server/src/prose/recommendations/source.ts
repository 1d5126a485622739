/** Who made a recommendation: whom its words name, or those that lead in a list of them. */
import { pattern, wording } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';

const source = wording(
  "\\b(?:by|from|of) (?<by>(?:the )?(?:[\\w'&-]+ ){0,4}{outsiders}\\b)|(?<subject>(?:the |its |their )?(?:[\\w'&-]+ ){0,4}{outsiders})(?:'s?)?(?: \\([^)]{1,40}\\))?(?: [\\w' ]{0,40})? (?:had|has|have|recommend(?:ed|s)?|requir(?:ed|es)|told|said|advis(?:ed|es)|ask(?:ed|s)|want(?:ed|s)?|expect(?:ed|s)?|urg(?:ed|es)|call(?:ed|s) for|identif(?:ied|ies)|ma(?:de|kes)|suggest(?:ed|s)?|set)\\b",
);

/** Whom the words of a recommendation name as having made it; `''` for nobody. */
export function sourceOf(words: SentenceWords): string {
  const label = labelled.exec(words.raw)?.groups?.by;
  if (label !== undefined) return label.trim();
  const match = source.match(words);
  const name = match?.groups?.by ?? match?.groups?.subject ?? '';
  if (match === null || name === '') return '';
  const begin = match.index + match[0].indexOf(name);
  const found = fullName(words.raw, begin, begin + name.length);
  return anyOne.test(found) ? '' : found;
}
/** `Recommendation 4 (Rapid review of Child M): agencies must ...`. */
const labelled = /^\W*rec(?:ommendation)?s?\.? \d{1,3}[a-z]? \((?<by>(?=\p{Lu})[^()]{3,60})\)[:.]? /iu;
/** `In every visit`: that is nobody in particular. */
const anyOne = /^(?:every|each|any|all|no|some)\b/iu;

const ofList = pattern(
  "\\b(?:by|from) (?<by>(?:the )?(?:[\\w'&-]+ ){0,3}{outsiders})\\b|\\b(?<whose>{outsiders})(?:['’]s?)? (?:[\\w-]+ ){0,2}recommendations\\b|\\b(?<subject>{outsiders})(?: [\\w' ]{0,30})? (?:recommend(?:ed|s)|ma(?:de|kes)|advis(?:ed|es)|ask(?:ed|s) for|requir(?:ed|es))\\b",
  'iu',
);

/** Whom the lead-in of a list names as having made what is recommended in it; `''` for nobody. */
export function sourceOfList(raw: string): string {
  const match = ofList.exec(raw);
  const name = match?.groups?.by ?? match?.groups?.whose ?? match?.groups?.subject ?? '';
  if (match === null || name === '') return '';
  const begin = match.index + match[0].indexOf(name);
  const found = fullName(raw, begin, begin + name.length);
  return anyPaper.test(found) ? '' : found;
}
/** `The report made the following recommendations`: that says of nobody that they are his. */
const anyPaper = /^(?:the )?(?:report|letter|study|visit|survey|review|assessment|examination|audit|evaluation)$/iu;

/** The name that stands from `begin` to `end`, without what leads there, and with the rest of it. */
function fullName(raw: string, begin: number, end: number): string {
  const from = begin + (beforeName.exec(raw.slice(begin, end))?.[0].length ?? 0);
  const rest = restOfName.exec(raw.slice(end))?.[0] ?? '';
  return `${raw.slice(from, end)}${rest}`.trim();
}

/** `cases that`, before Ofsted; `result of`, before the inspection. But the Royal College of Nursing has a name of three words. */
const beforeName = /^(?:.*\b\p{Ll}[\p{L}'’-]* )?(?:that|which|who|when|at|to|in|for|of|by|from|with|and|as|on) /u;
/** `Audit`, of the Audit Committee. */
const restOfName = /^(?: \p{Lu}\p{Ll}[\p{L}'’-]*)+/u;
