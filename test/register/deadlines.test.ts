import assert from 'node:assert/strict';
import { longDay } from '../../server/src/register/calendar.ts';
import type { Item } from '../../server/src/register/model.ts';
import { firstDueOf } from '../../server/src/report/register-entries.ts';
import { registerOf } from './noted.ts';

function item(notation: string): Item {
  const found = registerOf(notation).items.get('x');
  assert.ok(found, 'the workspace has the item');
  return found;
}

/** The first deadline, and each slip, as `FROM → TO`. */
function story(notation: string): string[] {
  const { slips, ...rest } = item(notation);
  const day = (last: number | undefined) => (last === undefined ? 'nothing' : longDay(last));
  const first = firstDueOf({ slips, ...rest });
  return [first?.text ?? 'never due', ...slips.map(({ from, to }) => `${day(from?.last)} → ${day(to?.last)}`)];
}

describe('The deadlines of an item', () => {
  it('begin with the rating that was expected before anything was due', () => {
    assert.deepEqual(story('One.{rec #x green by July 2024}\n\nTwo.{#x due December 2025 because of a vacancy}'), [
      'July 2024',
      '31 July 2024 → 31 December 2025',
    ]);
  });

  it('begin with what is due where one tag gives that and a rating', () => {
    assert.deepEqual(story('One.{rec #x green by July 2024, due March 2025}\n\nTwo.{#x green by May 2026}'), [
      'March 2025',
    ]);
  });

  it('slip by way of a word without a day as they do from day to day', () => {
    assert.deepEqual(story('One.{action #x due July 2024}\n\nTwo.{#x due ongoing}\n\nThree.{#x due August 2024}'), [
      'July 2024',
      '31 July 2024 → 31 August 2024',
    ]);
    assert.deepEqual(story('One.{action #x due July 2024}\n\nTwo.{#x due ongoing}\n\nThree.{#x due June 2024}'), [
      'July 2024',
    ]);
  });

  it('do not slip when what was done is opened again, nor when they are brought forward', () => {
    assert.deepEqual(story('One.{action #x due March 2024}\n\nTwo.{#x done}\n\nThree.{#x open, due June 2024}'), [
      'March 2024',
    ]);
    assert.deepEqual(story('One.{action #x due July 2024}\n\nTwo.{#x slipped to June 2024}'), ['July 2024']);
  });

  it('slip once, from whichever day that is told again', () => {
    assert.deepEqual(
      story(
        'One.{action #x due 1 March 2024}\n\nTwo.{#x slipped from 1 April 2024 to 1 May 2024}\n\nThree.{#x slipped from 1 March 2024 to 1 May 2024}',
      ),
      ['1 March 2024', '1 April 2024 → 1 May 2024'],
    );
  });

  it('begin with the day it slipped from where none was given before', () => {
    assert.deepEqual(story('One.{action #x}\n\nTwo.{#x slipped from February 2024}\n\nThree.{#x due in due course}'), [
      'February 2024',
      '29 February 2024 → nothing',
    ]);
  });

  it('are not those of half a date', () => {
    assert.deepEqual(story('One.{action #x due 31 July, 2025}'), ['never due']);
  });
});
