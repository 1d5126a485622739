import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../server/src/check/check.ts';
import { readMinutes } from '../../server/src/check/read.ts';
import { defaultSettings } from '../../server/src/config/settings.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import { coverOf, sentenceAround } from '../../server/src/syntax/cover.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { LineIndex, LineTable } from '../../server/src/text/lines.ts';
import { brokenMarkup, nastyText } from '../support/arbitrary-markup.ts';
import { law } from '../support/law.ts';
import { taggedCopy } from '../support/tagged-copy.ts';
import { ports } from '../support/workspace.ts';

/** A document whose source counts how often its text is asked for after it was read. */
function documentOf(text: string, words = true): { readonly minutes: Minutes; readonly asked: () => number } {
  let asked = 0;
  const source = {
    text: () => {
      asked++;
      return text;
    },
  };
  const minutes = readMinutes('a.minutes', source, text, 4, readYamlHeader, { prose: true, words });
  asked = 0;
  return { minutes, asked: () => asked };
}

const texts = fc.oneof(
  taggedCopy().map(({ tagged }) => tagged),
  brokenMarkup(),
  nastyText(),
);

describe('The words kept of a document', () => {
  law('are those of its text, wherever they stand', 2000, fc.tuple(texts, fc.nat(), fc.nat()), ([text, one, other]) => {
    const { minutes } = documentOf(text);
    const ends = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [number, number];
    for (const [start, end] of [ends, ...minutes.read.tags.map((tag) => [tag.start, tag.end] as const)])
      assert.equal(minutes.words.slice(start, end), text.slice(start, end), JSON.stringify(text));
  });

  law('say the same of what a tag covers as the text does', 2000, texts, (text) => {
    for (const words of [true, false]) {
      const { minutes } = documentOf(text, words);
      for (const tag of minutes.read.tags) {
        assert.deepEqual(minutes.words.coverOf(tag), coverOf(text, minutes.read, tag), JSON.stringify(text));
        const around = sentenceAround(text, minutes.read, tag);
        assert.deepEqual(minutes.words.sentenceAround(tag), around, JSON.stringify(text));
      }
    }
  });

  law('hold every tag, so that what one says is quoted without the text', 1000, texts, (text) => {
    const { minutes, asked } = documentOf(text);
    for (const { start, end } of minutes.read.tags) minutes.words.slice(start, end);
    assert.equal(asked(), 0, JSON.stringify(text));
  });
});

describe('The lines of a text', () => {
  /** The lines as they are defined, letter by letter. */
  const lineOf = (text: string, offset: number) => text.slice(0, offset).split(/\r\n|\r(?!\n)|\n/u).length;

  law('are counted alike with the text and without it', 2000, fc.tuple(texts, fc.nat()), ([text, number]) => {
    const offset = number % (text.length + 1);
    const place = new LineTable(text).placeAt(offset);
    const isInLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
    if (!isInLineEnd) assert.equal(place.line, lineOf(text, offset), JSON.stringify(text));
    assert.deepEqual(new LineIndex(text, new LineTable(text)).placeAt(offset), place);
    assert.deepEqual(documentOf(text).minutes.lines.placeAt(offset), place);
  });

  it('are found in a text too long for two bytes', () => {
    const text = `${'x'.repeat(70_000)}\n${'y'.repeat(10)}\n`;
    assert.deepEqual(new LineTable(text).placeAt(70_004), { line: 2, column: 4 });
    assert.equal(new LineTable(text).count, 3);
  });
});

