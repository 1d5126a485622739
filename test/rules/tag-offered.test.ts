/** The tag that is offered for what no tag tracks: who, by when, how much, and what it would be called. */
import assert from 'node:assert/strict';
import { tagOffers } from '../../server/src/features/tag-all.ts';
import { idFor } from '../../server/src/rules/wording/id-offered.ts';
import { notedSnapshot } from '../support/snapshot.ts';

const council = `---
minutes: 1
body: Parish Council
date: 9 April 2024
owners:
  clerk: { name: Mrs J. Pardoe, role: Parish Clerk }
  cllr-aske: { name: Cllr. Tom Aske }
  cllr-byers: { name: Cllr Nina Byers, aliases: [NB] }
  highways: Highways Authority
---
`;

/** Each sentence's first tag, in order. */
function offered(text: string): string[] {
  const { snapshot, minutes } = notedSnapshot(`${council}${text}\n`);
  return tagOffers(snapshot, minutes).map(({ choices }) => choices[0]?.tag ?? '');
}

/** What stands under test, a line each: the words, an arrow, and the tag they are offered. */
function offers(cases: Readonly<Record<string, string>>): void {
  for (const [words, tag] of Object.entries(cases)) assert.deepEqual(offered(words), [tag], words);
}

describe('The day of a tag that is offered', () => {
  it('may be counted in working days', () => {
    offers({
      'The Clerk undertook to provide a written response within ten working days.':
        '{action #written-response @clerk due within ten working days}',
    });
  });
});

describe('The owner of a tag that is offered', () => {
  it('is who said that she would', () => {
    offers({
      'The Clerk said that she would circulate the vehicle list.': '{action #vehicle-list @clerk}',
      'Cllr Aske confirmed he would circulate the vehicle list.': '{action #vehicle-list @cllr-aske}',
      'In reply to a question the Clerk said she’d look into the parking charges.': '{action #parking-charges @clerk}',
      'Cllr Aske asked about the hedge, and the Clerk said she would write to the farmer.':
        '{action #hedge-farmer @clerk}',
    });
  });

  it('is who is named by initials', () => {
    offers({
      'Action (NB): invite the inspector to the meeting.': '{action #invite-inspector @cllr-byers}',
      'Cllr Aske asked NB to share the audit with the insurers.': '{action #audit-insurers @cllr-byers}',
    });
  });

  it('is who agreed to it, was asked by somebody, or would do it to others', () => {
    offers({
      'Nina Byers, the vice-chair, offered to bring a lettings policy.': '{action #lettings-policy @cllr-byers}',
      'Mrs J. Pardoe, our clerk, undertook to share the audit.': '{action #audit-share @clerk}',
      'The Parish Clerk was asked by the Chair to obtain three quotes for the fence.': '{action #quotes-fence @clerk}',
      'The Chair asked that an answer be sent to Cllr Byers before the next meeting.':
        '{action #answer-sent due next meeting}',
    });
  });

  it('is who is named, with the day, in a note behind it', () => {
    offers({
      'Quotes for the bins would be obtained. Action: Clerk by 7 May.': '{action #quotes-bins @clerk due 7 May}',
      'Quotes for the bins would be obtained. [Action: NB, by end of May]':
        '{action #quotes-bins @cllr-byers due end of May}',
    });
  });

  it('stands first in a line of a list of actions', () => {
    assert.deepEqual(
      offered('ACTIONS ARISING:\nClerk - renew the insurance - 1/6/24\nNB: paint the gate (by end of May)'),
      ['{action #renew-insurance @clerk due 1/6/24}', '{action #paint-gate @cllr-byers due end of May}'],
    );
    assert.deepEqual(offered('Actions:\nNB – paint the gate by the end of May\nClerk — order the salt'), [
      '{action #paint-gate @cllr-byers due end of May}',
      '{action #order-salt @clerk}',
    ]);
  });

  it('is who stands before a remark between commas', () => {
    offers({
      'Cllr Byers, with the help of the Clerk, would prepare a lettings policy.':
        '{action #lettings-policy @cllr-byers}',
    });
  });

  it('is more than one where several are named', () => {
    offers({
      'The Clerk and Cllr Aske would meet the contractor in June.':
        '{action #meet-contractor @clerk @cllr-aske due June}',
      'Action: NB / Clerk to agree a savings plan.': '{action #savings-plan @cllr-byers @clerk}',
    });
  });

  it('is who is to do what is to be done', () => {
    offers({
      'Defibrillator – battery to be replaced by the Clerk before the next meeting.':
        '{action #defibrillator-battery @clerk due next meeting}',
      'Shelter – roof to be replaced by the Estates Team before the next meeting.':
        '{action #shelter-roof due next meeting}',
      'Defibrillator – battery to be replaced by May.': '{action #defibrillator-battery due May}',
    });
  });
});

