import { entryOf } from '../register/meeting.ts';
import { strip } from '../syntax/strip.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'changed-words',
  family: 'markup',
  severity: 'error',
  scope: 'document',
  what: 'The words of the minutes are no longer those the header vouches for.',
  why: 'Tagging must change nothing that the meeting agreed to have said; the hash in the header is the proof.',
  help: 'Take the change to the words back; or, if it was agreed, accept the words as they are now.',
  examples: [
    {
      bad: `---
minutes: 1
body: Housing Committee
date: 24 January 2024
public: 0000000000000000000000000000000000000000000000000000000000000000
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ are not those
---
The report was noted.{decision noted}`,
      good: `---
minutes: 1
body: Housing Committee
date: 24 January 2024
public: 1fcb4b5bf3dbdc50618ee717c47d7c57c2665c0df9d9e2afc2f877065d70ee57
---
The report was noted.{decision noted}`,
    },
  ],
  check(minutes, { report, sha256 }) {
    const value = entryOf(minutes.read.header, 'public')?.value;
    if (value?.type !== 'scalar' || !/^[0-9a-f]{64}$/iu.test(value.text)) return;
    const stripped = strip(minutes.source.text(), minutes.read);
    if (!stripped.ok) return;
    const hash = sha256(stripped.text);
    if (hash === value.text.toLowerCase()) return;
    const message =
      'The words of these minutes are not those the header was made for: the public copy has another hash.';
    report(at(minutes, value), { message, data: { hash } });
  },
  fix({ minutes, start, end, data: { hash } }) {
    if (hash === undefined) return undefined;
    return { title: 'Accept the words as they are now', certain: false, edits: [{ minutes, start, end, text: hash }] };
  },
});