describe('What is quoted of an item', () => {
  it('needs no text where a tag, a span or a sentence says it', () => {
    const { minutes, asked } = documentOf(
      'The plan would be\npublished.{action #plan due March 2024} Agency cover was [14.6%]{metric #cover} in May.',
    );
    const [plan, cover] = minutes.read.tags;
    assert.ok(plan !== undefined && cover !== undefined);
    const said = ({ start, end }: { readonly start: number; readonly end: number }) => minutes.words.slice(start, end);
    assert.equal(said(minutes.words.coverOf(plan)), 'The plan would be\npublished.');
    assert.equal(said(minutes.words.coverOf(cover)), '14.6%');
    assert.equal(said(minutes.words.sentenceAround(cover)), 'Agency cover was [14.6%]{metric #cover} in May.');
    assert.equal(asked(), 0);
  });

  it('needs no text where a check compares the words with their tag or they name an item, and these alone are kept', () => {
    const { minutes, asked } = documentOf(
      'The plan would be published by May.{#plan due June 2024} The Clerk would pay.{action @clerk} All agreed.{decision #all} It rained.{#all done}',
    );
    const [plan, pay, all, rained] = minutes.read.tags;
    assert.ok(plan !== undefined && pay !== undefined && all !== undefined && rained !== undefined);
    const said = ({ start, end }: { readonly start: number; readonly end: number }) => minutes.words.slice(start, end);
    assert.equal(said(minutes.words.coverOf(plan)), 'The plan would be published by May.');
    assert.equal(said(minutes.words.coverOf(pay)), 'The Clerk would pay.');
    assert.equal(said(minutes.words.coverOf(all)), 'All agreed.');
    assert.equal(asked(), 0);
    assert.equal(said(minutes.words.coverOf(rained)), 'It rained.');
    assert.ok(asked() > 0, 'nobody quotes what an update says');
  });

  it('needs no text in a check, nor does what the words say otherwise', () => {
    const { minutes, asked } = documentOf(
      `---
minutes: 1
date: 10 January 2024
body: Panel
owners:
  clerk:
    role: Clerk
  mayor:
    role: Mayor
---
The Panel made three recommendations. The roof be mended by May 2024.{recommendation #roof due June 2024, @clerk}
The hall be let.{recommendation #hall @clerk, due June 2024} Of the works
[40%]{metric #good} were rated Green and [50%]{metric #poor} Amber. The Mayor would write to the county.{action #county @clerk due June 2024} Arrears stood at
22 per cent.{metric #arrears now 32%} Cover stood at 22 per cent.{metric #cover} The plan was rated Green.{#hall amber}
`,
    );
    const { findings } = check([minutes], defaultSettings, dayOf(2024, 1, 10), ports);
    const said = findings.filter(({ rule }) => rule === 'tag-contradicts-words' || rule === 'count-mismatch');
    assert.deepEqual(
      said.map(({ message }) => message),
      [
        'The words speak of three recommendations, and 2 are tagged in these minutes.',
        'The tag says due June 2024, but the words say “May 2024” (31 May 2024).',
        'The shares in this sentence make 90%, not 100%.',
        'The tag gives it to @clerk, but the words say “The Mayor” (@mayor).',
        'The tag says 32%, but the words say “22 per cent”.',
        'The tag says amber, but the words say green.',
      ],
    );
    assert.equal(asked(), 0);
  });

  it('needs no text for what an ignore tag keeps quiet, whatever follows it', () => {
    const { minutes, asked } = documentOf(
      `---
minutes: 1
date: 10 January 2024
body: Panel
---
The gate would be hung.{action #gate due May 2024}{ignore missing-owner because "all will"} {#gate open}

The pond would be dug.{action #pond due May 2024}{ignore missing-owner because "all will"}

The hedge would be cut.{action #hedge due May 2024}{ignore missing-owner because "all will"} So it was agreed.
The path would be laid.{action #path due May 2024}
`,
    );
    const { findings } = check([minutes], defaultSettings, dayOf(2024, 1, 10), ports);
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'missing-owner').map(({ item }) => item),
      ['path'],
    );
    assert.equal(asked(), 0);
  });

  it('is asked of the text where a sentence is too long to be kept', () => {
    const { minutes, asked } = documentOf(`${'word '.repeat(300)}{action #plan}`);
    const [plan] = minutes.read.tags;
    assert.ok(plan !== undefined);
    assert.equal(minutes.words.coverOf(plan).start, 0);
    assert.equal(asked(), 1);
  });
});