describe('The date of a tag that is offered', () => {
  it('is one that says itself by when', () => {
    offers({
      'The Clerk undertook to circulate the safer staffing return to all members within two weeks.':
        '{action #safer-staffing @clerk due within two weeks}',
      'The Clerk will circulate the benchmarking report w/c 20 May.':
        '{action #benchmarking-report @clerk due w/c 20 May}',
      'The Clerk to seek quotes for the boiler, deadline 15/12/24.': '{action #quotes-boiler @clerk due 15/12/24}',
      'The Clerk would write to the diocese next month.': '{action #write-diocese @clerk due next month}',
    });
  });

  it('is a term where the words speak of one, and no season', () => {
    offers({
      'The Clerk would bring a travel plan to the summer term meeting.': '{action #travel-plan @clerk due summer term}',
      'The Clerk would bring a travel plan by the summer.': '{action #travel-plan @clerk due summer}',
    });
  });

  it('is what a table has for one, vague or not', () => {
    const table = '| Action | Who | By when |\n|---|---|---|\n| Chase the fencing quotes | Clerk | ASAP |';
    offers({ [table]: '{action #fencing-quotes @clerk due ASAP}' });
    const inWords = '| Action | Who |\n|---|---|\n| Chase the fencing quotes by June | Clerk |';
    offers({ [inWords]: '{action #fencing-quotes @clerk due June}' });
  });
});

describe('The figures of a tag that is offered', () => {
  it('have the day of the target', () => {
    offers({
      'Persistent absence was 18.4% (target: 15% by July 2024).':
        '{metric #persistent-absence now 18.4%, target 15% by July 2024}',
      'Rent arrears stood at 3.9 per cent against a target of 3 per cent by the end of March 2025.':
        '{metric #rent-arrears now 3.9 per cent, target 3 per cent by end of March 2025}',
    });
  });

  it('have no budget for a target', () => {
    offers({
      'Spending on agency staff stood at £1.2m against a budget of £1.5m.': '{metric #spending-agency now £1.2m}',
    });
  });

  it('have the times that a change is told of', () => {
    offers({
      'Handovers over sixty minutes had fallen from 212 in November to 96 in December; the target was no more than 50 by March 2024.':
        '{metric #handovers now 96 in December, was 212 in November, target no more than 50 by March 2024}',
      'Void turnaround had improved from 34 days in Q2 to 27 days in Q3 against a target of 21 days by March 2025.':
        '{metric #void-turnaround now 27 days in Q3, was 34 days in Q2, target 21 days by March 2025}',
      'Response times fell from 12 minutes to 9 minutes.': '{metric #response-time now 9 minutes, was 12 minutes}',
      'Overdue visits fell from 15 in March to 5 in June.': '{metric #overdue-visits now 5 in June, was 15 in March}',
      'Overdue visits fell from 1,005 in March to 5 in June.':
        '{metric #overdue-visits now 5 in June, was 1,005 in March}',
      'Overdue visits went from 15 in March to 15 in June.': '{metric #overdue-visits now 15, was 15}',
      'The number of pupils stood at 412 (last year 398).': '{metric #pupils now 412, was 398}',
      'Reoffending stood at 31% (was 36%).': '{metric #reoffending now 31%, was 36%}',
      'Sickness absence rose from 4.1% to 5.2% in the quarter.': '{metric #sickness-absence now 5.2%, was 4.1%}',
    });
  });
});

