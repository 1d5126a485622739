import assert from 'node:assert/strict';
import { untrackedIn } from '../../server/src/prose/untracked.ts';
import { freshId } from '../../server/src/register/fresh-id.ts';
import { type Matter, tellingWords } from '../../server/src/register/telling-words.ts';
import { idFor } from '../../server/src/rules/wording/id-offered.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { labelledIn } from '../prose/labelled.ts';
import { growsWithIt } from '../support/growth.ts';
import { notedSnapshot } from '../support/snapshot.ts';

const free = () => false;

function checkId(words: string, expected: string, matter: Partial<Matter> = {}): void {
  const { kind = 'action', ...more } = matter;
  assert.equal(freshId(words, kind, free, undefined, more), expected);
}

describe('The id of an action', () => {
  it('is the thing that something is done to', () => {
    checkId('The Clerk would circulate the revised threshold document.', 'threshold-document', {
      deed: 'circulate the revised threshold document',
    });
    checkId('Officers to speak to the Youth Council, to engage with young people.', 'youth-council', {
      deed: 'speak to the Youth Council, to engage with young people',
    });
  });
  it('has the verb where there is one thing', () => {
    checkId('Clerk to obtain three quotes for 2022.', 'obtain-quotes', { deed: 'obtain three quotes for 2022' });
    checkId('The handyman would fix it, for the noticeboard leaned.', 'fix-handyman', { deed: 'fix it' });
  });
  it('puts a verb that is a thing too behind it', () =>
    checkId('Officers would report on the academy.', 'academy-report', { deed: 'report on the academy' }));
  it('takes from the heading what the words do not say', () => {
    checkId('Clerk to see to this.', 'playground-inspection', {
      deed: 'see to this',
      heading: '7. Playground inspection',
    });
    checkId('Cllr Usk offered to do it himself.', 'hedges-action', { deed: 'do it himself', heading: 'HEDGES' });
  });
});

describe('The id of a metric', () => {
  const metric = (words: string, value: string, expected: string) =>
    checkId(words, expected, { kind: 'metric', value });
  it('is what stands before the figure', () => {
    metric('Rent arrears ended the quarter at 3.9 per cent of the debit.', '3.9 per cent', 'rent-arrears');
    metric('He said that the turnover rate was now 34.6%.', '34.6%', 'turnover-rate');
  });
  it('is what is counted, where that stands behind it', () => {
    metric('Borsworth usually had 190 Looked After Children.', '190', 'looked-after-children');
    metric('The website had 1,312 visits in June.', '1,312', 'website-visits');
  });
  it('is nothing that it is compared with, nor what sort of figure it is', () => {
    metric('Attendance stood at 94.2%, compared with 93.5% for England.', '94.2%', 'attendance');
    metric('The proportion of care leavers in work was 62%, above the national figure of 54%.', '62%', 'care-leavers');
  });
  it('says what the figure is of before it says where', () =>
    metric('Caseloads in the north team averaging 26.', '26', 'caseloads-north-team'));
});

describe('The id of a recommendation', () => {
  const recommended = (words: string, expected: string) => checkId(words, expected, { kind: 'recommendation' });
  it('is what is recommended, not by whom', () =>
    recommended('The external auditor recommended that the asset register be brought up to date.', 'asset-register'));
  it('keeps the sort of thing before it', () =>
    recommended('Timeliness of strategy meetings.', 'timeliness-strategy-meetings'));
  it('looks past the verb an entry begins with', () =>
    recommended('make sure that staff trust its grievance procedure;', 'grievance-procedure'));
});

describe('An id', () => {
  it('has no name of a person, titled, called by a given name, speaking or known', () => {
    checkId('Councillor Neil Fairbrass wrote of the bridge to Ms. J. Ostrander at the depot.', 'bridge-depot');
    checkId('Sheila would look at the bridge and the depot.', 'bridge-depot', {
      deed: 'look at the bridge and the depot',
    });
    checkId('Ottoline Harbury said the bridge by the depot would be seen to.', 'bridge-depot');
    checkId('Fairbrass to look at the bridge and the depot', 'bridge-depot', {
      isName: (word) => word === 'fairbrass',
    });
  });
  it('has no dates, numbers or meetings', () =>
    checkId(
      'The bridge at the depot to be seen by Friday 3 March or in spring, at the next meeting, in two weeks',
      'bridge-depot',
    ));
  it('has words that are joined by a hyphen, and no ending of an owner', () =>
    checkId("The Council's on-call rota", 'on-call-rota'));
  it('is short', () => {
    const words = 'Intergovernmental counterintelligence interdepartmental responsibilities would be reviewed.';
    assert.ok(freshId(words, 'action', free).length <= 30);
  });
  it('is never one that is taken, and the same each time', () => {
    const taken = new Set(['bridge-depot', 'bridge-depot-2']);
    const make = () => freshId('The bridge at the depot', 'action', (id) => taken.has(id));
    assert.equal(make(), 'bridge-depot-3');
    assert.equal(make(), 'bridge-depot-3');
  });
  it('is of the kind where nothing tells', () => assert.equal(freshId('It was so.', 'metric', free), 'metric-1'));
  it('is found in time that grows with the words', () => {
    const words = 'the bridge at the Depot of the Harbour, Ottoline said '.repeat(4000);
    growsWithIt(words, words.repeat(4), (text) => void tellingWords({ kind: 'metric', words: text, value: 'none' }));
  });
});

describe('The ids of labelled minutes', () => {
  const offered = [...labelledIn('minutes'), ...labelledIn('held-out')].flatMap(({ text }) => {
    const { snapshot, minutes } = notedSnapshot(`//- 2024-01-10.minutes as it stands\n${text}`);
    const readings = untrackedIn(text, parse(text)).filter(({ kind }) => kind !== 'decision');
    return readings.map((one) => idFor(one, minutes, snapshot.register));
  });
  it('are of telling words, nearly all of two to four, and read as ids do', () => {
    assert.ok(offered.length > 150, `${offered.length} ids`);
    for (const id of offered) assert.match(id, /^[a-z]+(?:-[a-z]+)*(?:-\d+)?$/u);
    const numbered = offered.filter((id) => /^(?:action|metric|recommendation)-\d+$/u.test(id));
    const several = offered.filter((id) => id.includes('-'));
    assert.ok(numbered.length / offered.length < 0.03, `named by a number: ${numbered.length} of ${offered.length}`);
    assert.ok(several.length / offered.length > 0.95, `of one word: ${offered.filter((id) => !id.includes('-'))}`);
  });
});
