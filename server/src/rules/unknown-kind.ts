import { clauseWords, kindWords } from '../syntax/clause-words.ts';
import { nearest } from '../syntax/names.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'unknown-kind',
  family: 'markup',
  severity: 'error',
  scope: 'document',
  what: 'A brace begins like a tag, but with a word that is no kind of tag.',
  why: 'It is taken for words of the minutes: it is printed in the public copy, and what it says is on no list.',
  help: 'Begin with `recommendation`, `action`, `metric`, `decision`, `owner` or `ignore`, or with the #id of an item.',
  examples: [
    {
      bad: `Officers would report back.{acton #academy-report @director due March 2024}
                            ^^^^^ did you mean “action”?`,
      good: 'Officers would report back.{action #academy-report @director due March 2024}',
    },
    {
      bad: `The report was not ready.{due April 2024}
                          ^^^ is a clause`,
      good: `Officers would report back.{action #academy-report @director due March 2024}
The report was not ready.{#academy-report due April 2024}`,
    },
    {
      bad: `[Two posts]{vacancies #posts} were empty.
            ^^^^^^^^^ “vacancies” is no kind`,
      good: '[Two posts]{metric #posts} were empty; {see below} is no tag.',
    },
  ],
  check(minutes, { report }) {
    for (const { fault, detail, start, end } of minutes.read.problems) {
      if (fault !== 'unknown-kind') continue;
      const word = detail.toLowerCase();
      if (clauseWords.some(({ type }) => type === word)) {
        report(at(minutes, { start, end }), {
          message: `“${detail}” is a clause, and a tag begins with its kind or with the #id of an item.`,
          help: `Say what it is about: \`{#id ${word} ...}\` for an item that is known, \`{action #id ${word} ...}\` for a new one.`,
        });
        continue;
      }
      const meant = nearest(word, kindWords.keys());
      if (meant === undefined) report(at(minutes, { start, end }), { message: `“${detail}” is no kind of tag.` });
      else
        report(at(minutes, { start, end }), {
          message: `“${detail}” is no kind of tag; did you mean “${meant}”?`,
          data: { meant },
        });
    }
  },
  fix({ minutes, start, end, data: { meant } }) {
    if (meant === undefined) return undefined;
    return {
      title: `Write ${meant}`,
      certain: false,
      changesPublicCopy: true,
      edits: [{ minutes, start, end, text: meant }],
    };
  },
});