describe('Who made a recommendation that is offered', () => {
  it('is named in full', () => {
    offers({
      'The Audit Committee recommended that the Board adopt the revised scheme of delegation.':
        '{recommendation #adopt-scheme from Audit Committee}',
      'The Fire Service had recommended that the rear exit be widened.':
        '{recommendation #rear-exit from Fire Service}',
      'The inspector recommends that the matting under the slide be renewed.':
        '{recommendation #matting-slide from inspector}',
      'The Royal College of Nursing review recommended that the Trust publish its rotas.':
        '{recommendation #trust-rotas from Royal College of Nursing review}',
    });
  });

  it('is who is named by what leads in a list', () => {
    assert.deepEqual(
      offered(
        'Improvements had been made on the following Ofsted recommendations:\n\n1. Timeliness of strategy meetings.\n2. Oversight of placements in unregistered homes.\n',
      ),
      [
        '{recommendation #timeliness-strategy-meetings from Ofsted}',
        '{recommendation #unregistered-homes from Ofsted}',
      ],
    );
  });

  it('is named in the brackets behind its number', () => {
    offers({
      'Recommendation 4 (Rapid review of Child M): agencies must record the voice of the child in every visit.':
        '{recommendation #rapid-review from Rapid review of Child M}',
    });
  });

  it('is the body itself, where it recommends to another', () => {
    offers({
      'The Council recommended to the District that the strategy be adopted.':
        '{recommendation #district-strategy from @parish-council}',
    });
  });

  it('is named without the words that lead to the name', () => {
    offers({
      'The result of the inspection suggested there needed to be improvements made to the Council’s records.':
        '{recommendation #inspection-advice from inspection}',
      'The result of the inspection suggested that the records be kept better.':
        '{recommendation #inspection-advice from inspection}',
    });
  });
});

describe('The tags of a sentence in which several undertake something', () => {
  const both: readonly (readonly [words: string, ...tags: string[]])[] = [
    [
      'The Clerk would order the salt by 7 May and Cllr Aske would mend the wall by June 2024.',
      '{action #order-salt @clerk due 7 May}',
      '{action #mend-wall @cllr-aske due June 2024}',
    ],
    [
      'The Clerk would order the salt; Cllr Byers would bring the plans.',
      '{action #order-salt @clerk}',
      '{action #plans @cllr-byers}',
    ],
    [
      'It was agreed that the Clerk would order the salt and that Cllr Aske would mend the wall.',
      '{action #order-salt @clerk}',
      '{decision agreed}',
      '{action #mend-wall @cllr-aske}',
    ],
    ['The Clerk would order the salt and the Council would benefit.', '{action #order-salt @clerk}'],
    [
      'The Secretary was asked to impose a limit of eight pages and indicated that he would do so from May.',
      '{action #limit-pages}',
    ],
    ['The Clerk would order the salt and have it spread.', '{action #salt-spread @clerk}'],
  ];
  for (const [words, ...tags] of both) it(words, () => assert.deepEqual(offered(words), tags));

  it('are those that no tag tracks yet', () => {
    const first = 'The Clerk would order the salt{action #salt @clerk due 7 May} and Cllr Aske would mend the wall';
    assert.deepEqual(offered(`${first}.`), ['{action #mend-wall @cllr-aske}']);
    assert.deepEqual(offered(`${first}.{action #wall @cllr-aske due June 2024}`), []);
    assert.deepEqual(
      offered('The Clerk would order the salt{action #salt @clerk due 7 May} and it would be spread.'),
      [],
    );
  });

  it('stand each behind its own words', () => {
    const words = 'The Clerk would order the salt and Cllr Aske would mend the wall.';
    const { minutes } = notedSnapshot(`${council}${words}\n`);
    const text = minutes.source.text();
    const places = minutes.untracked.all().map(({ end }) => text.slice(0, end).slice(-5));
    assert.deepEqual(places, [' salt', 'wall.']);
  });
});

