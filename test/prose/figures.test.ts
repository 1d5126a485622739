/** Which of the figures of a sentence is how things stand, how they stood, and what is aimed at. */
import assert from 'node:assert/strict';
import type { Untracked } from '../../server/src/register/model.ts';
import { tagOf } from '../../server/src/rules/wording/tag-offered.ts';
import { notedSnapshot } from '../support/snapshot.ts';

describe('The figures of a measure', () => {
  it('are not those of somebody else, to compare with', () => {
    checkSaid(
      '62% of Year 6 pupils achieved the standard in 2023, compared with 59% nationally.',
      'now 62%',
      'benchmark 59% for the country',
    );
    checkSaid('Attendance was 94.1%, compared with 95.2% for England.', 'now 94.1%', 'benchmark 95.2% for England');
    checkSaid('Absence was 5.2% compared to 6.1% in the North West.', 'now 5.2%', 'benchmark 6.1% for the North West');
    checkSaid(
      'Recycling was 44%, against a national average of 42%.',
      'now 44%',
      'benchmark 42% for the national average',
    );
    checkSaid(
      'Turnover was 17%, against 15% for our statistical neighbours.',
      'now 17%',
      'benchmark 15% for statistical neighbours',
    );
    checkSaid('Persistent absence was 24% (England: 21%).', 'now 24%', 'benchmark 21% for England');
    checkSaid(
      'Turnover at 14% was below the average for comparable trusts of 16%.',
      'now 14%',
      'benchmark 16% for comparable trusts',
    );
    checkSaid(
      'There were 84 per 10,000 in care, more than in the region (72).',
      'now 84 per 10,000',
      'benchmark 72 per 10,000 for the region',
    );
    checkSaid('Recycling stood at 44%, compared with 41% last year.', 'now 44%', 'was 41%');
  });
  it('are not the numbers that things go by', () => {
    checkSaid(
      'Risk 12 (placement sufficiency) remains red with a score of 20; target score 12 by September 2024.',
      'now 20',
      'target 12',
    );
    checkSaid('Current Year 6 predictions were in the region of 64 to 67%.', 'now 64 to 67%');
  });
  it('are not the ends of a range, nor a plan for children', () => {
    checkSaid('The average caseload was 17, with a range from 12 to 24.', 'now 17');
    checkSaid('The vacancy rate was between 12% and 14%.', 'now 12% to 14%');
    checkSaid('The children on a child protection plan were 312, up from 287.', 'now 312', 'was 287');
  });
  it('are so many of a whole that is told first', () =>
    checkSaid('Of 48 care leavers, 31 were in education, employment or training.', 'now 31 of 48'));
  it('are those before where a time stands beside them in brackets', () => {
    checkSaid('Council tax collection was 97.1% (97.4% in 2022/23).', 'now 97.1%', 'was 97.4% in 2022/23');
    checkSaid('The wait was now 112 weeks, up from 96.', 'now 112 weeks', 'was 96 weeks');
    checkSaid('Staff survey response rate 54% (2023: 49%).', 'now 54%', 'was 49% in 2023');
  });
  it('are how things stand against a standard', () =>
    checkSaid('Overall, A&E performance against the four-hour standard was 71.3%.', 'now 71.3%'));
  it('are those of somebody else in a column of theirs', () =>
    checkSaid(
      `| Measure | Target | Actual | England |
|---|---|---|---|
| Initial health checks on time | 95% | 91% | 88% |`,
      'now 91%',
      'benchmark 88% for England',
      'target 95%',
    ));
  it('are not by how much things are better or worse', () => {
    checkSaid('Collection of council tax was 0.3% down on the previous year at 64.8%.', 'now 64.8%');
    checkSaid('Attendance was 0.8% up on last year at 95.1%.', 'now 95.1%');
    checkSaid('Footfall was 4% lower than in 2022 at 1.2 million visits.', 'now 1.2 million');
    checkSaid('Complaints were up 12% to 87.', 'now 87');
    checkSaid('The reserve had increased by £2,000 to £12,450.', 'now £12,450');
    checkSaid('The Trust was £1.1m adverse to plan, with a deficit of £6.3m.', 'now £6.3m');
    checkSaid('The service was overspent by £1.1m.', 'now £1.1m');
    checkSaid('Crime had fallen by 8% compared with the previous year.');
    checkSaid('The fund had increased by 3.2% to £1.84 billion.', 'now £1.84 billion');
  });
  it('are aimed at, or not to be gone beyond', () => {
    checkSaid(
      'Performance was 68.4% in December against the national standard of 76% by March 2024.',
      'now 68.4% in December',
      'target 76% by March 2024',
    );
    checkSaid(
      'The aim was to bring waiting times below 18 weeks by September 2024; currently they stood at 23 weeks.',
      'now 23 weeks',
      'target under 18 weeks by September 2024',
    );
    checkSaid('Attendance was 92%, below the 95% target.', 'now 92%', 'target 95%');
    checkSaid('The ceiling for the year was 36 cases; 31 had been reported.', 'now 31', 'target at most 36');
    checkSaid("The Trust's agency cap of 3.7% was exceeded at 4.9%.", 'now 4.9%', 'target at most 3.7%');
    checkSaid('Waiting times had been expected to fall below 18 weeks but stood at 23 weeks.', 'now 23 weeks');
  });
  it('are left alone where a tag has no word for them', () => {
    checkSaid('Response times averaged 9 minutes 42 seconds against a target of 10 minutes.', 'target 10 minutes');
    checkSaid('The average wait was 1 hour 12 minutes.');
  });
  it('are in a row of a table what its columns are called', () => {
    checkSaid(
      '| KPI | Target | Q1 | Q2 |\n|---|---|---|---|\n| Calls answered | 80% | 71% | 68% |',
      'now 68%',
      'target 80%',
    );
    checkSaid(
      '| Measure | Last year | This year | Target |\n|---|---|---|---|\n| Home visits | 1,402 | 1,810 | 2,000 |',
      'now 1,810',
      'was 1,402',
      'target 2,000',
    );
  });
  it('are those of its own table, where a blank line parts two', () =>
    checkSaid(
      `| KPI | Target | Q1 |
|---|---|---|

| Measure | Last year | This year |
|---|---|---|
| Home visits | 1,402 | 1,810 |`,
      'now 1,810',
      'was 1,402',
    ));
});

/** The clauses of the one metric that is offered for the words. */
function checkSaid(words: string, ...clauses: string[]): void {
  const { snapshot, minutes } = notedSnapshot(words);
  const found = minutes.untracked.all().filter(({ kind }) => kind === 'metric');
  assert.equal(found.length, 1, words);
  const tag = tagOf(found[0] as Untracked, minutes, snapshot.register);
  const [, said = ''] = /^\{metric #[\w-]+ ?(.*)\}$/u.exec(tag) ?? [];
  assert.deepEqual(said === '' ? [] : said.split(', '), clauses, words);
}
