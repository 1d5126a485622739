import assert from 'node:assert/strict';
import { type InlayHintOptions, inlayHintsIn } from '../../server/src/features/inlay-hints.ts';
import { notedSnapshot } from '../support/snapshot.ts';

/** A document of the notation with its hints in it, each as `⟨label⟩` where it stands. */
function withHints(notation: string, options: InlayHintOptions = {}): string {
  const { snapshot, minutes, textOf } = notedSnapshot(notation, { rules: [] });
  const text = textOf(minutes.path);
  const hints = inlayHintsIn(snapshot, minutes, { start: 0, end: text.length }, options);
  let shown = text;
  for (const { offset, label } of hints.toReversed())
    shown = `${shown.slice(0, offset)}⟨${label}⟩${shown.slice(offset)}`;
  return shown.slice(minutes.read.header?.end ?? 0);
}

function checkHints(notation: string, expected: string, options: InlayHintOptions = {}): void {
  assert.equal(withHints(notation, options), expected);
}

/** The hints of one tag on a sentence. */
function checkTag(tag: string, expected: string, options: InlayHintOptions = {}): void {
  checkHints(`The plan.${tag}|>`, `The plan.${expected}`, options);
}

describe('Inlay hints of dates', () => {
  it('tell the day a deadline means', () => {
    checkTag('{action #a due end of July}', '{action #a due end of July⟨= 31 July 2024⟩}');
    checkTag('{action #a due March 2024}', '{action #a due March 2024⟨= 31 March 2024⟩}');
    checkTag('{action #a due Q4 2024/25, amber}', '{action #a due Q4 2024/25⟨= 31 March 2025⟩, amber}');
    checkTag('{action #a due within 6 weeks}', '{action #a due within 6 weeks⟨= 21 February 2024⟩}');
    checkTag('{rec #a green by spring}', '{rec #a green by spring⟨= 31 May 2024⟩}');
    checkTag('{metric #a target 5% by 2025/26}', '{metric #a target 5% by 2025/26⟨= 31 March 2026⟩}');
    checkTag('{action #a due 3 March}', '{action #a due 3 March⟨= 3 March 2024⟩}');
  });

  it('say nothing of a day that is said in full', () => {
    for (const date of ['31 July 2024', '2024-07-31', '31/7/2024', 'Wednesday, 31st of July 2024'])
      checkTag(`{action #a due ${date}}`, `{action #a due ${date}}`);
  });

  it('say nothing of a date that means no day', () => {
    for (const date of ['shortly', '31 June 2024', 'next meeting'])
      checkTag(`{action #a due ${date}}`, `{action #a due ${date}}`);
  });

  it('tell the day of the next meeting, once it is known', () => {
    checkHints(
      '//- 2024-01-10.minutes\nThe plan.{action #a due next meeting}\n//- 2024-02-14.minutes\nNothing.',
      'The plan.{action #a due next meeting⟨= 14 February 2024⟩}',
    );
  });

  it('tell the days of a period that does not say them', () => {
    checkTag('{metric #a was 5% in May}', '{metric #a was 5% in May⟨= 1 May 2023 to 31 May 2023⟩}');
    checkTag('{metric #a was 5% in 2022/23}', '{metric #a was 5% in 2022/23⟨= 1 April 2022 to 31 March 2023⟩}');
    checkTag('{metric #a was 5% in May 2023}', '{metric #a was 5% in May 2023}');
    checkTag('{metric #a was 5% in 2022}', '{metric #a was 5% in 2022}');
    checkTag('{rec #a amber since May 2023}', '{rec #a amber since May 2023}');
  });

  it('tell the first day of what began', () => {
    checkTag(
      '{owner #ann since April 2019, until March 2024}',
      '{owner #ann since April 2019⟨= 1 April 2019⟩, until March 2024⟨= 31 March 2024⟩}',
    );
  });

  it('tell of items that nothing defines too', () => {
    checkTag('{#nobody due July}', '{#nobody due July⟨= 31 July 2024⟩}');
  });
});