describe('The tags of a sentence with numbered parts', () => {
  const resolved =
    'RESOLVED: (1) that the report be noted; (2) that the Clerk write to all schools by 30 June; and (3) that Cllr Aske mend the wall.';

  it('are those of the list that the parts could as well stand in', () => {
    const list = resolved.replace(/ \((\d)\)/gu, (_, number) => `${number === '1' ? '\n' : ''}\n(${number})`);
    assert.deepEqual(offered(resolved), offered(list));
    assert.deepEqual(offered(resolved), [
      '{decision noted}',
      '{action #write-schools @clerk due 30 June}',
      '{decision}',
      '{action #mend-wall @cllr-aske}',
      '{decision}',
    ]);
  });

  it('name the source that leads them in', () => {
    assert.deepEqual(
      offered('The auditor made two recommendations: 1. reconcile the account monthly; 2. review the asset register.'),
      ['{recommendation #account from auditor}', '{recommendation #asset-register from auditor}'],
    );
    assert.deepEqual(
      offered('The inspectors recommended that the council (a) appoint a director; and (b) publish its plan by May.'),
      ['{recommendation #appoint-director from inspectors}', '{recommendation #plan-advice due May, from inspectors}'],
    );
  });

  it('are those of the parts that no tag tracks', () => {
    const tagged = resolved.replace('30 June', '30 June{action #letters @clerk due 30 June}');
    assert.deepEqual(offered(tagged), ['{decision noted}', '{action #mend-wall @cllr-aske}', '{decision}']);
    assert.deepEqual(offered(`${resolved}{decision #all agreed}`), []);
  });

  it('are one where nothing leads them in, or the numbers are of something else', () => {
    for (const words of [
      'Attendance was (a) 94% in primary schools; and (b) 91% in secondary schools.',
      'Under section 106 (1) and (2) of the Act the Clerk would write to the owner.',
      'Having regard to (1) the cost the Clerk would write to the owner.',
    ])
      assert.equal(offered(words).length, 1, words);
    assert.deepEqual(offered('The report covered (a) staffing; (b) finance; and (c) estates.'), []);
  });
});

describe('The decision that is offered', () => {
  it('names who moved and seconded it, where the roster knows them', () => {
    offers({
      'RESOLVED to pay the accounts as listed (proposed Cllr Aske, seconded Cllr Byers).':
        '{decision moved @cllr-aske, seconded @cllr-byers}',
      'Proposed by Cllr Byers and seconded by Cllr Orme, it was RESOLVED that the report be noted.':
        '{decision noted, moved @cllr-byers}',
      'RESOLVED (Aske/Byers) to adopt the Code of Conduct.': '{decision moved @cllr-aske, seconded @cllr-byers}',
      'RESOLVED that the precept be set (proposed Cllr Aske, seconded Cllr Byers, carried 6-1).':
        '{decision vote 6-1, moved @cllr-aske, seconded @cllr-byers}',
      'Cllr Byers proposed that the return be approved; seconded by Cllr Aske; carried (6 for, 1 against, 1 abstention).':
        '{decision approved, vote 6-1-1, moved @cllr-byers, seconded @cllr-aske}',
    });
  });

  it('is unanimous where nobody was against', () => {
    offers({ 'It was RESOLVED (nem con) to co-opt Mr D. Lacey as parent governor.': '{decision unanimous}' });
  });

  it('has no outcome that the words deny', () => {
    offers({
      'The proposal was not agreed.': '{decision}',
      'RESOLVED that the plan be not approved.': '{decision}',
    });
  });

  it('has none of what others are to decide', () => {
    assert.equal(offered('RESOLVED to recommend to Council that the budget be approved.')[0], '{decision}');
  });

  it('is unanimous, and what came of it besides', () => {
    offers({
      'RESOLVED UNANIMOUSLY: Members noted the report.': '{decision unanimous, noted}',
      'It was unanimously agreed to close the pool.': '{decision unanimous}',
    });
  });

  it('has the votes', () => {
    offers({
      'It was RESOLVED by 7 votes to nil to close the pool.': '{decision vote 7-0}',
      'RESOLVED, by 7 votes to 2 with 1 abstention, that the fence be removed.': '{decision vote 7-2-1}',
      'It was RESOLVED by five votes to four to close the pool.': '{decision vote 5-4}',
      'On being put to the vote the motion was lost (For 4, Against 8, Abstain 1).': '{decision vote 4-8-1}',
    });
  });
});

