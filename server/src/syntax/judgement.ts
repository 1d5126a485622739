/** Whether a word of a rating or grade in running prose is a judgement: `good` in `good progress` is none. */
import type { SaidValue } from './ast.ts';

/** What leads to a judgement: the verb or the name of it, or the sign of a label. */
const leadsToIt =
  /(?:^|[:|(]|\b(?:judged|judges|rated|graded|grade|rating|judgement|assessed|found|overall|status|rag|turned|moved|changed|went|from|to|now|remain(?:s|ed|ing)?|was|were|is|are|be|been|as|at|an?|and|or|stayed|still|only|again)|(?:judged|rated|graded|found)\s+(?:the|its|their|our|his|her)\s+(?:[\p{L}'’-]+\s+){1,4}?)[\s:,]*['"‘“*_]*$/iu;
/** What may follow it: nothing that it could be said of. */
const isLeftAlone =
  /^['"’”*_]*(?:\s*$|\s*[.,;:)|/]|\s+(?:in|for|overall|on|at|by|across|to|from|and|but|with|against|since|as|last|this|that|when|because|or|rating|judgement|status|grade|again|until|than)\b)/iu;

/** So much of the words before and behind is looked at, in code units. */
const near = 30;

/** Whether a value found in prose says how something was judged, or is of another sort. */
export function isJudgement(words: string, { unit, start, end }: SaidValue): boolean {
  if (unit !== 'grade' && unit !== 'rating') return true;
  return (
    leadsToIt.test(words.slice(Math.max(0, start - near), start)) && isLeftAlone.test(words.slice(end, end + near))
  );
}