describe('Inlay hints of values', () => {
  it('tell what a metric reads from its words', () => {
    checkHints('It was [34.6%]{metric #rate, target 20%}.', 'It was [34.6%]{metric #rate⟨now 34.6%⟩, target 20%}.');
    checkHints('It was [nine posts]{metric #posts @ann}.', 'It was [nine posts]{metric #posts @ann⟨now 9⟩}.');
    checkHints('It was [9%]{metric}.', 'It was [9%]{metric⟨now 9%⟩}.');
  });

  it('say nothing where the tag has a value of its own, or the words have none', () => {
    checkHints('It was [34.6%]{metric #rate now 34%}.', 'It was [34.6%]{metric #rate now 34%}.');
    checkHints('It was [high]{metric #rate}.', 'It was [high]{metric #rate}.');
  });
});

describe('Inlay hints of time lost', () => {
  it('tell how late an item is, behind the date it missed', () => {
    checkHints(
      '//= as of 2024-02-12\nThe plan.{action #a due 31 January 2024}',
      'The plan.{action #a due 31 January 2024⟨✗ 12 days overdue⟩}',
    );
  });

  it('tell it once, behind the date that counts', () => {
    const notation = (first: string, second: string) => `//= as of 2024-03-02
//- 2024-01-10.minutes
The plan.{action #a due 31 January 2024}${first}
//- 2024-02-10.minutes
Late.{#a slipped to 1 March 2024 because a vacancy}${second}`;
    checkHints(notation('|>', ''), 'The plan.{action #a due 31 January 2024}');
    checkHints(
      notation('', '|>'),
      'Late.{#a slipped to 1 March 2024⟨✗ 1 day overdue⟩⟨put back 30 days⟩ because a vacancy}',
    );
  });

  it('count slips', () => {
    checkHints(
      `//- 2024-01-10.minutes
The plan.{action #a due 31 January 2024}
//- 2024-02-10.minutes
Late.{#a due 29 February 2024}
//- 2024-02-28.minutes
Late.{#a slipped to 31 March 2024}|>`,
      'Late.{#a slipped to 31 March 2024⟨put back 31 days, 2nd time⟩}',
    );
    checkTag('{action #a slipped because of a vacancy}', '{action #a slipped⟨put back⟩ because of a vacancy}');
  });

  it('say nothing of what was done', () => {
    checkHints(
      '//= as of 2024-02-12\nThe plan.{action #a due 31 January 2024, done}',
      'The plan.{action #a due 31 January 2024, done}',
    );
  });
});

describe('Inlay hints', () => {
  it('are those of the sorts asked for', () => {
    const tag = '{action #a slipped from May 2023 to July 2023 because a vacancy}';
    checkTag(tag, '{action #a slipped from May 2023 to July 2023⟨✗ 163 days overdue⟩ because a vacancy}', {
      sorts: ['overdue'],
    });
    checkTag(tag, '{action #a slipped from May 2023 to July 2023⟨put back 61 days⟩ because a vacancy}', {
      sorts: ['slips'],
    });
    checkTag(tag, tag, { sorts: [] });
  });

  it('are those of the stretch asked for', () => {
    const { snapshot, minutes, textOf } = notedSnapshot('One.{action #one due May}\n\nTwo.{action #two due June}\n');
    const text = textOf(minutes.path);
    const labels = (start: number, end: number) =>
      inlayHintsIn(snapshot, minutes, { start, end }).map(({ label }) => label);
    assert.deepEqual(labels(text.indexOf('Two'), text.length), ['= 30 June 2024']);
    assert.deepEqual(labels(0, text.indexOf('Two')), ['= 31 May 2024']);
    assert.deepEqual(labels(0, 3), []);
  });

  it('stand where they should in text with other line ends, and behind characters of two code units', () => {
    checkHints(
      '😀 plan.{action #a due July}\r\n\r\n| 🚧 |{action #b due\r\n  August}\r\n',
      '😀 plan.{action #a due July⟨= 31 July 2024⟩}\r\n\r\n| 🚧 |{action #b due\r\n  August⟨= 31 August 2024⟩}\r\n',
    );
  });

  it('stand in a tag that is still being typed', () => {
    checkTag('{action #a due July', '{action #a due July⟨= 31 July 2024⟩');
  });

  it('are none in an empty document', () => checkHints('//- a.minutes as it stands\n', ''));

  it('say in full what was read', () => {
    const { snapshot, minutes } = notedSnapshot('The plan.{action #a due July}');
    assert.deepEqual(
      inlayHintsIn(snapshot, minutes, { start: 0, end: 1000 }).map(({ tooltip }) => tooltip),
      ['Read as 1 July 2024 to 31 July 2024'],
    );
  });
});