describe('The name of a tag that is offered', () => {
  it('may be that of a body, and is none of a person', () => {
    offers({ 'The Clerk to report to Highways again.': '{action #highways-report @clerk}' });
  });

  it('is not that of the minutes', () => {
    const title = 'MINUTES OF THE MEETING HELD IN THE VILLAGE HALL\n\n';
    offers({
      [`${title}The Clerk would see to it before the end of May.`]: '{action #action-1 @clerk due end of May}',
    });
  });

  it('says so where the figure is of what there is not', () => {
    offers({
      'It was noted there was a shortfall of 14 permanent social workers.': '{metric #social-workers-shortfall now 14}',
    });
  });

  it('has no initials of people, and no numbers of entries', () => {
    const table = '| Ref | Action | Who |\n|---|---|---|\n| YJ3 | Share the custody data with NB | Clerk |';
    offers({ [table]: '{action #custody-share @clerk}' });
    offers({ [table.replace('NB', 'all ongoing')]: '{action #custody-share @clerk}' });
  });

  it('is the rating, where a share has no other', () => {
    offers({ '53% of recommendations were Amber and 47% Green.': '{metric #amber-share now 53%}' });
  });

  it('has words in “ing” that are no form of a verb', () => {
    offers({ '*The Clerk to order salt by 1 October*': '{action #order-salt @clerk due 1 October}' });
    offers({ 'The Clerk would mend the swing by June 2024.': '{action #mend-swing @clerk due June 2024}' });
  });
});

describe('A note of who has what stands before it', () => {
  it('is no action of its own, and names the owner', () => {
    offers({
      'Quotations for the wall would be obtained by May. ACTION: Clerk': '{action #quotations-wall @clerk due May}',
      'The Clerk to obtain quotations for the wall. **Action: Mrs Pardoe**': '{action #quotations-wall @clerk}',
    });
    assert.deepEqual(offered('The Clerk to obtain quotes.{action #quotes @clerk due May 2024} ACTION: Clerk'), []);
  });

  it('is one where nothing before it is', () => {
    offers({ 'The state of the wall was poor. ACTION: Cllr Byers': '{action #action-1 @cllr-byers}' });
  });
});

describe('Entries that stand line under line', () => {
  it('are each read by themselves, though they are long enough to run on', () => {
    assert.deepEqual(
      offered(
        [
          '24/043 BURIAL GROUND. The Clerk to obtain three quotations for the wall.  ACTION: Clerk',
          '24/044 PLAYING FIELD. Cllr Byers will contact the insurers for an inspection by 31st May.',
        ].join('\n'),
      ),
      ['{action #quotations-wall @clerk}', '{action #contact-insurers @cllr-byers due 31st May}'],
    );
    assert.deepEqual(
      offered(
        [
          'Action 1: Indicators to be refreshed for the annual report – Cllr Aske – 31/03/24',
          'Action 2: Complaints backlog – the Clerk to provide a trajectory – May 2024',
        ].join('\n'),
      ).length,
      2,
    );
  });
});

describe('The day of a tag that is offered', () => {
  it('is the one by which it is to be done, and no other that is spoken of', () => {
    offers({
      'The Clerk would circulate the report on the Autumn 2019 survey.': '{action #autumn-survey @clerk}',
      'The Clerk would share the figures for January to March 2024.': '{action #figures-action @clerk}',
      'The Clerk would circulate the strategy for 2024-2028 by June.': '{action #circulate-strategy @clerk due June}',
      'The Clerk would bring the paper to the June 2024 meeting.': '{action #paper-action @clerk due June 2024}',
    });
  });

  it('is none that no calendar has', () => {
    offers({ 'The Clerk would order the salt by 31 June 2024.': '{action #order-salt @clerk}' });
  });

  it('is that of the one who is given as its owner', () => {
    offers({
      'The Clerk would order the salt by 7 May, and it was hoped that Cllr Aske might report in June.':
        '{action #order-salt @clerk due 7 May}',
    });
  });

  it('is that it should be soon, where nothing else is said', () => {
    offers({
      'The Clerk would order the salt as soon as possible.': '{action #order-salt @clerk due as soon as possible}',
    });
  });
});

