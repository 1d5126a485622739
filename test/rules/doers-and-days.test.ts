/** Whose an offered tag is, and by when, where words name several people or days. */
import assert from 'node:assert/strict';
import { tagOffers } from '../../server/src/features/tag-all.ts';
import { notedSnapshot } from '../support/snapshot.ts';

const council = `---
minutes: 1
body: Thornby Council
date: 16 November 2023
owners:
  clerk: { name: Janet Moss, role: Clerk }
  chair: { name: Cllr David Pike, role: Chairman }
  finance-director: { name: Ian Cole, role: Director of Finance }
  nurse: { name: Priya Nair, role: Chief Nurse }
  cllr-webb: { name: Cllr Susan Webb }
---
`;

/** The owners of each tag that is offered in the council's minutes, and its deadline. */
function offered(text: string, head = council): string[] {
  const { snapshot, minutes } = notedSnapshot(`${head}${text}\n`);
  return tagOffers(snapshot, minutes)
    .filter(({ suggestion }) => suggestion.reading.kind === 'action')
    .map(({ choices }) => (choices[0]?.tag ?? '').replace(/^\{action #\S+?(?= |\}) ?|\}$/gu, ''));
}

function offers(cases: Readonly<Record<string, string | string[]>>): void {
  for (const [words, tags] of Object.entries(cases)) assert.deepEqual(offered(words), [tags].flat(), words);
}

describe('Who has an offered action', () => {
  it('is whoever is said to do it, wherever the sentence says so', () =>
    offers({
      'Cllr Webb had not yet written to Highways and would do so before Easter.': '@cllr-webb due Easter',
      'It was agreed that the plan be refreshed by the Director of Finance by March.': '@finance-director due March',
      'REQUESTED that the Chief Nurse provide assurance on staffing by March.': '@nurse due March',
      'The Clerk, Janet Moss, to write to the vicar by 1 December.': '@clerk due 1 December',
      'Clerk / Cllr Webb to read the risk register by 31 December.': '@clerk @cllr-webb due 31 December',
      'The Clerk or, in her absence, Cllr Webb will write by 1 December.': '@clerk due 1 December',
    }));
  it('is nobody of the roster where another is meant', () =>
    offers({
      'The Chair of Finance will prepare the budget by January.': 'due January',
      'The Chairman of the Planning Committee will write to the borough by 1 December.': 'due 1 December',
      "The borough council's Director of Finance will visit by January.": 'due January',
      'Everyone but the Clerk will read the paper by 1 December.': 'due 1 December',
      'Cllr Cole will write to the vicar by 1 December.': 'due 1 December',
    }));
  it('is nobody where nobody does it', () =>
    offers({
      'Neither the Clerk nor the Chairman will attend on 1 December.': [],
      'The Clerk will be absent in March.': [],
    }));
  it('is another for each part of a line of notes', () =>
    offers({
      'The Clerk to send the form by 1 December; Cllr Webb to deliver the keys by 8 December.': [
        '@clerk due 1 December',
        '@cllr-webb due 8 December',
      ],
    }));
  it('has a post that every body has only in minutes of his own', () => {
    const school =
      '//- school/2023-11-20.minutes as it stands\n---\nminutes: 1\nbody: Ashfield School Governors\ndate: 20 November 2023\n---\n';
    const panel = school.replace('Ashfield School Governors', 'Finance Committee').replace('school/', 'panel/');
    const theirs = `//- council/a.minutes as it stands\n${council}Noted.\n`;
    const said = 'The Clerk would update the website by 1 February 2024|>.\n\nThe Chair would write by 1 March 2024.';
    const [clerk, chair] = offered(`${said}\n${theirs}`, school);
    assert.deepEqual([clerk, chair], ['due 1 February 2024', 'due 1 March 2024']);
    assert.deepEqual(offered(`${said}\n${theirs}`, panel), ['@clerk due 1 February 2024', 'due 1 March 2024']);
  });
});

describe('To whom an offered recommendation is made', () => {
  const addressed = (words: string) => {
    const { snapshot, minutes } = notedSnapshot(`${council}${words}\n`);
    return tagOffers(snapshot, minutes).map(({ choices }) => / to (@.+)\}$/u.exec(choices[0]?.tag ?? '')?.[1] ?? '');
  };
  it('is whoever should do it', () => {
    assert.deepEqual(addressed('Recommendation 1: By 31 March 2024, the Clerk should review the policy.'), ['@clerk']);
    assert.deepEqual(addressed('The auditor recommended that the Clerk update the asset register.'), ['@clerk']);
    assert.deepEqual(
      addressed('The inspector recommended that the Chief Nurse and the Director of Finance should agree a plan.'),
      ['@nurse, @finance-director'],
    );
  });
  it('is nobody to whom it should be done, or who is only spoken of', () => {
    assert.deepEqual(addressed('The auditor recommended that the Clerk should be trained.'), ['']);
    assert.deepEqual(addressed('The auditor recommended that the role of the Clerk should reflect the policy.'), ['']);
  });
});

describe('The day of an offered action', () => {
  it('is the one by which it is to be done, before others that are told', () =>
    offers({
      'The Clerk will get the boiler, last serviced in March 2022, inspected by January.': '@clerk due January',
      'The Clerk will answer the consultation ending on 12 January 2024 by 5 January 2024.':
        '@clerk due 5 January 2024',
      'The Clerk will send the letter in January or February 2024.': '@clerk due February 2024',
      'J. Moss to circulate dates by COP Friday 1 December 2023.': '@clerk due Friday 1 December 2023',
    }));
  it('is none that is told by the day of something else', () =>
    offers({
      'The Clerk will advertise the vacancy, which closes on 5 January 2024.': '@clerk',
      'The Clerk will send the papers at least five days before 18 January 2024.': '@clerk',
      'The Clerk will send the papers two weeks before the next meeting.': '@clerk',
      'The Clerk will send the letter within 28 days of the decision notice.': '@clerk',
      'The Clerk will report to the next meeting of the Finance Committee.': '@clerk',
      'The Clerk will report to the next meeting of the Committee.': '@clerk due next meeting',
    }));
  it('is a feast, a term or a week, by whatever they are called', () =>
    offers({
      'The Clerk will circulate the rota by Christmas.': '@clerk due Christmas',
      'The Clerk will circulate the rota by the end of the summer term.': '@clerk due end of the summer term',
      'The Clerk will circulate the rota by the end of term.': '@clerk due end of term',
      'The Clerk will circulate the rota this week.': '@clerk due this week',
      'The Clerk will circulate the rota by close of play Friday.': '@clerk due Friday',
      'The Clerk will circulate the rota within the next two weeks.': '@clerk due within the next two weeks',
      'The Clerk will circulate the rota by the end of the financial year.': '@clerk due end of the financial year',
      'The Clerk will circulate the rota in the new year.': '@clerk due new year',
      'The Clerk will circulate the rota in the week beginning 4 December.': '@clerk due week beginning 4 December',
    }));
  it('is no half of a school term', () =>
    offers({
      '| What | Who | By when |\n|---|---|---|\n| Arrange visit | Clerk | Spring 1 |': '@clerk',
      'The Clerk will circulate the rota by Spring 2 half term.': '@clerk due half term',
    }));
});
