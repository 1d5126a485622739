import { readMinutes } from '../../server/src/check/read.ts';
import type { Snapshot } from '../../server/src/check/snapshot.ts';
import { defaultSettings } from '../../server/src/config/settings.ts';
import { definitionAt } from '../../server/src/features/definition.ts';
import { documentLinks } from '../../server/src/features/document-links.ts';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import { foldsIn } from '../../server/src/features/folding.ts';
import { highlightsAt } from '../../server/src/features/highlights.ts';
import { selectionsAt } from '../../server/src/features/selection.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import { stringSource } from '../../server/src/text/source.ts';
import { growsWithIt } from '../support/growth.ts';
import { snapshotOf } from '../support/whole-snapshot.ts';
import { ports } from '../support/workspace.ts';

/** What is repeated to a document of so many code units. */
const size = 200_000;

const parts: Readonly<Record<string, string>> = {
  headings: '# One\n\n**Two**\n\n3. Three\n\nFOUR\n\nFive\n----\n\n',
  marks: '# '.repeat(20),
  dashes: '- ',
  'lines of dashes': '---\n',
  stars: '**',
  blanks: 'A \n \n',
  addresses: 'https://a.(',
  'addresses in brackets': '(https://a)))))',
  'minutes of': 'the minutes of the meeting held on 10 January ',
  'tags without an id': 'It snowed.{action} ',
  'tags being typed': '{action #a ',
  'nested spans': '[[a]{#a}]{#b} ',
  'rows of a table': '| a | b |\n',
  'carriage returns': 'A\r',
};

describe('Four times the text takes about four times the time to navigate in', () => {
  for (const [name, part] of Object.entries(parts)) {
    it(`with ${name}`, function () {
      this.timeout(60_000);
      const long = (much: number) => part.repeat(Math.ceil(much / part.length));
      growsWithIt(long(size / 4), long(size), (text) => {
        const minutes = readMinutes('a.minutes', stringSource(text), text, 4);
        navigate(snapshotOf([minutes], { ...defaultSettings, rules: [] }, 19_000, ports), minutes);
      });
    });
  }
});

function navigate(snapshot: Snapshot, minutes: Minutes): void {
  const middle = minutes.read.length >> 1;
  documentSymbols(snapshot, minutes);
  foldsIn(minutes);
  documentLinks(snapshot, minutes);
  selectionsAt(minutes, [0, middle, minutes.read.length]);
  for (const offset of [middle, middle + 1, middle + 2, middle + 9]) {
    definitionAt(snapshot, minutes, offset);
    highlightsAt(snapshot, minutes, offset);
  }
}
