import assert from 'node:assert/strict';
import { documentLinks } from '../../server/src/features/document-links.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { shownWords } from './shown-places.ts';

/** Each link as the words it stands on and where it leads, the words left out where they are the address. */
function checkLinks(notation: string, expected: readonly string[], limit?: number): void {
  const { snapshot, minutes } = notedSnapshot(notation.includes('|>') ? notation : `${notation}|>`);
  const text = minutes.source.text();
  const found = documentLinks(snapshot, minutes, limit === undefined ? {} : { limit });
  assert.deepEqual(
    found.map(({ to, tooltip, ...span }) => {
      const words = shownWords(text, span);
      if ('minutes' in to) return `${words} -> ${to.minutes.path} (${tooltip})`;
      return to.address === words ? words : `${words} -> ${to.address}`;
    }),
    expected,
  );
}

describe('Document links', () => {
  it('are addresses in the text, without the stop behind them', () =>
    checkLinks('😀 See https://a.example/x?y=1#z, or <http://b.example>. (https://c.example/d_(e)).', [
      'https://a.example/x?y=1#z',
      'http://b.example',
      'https://c.example/d_(e)',
    ]));
  it("are Markdown's", () =>
    checkLinks('[The plan](https://a.example/plan) and [the survey](https://b.example "Survey").', [
      'https://a.example/plan',
      'https://b.example',
    ]));
  it('are sources in tags', () =>
    checkLinks('A.{rec #a from https://a.example/report, due May 2024}', ['https://a.example/report']));
  it('are of the web alone', () => checkLinks('ftp://a.example javascript:alert(1) https:// file:///etc', []));
  it('are the minutes of other meetings', () =>
    checkLinks(
      `//- Panel/2024-01-10.minutes
One.
//- Panel/2024-05-01.minutes
Three.
//- Panel/2024-03-13.minutes
---
minutes: 1
body: Panel
date: 2024-03-13
next: 1 May 2024
---
The minutes of the meeting held on 10 January 2024 were read.{decision approved}\r
It would come.{action #a due next meeting}|>`,
      [
        '1 May 2024 -> Panel/2024-05-01.minutes (Minutes of the Panel, 1 May 2024)',
        'minutes of the meeting held on 10 January 2024 -> Panel/2024-01-10.minutes (Minutes of the Panel, 10 January 2024)',
        'next meeting -> Panel/2024-05-01.minutes (Minutes of the Panel, 1 May 2024)',
      ],
    ));
  it('are not the minutes nobody holds', () => checkLinks('The minutes of 3 May 2022 were read.', []));
  it('are as many as asked for', () => checkLinks('https://a.example https://b.example', ['https://a.example'], 1));
  it('are none in an empty document', () => checkLinks('//- a.minutes as it stands\n', []));
});
