/** Answers that are remembered by the words they are about: headings and the names of columns come again in every minutes. */
import { flatCopy } from '../../syntax/keep.ts';

/** Past so many different words all are forgotten: then they do not come again. */
const most = 1000;

/** The same questions, each asked once of the same words. */
export function remembered<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before.answer;
    const answer = ask(words);
    if (known.size >= most) known.clear();
    known.set(flatCopy(words), { answer });
    return answer;
  };
}
