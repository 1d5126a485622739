/** What words tell has become of an item: written into the tag that refers to it. */
import assert from 'node:assert/strict';
import { becameOf } from '../../server/src/rules/wording/became-of.ts';

describe('What became of an item', () => {
  it('is that it is done, with the day where one is given', () => {
    checkSaid('The Clerk said that the letter to the Ministry had been sent.', 'done');
    checkSaid('The Treasurer had completed the review of reserves.', 'done');
    checkSaid('The letter was sent on 3 May 2024.', 'done 3 May 2024');
    checkSaid('The audit was completed in June 2024.', 'done June 2024');
    checkSaid('| 3 | Letter to the MP | Clerk | Done |', 'done');
  });
  it('is nothing where it is not done, is to be, or only partly', () => {
    for (const words of [
      'The letter had not been sent.',
      'The letter should have been sent in May.',
      'The audit would be complete by June.',
      'The report, once it has been published, will be read.',
      'The review had been partly completed.',
      'The form is completed by parents.',
      'It rained.',
    ])
      checkSaid(words);
  });
  it('is that it was closed or withdrawn', () => {
    checkSaid('It was agreed that the action be closed.', 'closed');
    checkSaid('The bid had been withdrawn.', 'withdrawn');
  });
  it('is that it was put back, and why', () => {
    checkSaid(
      'The review of reserves had slipped to December 2020 because of illness.',
      'slipped to December 2020 because illness',
    );
    checkSaid(
      'The report was deferred to the next meeting, owing to the flood.',
      'slipped to next meeting because the flood',
    );
    checkSaid(
      'The survey was deferred because of the flood to the next meeting.',
      'slipped to next meeting because the flood',
    );
    checkSaid('The plan had been delayed and would now be published in May 2024.', 'slipped to May 2024');
    checkSaid('Owing to the election the survey was postponed until 4 July 2024.', 'slipped to 4 July 2024');
  });
  it('is how it is rated, and when green is expected', () => {
    checkSaid('The chronologies action was now Green.', 'green');
    checkSaid('It moved from Amber to Green.', 'green');
    checkSaid('It remained Red and was expected to be Green by July 2014.', 'red', 'green by July 2014');
    checkSaid('The plan was not yet rated green.');
  });
  it('is for a metric no more than its rating, and nothing for a decision', () => {
    assert.deepEqual(becameOf('Turnover was now red; the survey was done.', 'metric'), ['red']);
    assert.deepEqual(becameOf('The scheme was now done.', 'decision'), []);
  });
});

function checkSaid(words: string, ...clauses: string[]): void {
  assert.deepEqual(becameOf(words, 'action'), clauses, words);
}