describe('The names of many tags that are offered together', () => {
  it('are found without trying again what was given before', () => {
    let asked = 0;
    class Counted extends Set<string> {
      override has(id: string): boolean {
        asked++;
        return super.has(id);
      }
    }
    const given = { ids: new Counted(), numbered: new Map<string, number>() };
    const { snapshot, minutes } = notedSnapshot(
      council + Array.from({ length: 200 }, () => 'The Clerk would order salt.\n\n').join(''),
    );
    for (const one of minutes.untracked.all()) given.ids.add(idFor(one, minutes, snapshot.register, given));
    assert.equal(given.ids.size, 200);
    assert.ok(asked <= 2 * 200, `${asked} names were tried`);
  });
});

describe('The figure of a tag that is offered', () => {
  it('is what something came to, and not by how much it changed', () => {
    offers({
      'Staff turnover had reduced by 3% to 12%.': '{metric #turnover now 12%}',
      'The waiting list had increased by 40 to 320.': '{metric #waiting-list now 320}',
      'Satisfaction rose by 4 percentage points to 71%.': '{metric #satisfaction-points now 71%}',
    });
  });

  it('is the one that holds now', () => {
    offers({
      'Bed occupancy was 92% in December 2023 and 95% in January 2024.':
        '{metric #bed-occupancy now 95% in January 2024}',
      'Performance peaked at 82% in May 2023 and now stood at 75%.':
        '{metric #performance-figure now 75%, peak 82% in May 2023}',
      'Performance was 51% for 2022/23 and had peaked to 82% in May 2023.':
        '{metric #performance-figure now 51% for 2022/23, peak 82% in May 2023}',
    });
  });

  it('is no base, no age, and not the whole of what is counted', () => {
    offers({
      'The rate per 10,000 children was 62.': '{metric #children-rate now 62}',
      'Of the 190 children, 22 were placed out of the borough.': '{metric #children-borough now 22 of 190}',
      '16 and 17 year olds presenting as homeless numbered 23.': '{metric #olds-homeless now 23}',
    });
  });

  it('is of the time that the words give it, before or behind it', () => {
    offers({
      'The recycling rate for 2022/23 was 43.2% (2021/22: 44.1%).':
        '{metric #recycling-rate now 43.2% in 2022/23, was 44.1% in 2021/22}',
      'In December 2023 bed occupancy was 92%.': '{metric #bed-occupancy now 92% in December 2023}',
      'At the end of Quarter 3 the overspend was £1.4m.': '{metric #overspend now £1.4m at end of Quarter 3}',
      'Litter fell from 12 to 8 per cent.': '{metric #litter now 8 per cent, was 12 per cent}',
      'Costs fell from £1.2 to £1.1m.': '{metric #costs-figure now £1.1m, was £1.2m}',
      'Exclusions stood at 23 in the autumn term.': '{metric #exclusions now 23 in autumn term}',
    });
  });

  it('is none where it cannot be told, or is only to come', () => {
    offers({
      'Caseloads were between 18 and 22.': '{metric #caseloads}',
      'Two thirds of pupils were absent.': '{metric #pupils-absent}',
      'There were one hundred and twelve referrals.': '{metric #referrals}',
      'The schools grant deficit was expected to reach £12m by the end of 2024/25.': '{metric #schools-grant-deficit}',
    });
  });

  it('is a stretch where the words say so', () => {
    offers({ 'A stretch target of 95 per cent had been set.': '{metric #stretch stretch 95 per cent}' });
  });
});
