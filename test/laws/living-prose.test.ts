import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMinutes, rereadMinutes } from '../../server/src/check/read.ts';
import { DocumentReadings } from '../../server/src/prose/document-readings.ts';
import { untrackedIn } from '../../server/src/prose/untracked.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import { editedLines } from '../../server/src/syntax/edited-lines.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { reparse } from '../../server/src/syntax/reparse.ts';
import { stringSource } from '../../server/src/text/source.ts';
import { lineOfMinutes, minutesOfLines } from '../support/arbitrary-prose.ts';
import { law } from '../support/law.ts';
import { edited, type Typed, typing, unchangedIn } from '../support/typing.ts';

/** What is typed at once, and whether somebody asks for the readings behind it. */
interface Step {
  readonly typed: readonly Typed[];
  readonly asks: boolean;
}

function step(): fc.Arbitrary<Step> {
  const out = fc.oneof(fc.constant(0), fc.nat(8), fc.nat(120));
  // Typed all over a document, it would be read all over.
  return fc.record({ typed: typing(lineOfMinutes(), out, 1), asks: fc.boolean() });
}

function read(text: string): Minutes {
  return readMinutes('a.minutes', stringSource(text), text, 4, readYamlHeader);
}

function holds([first, steps]: [string, Step[]]): void {
  let before = first;
  let minutes = read(before);
  const compare = () => assert.deepEqual(minutes.untracked.all(), untrackedIn(before, parse(before, readYamlHeader)));
  compare();
  for (const { typed, asks } of steps) {
    const { text, unchanged } = edited(before, typed);
    minutes = rereadMinutes(minutes, text, { text: before, unchanged })?.minutes ?? read(text);
    before = text;
    if (asks) compare();
  }
  compare();
}

const far = 'The members walked round the field and looked at the grass there.\n\n'.repeat(20);
const drain = 'The Clerk would write to the county council about the broken drain in Mill Lane.';

const list = '- Clerk to mend the gate by June\n'.repeat(9);
const wrapped = '- find out about the broken drain there and\n  about the fence beside it\n';
const spanned = `- [write to the county council\n${'- about the bench\n'.repeat(6)}- and the fence]{metric #gates}\n`;
const named = `| Action | Who |\n|---|---|\n${'| Mend it | TL |\n'.repeat(9)}`;
const both = `${drain}\n\n\n\n{action #drain}\n`;

const police = `The police will send the figures to members.\n`;
/** Edits that change what is said elsewhere: a name, the text but for what comes before and behind, what goes and what comes. */
const elsewhere: readonly (readonly [string, string, string, string])[] = [
  ['the heading of a list', `## Actions\n\n${'- write to the county council\n'.repeat(9)}`, 'Actions', 'Matters'],
  ['the heading of a list that is wrapped', `## Matters\n\n${wrapped.repeat(99)}`, 'Matters', 'Actions'],
  ['the heading of a list with spans', `## Matters\n\n${spanned.repeat(99)}`, 'Matters', 'Actions'],
  [
    'the blank line over a heading',
    'It rained.\n\nNext steps\n\n- write to the county council\n',
    'rained.\n\n',
    'rained.\n',
  ],
  ['the line below an entry', '- Clerk to mend the gate by June\nThe bench\n', 'The bench', 'the bench'],
  ['what leads in a list', 'The Clerk was asked to:\n\n- mend it\n\n- paint it\n', 'asked', 'seen'],
  ['the names of columns', named, 'Action', 'Sort'],
  ['the end of a table', named, '|---|---|', '\n\nSo.\n\n'],
  ['who is meant', 'The applicant spoke.\r\n\r\nHe would mend the fence by June.\n', 'applicant', 'Chair'],
  ['who is from outside', `Mr Dole, the applicant, spoke.\n\n${far}Mr Dole would cut it.\n`, 'applicant', 'chairman'],
  ['whose minutes they are', police, 'Parish Council', 'Safety Partnership'],
  ['what a tag stands under', both, '\n\n\n\n', '\n\nSo.\n\n'],
  ['the tag below a sentence', both, '{action #drain}', 'It was said.'],
  ['the tag below a list', `${list}\n{action #gate}\n`, '{action #gate}', 'It was said.'],
  ['a new tag below a list', `${list}\nIt was said.\n`, 'It was said.', '{action #gate}'],
  ['what stands behind a tag', `${list}\n{action #gate}\n`, '}', '} so'],
  ['what stands behind a tag of two lines', `${list}\n{action #gate\n@clerk}\n`, '}', '} so'],
  ['the tag of a long span', `- [Clerk to mend it${list.repeat(3)}- a bench]{action #gate}\n`, '{action #gate}', ''],
  ['the blank line between', `${drain}\n\nAnd so on.{action #drain}\n`, '\n\nAnd', '\nand'],
  ['where it is told again', `${drain}{action #drain}\n\n${far}## Talk\n\n- ${drain}\n`, 'Talk', 'Actions'],
];

describe('The readings of a document that is edited', () => {
  const script = fc.tuple(minutesOfLines(), fc.array(step(), { minLength: 1, maxLength: 5 }));
  law('are those of the whole text after every edit', 500, script, holds);

  for (const [name, middle, out, put] of elsewhere)
    it(`follow what changes elsewhere: ${name}`, () => {
      const before = `Minutes of the Parish Council\n\n${far}${middle}\n${far}`;
      const minutes = read(before);
      const said = minutes.untracked.all().map(({ words }) => words);
      const text = before.replace(out, put);
      const unchanged = unchangedIn(before, text);
      const after = rereadMinutes(minutes, text, { text: before, unchanged })?.minutes ?? assert.fail('read anew');
      const expected = untrackedIn(text, parse(text));
      assert.notDeepEqual(
        expected.map(({ words }) => words),
        said,
        'something else is said',
      );
      assert.deepEqual(after.untracked.all(), expected);
    });

  it('are read again of a few passages only, however many there are', () => {
    for (const many of [10, 1000]) {
      const talk = 'The members walked round the field and looked at the grass there, which was long.\n\n'.repeat(many);
      const items = `## Actions\n\n${'- Clerk to mend the gate by June\n'.repeat(many)}\n`;
      const text = `${talk}${drain}{action #drain}\n\n${items}${talk}`;
      for (const place of ['walked', 'county', 'Actions', 'mend']) {
        const at = text.indexOf(place, text.length / 3);
        const now = `${text.slice(0, at)}0${text.slice(at)}`;
        const old = parse(text);
        const unchanged = { first: at, last: text.length - at };
        const edit = reparse(old, now, unchanged) ?? assert.fail('read anew');
        const readings = new DocumentReadings(text, old);
        const lines = editedLines(old, edit.read, now, edit.stretch, unchanged);
        const after = new DocumentReadings(now, edit.read, { readings, lines });
        const known = new Set(readings.passages);
        assert.ok(after.passages.length > 3 * many);
        const again = after.passages.filter((one) => !known.has(one)).length;
        assert.ok(again < 5, `${again} of ${after.passages.length}, ${place}`);
      }
    }
  });
});
