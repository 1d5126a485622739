/** Single readings: who it is said of, and what is taken for a value. */
import assert from 'node:assert/strict';
import { readProse } from '../../server/src/prose/read-prose.ts';
import { readWords } from '../../server/src/prose/read-words.ts';
import { parse } from '../../server/src/syntax/parse.ts';

const kinds = (words: string) => readWords(words).map(({ kind }) => kind);
/** Of what is read from a word on. */
const kindsBehind = (text: string, first: string) =>
  readProse(text, parse(text))
    .filter(({ start }) => start >= text.indexOf(first))
    .map(({ kind }) => kind);

describe('Whose promise it is', () => {
  it('knows a first name at the start of an entry', () => {
    const [reading] = readWords('4.6 Petra will bring a list of gaps to the away day.');
    assert.deepEqual([reading?.kind, reading?.deed], ['action', 'bring a list of gaps to the away day']);
    assert.deepEqual(kinds('4.6 Funding will bring new visitors to the town.'), []);
  });

  it('binds nobody by what those from outside promise', () => {
    assert.deepEqual(kinds('The County Council will resurface the lane.'), []);
    assert.deepEqual(kinds('The applicant said that he would send the plans.'), []);
    assert.deepEqual(kinds('The Clerk said that she would send the plans.'), ['action']);
  });

  it('takes down what a partner was to do', () => {
    const [reading] = readWords(
      'The Chamber of Commerce was to speak to the Youth Council, to engage with young people.',
    );
    assert.deepEqual([reading?.kind, reading?.who], ['action', 'The Chamber of Commerce']);
  });

  it('remembers who was introduced as somebody from outside', () => {
    const hearing = (role: string) => `Mr Patel, ${role}, spoke first.\n\nMr Patel would send the drawings to members.`;
    assert.deepEqual(kinds(hearing('the applicant')), []);
    assert.deepEqual(kinds(hearing('the Training Manager')), ['action']);
  });
});

describe('What neighbouring bodies promise', () => {
  const minutesOf = (body: string, words: string) => {
    const text = `---\nminutes: 1\nbody: ${body}\n---\n\n${words}\n`;
    return readProse(text, parse(text)).map(({ kind }) => kind);
  };

  it('binds nobody, unless they sit at the table', () => {
    const promised = 'The police will send the figures by ward to members.';
    assert.deepEqual(minutesOf('Ashmere Parish Council', promised), []);
    assert.deepEqual(minutesOf('Ashmere Community Safety Partnership', promised), ['action']);
    assert.deepEqual(minutesOf('Ashmere Police and Crime Panel', promised), ['action']);
    const owners = Array.from({ length: 30 }, (_, number) => `  member-${number}: Cllr Ann Number${number}`).join('\n');
    assert.deepEqual(minutesOf(`Ashmere Police and Crime Panel\nowners:\n${owners}`, promised), ['action']);
    assert.deepEqual(minutesOf(`Ashmere Parish Council\nowners:\n${owners}`, promised), []);
  });

  it('is known of them in the next sentence, too', () => {
    const promised = 'The hospital will survey its members. It has promised to send the figures.';
    assert.deepEqual(minutesOf('Ashmere Town Council', promised), []);
  });
});

describe('A row of actions', () => {
  it('is done where a comment says so beside a rating', () => {
    const table = '| Ref | Action | Lead | By | RAG | Comment |\n| --- | --- | --- | --- | --- | --- |\n';
    const row = '| 1.5 | Refresh the local offer for care leavers | Head of Service | Nov 23 | Green |';
    assert.deepEqual(kinds(`${table}${row} Done and on the website |\n`), []);
    assert.deepEqual(kinds(`${table}${row} One started in January, second post out to advert |\n`), ['action']);
  });
});

describe('A row that was pasted with tabs', () => {
  it('has cells as one with bars has', () => {
    const table = 'Actions\n\nAction\tOwner\tDeadline\nOrder the bench\tClerk\t1 May\nPaint the gate\tClerk\tDone\n';
    const told = readProse(table, parse(table)).map(({ kind, start, end }) => [kind, table.slice(start, end)]);
    assert.deepEqual(told, [['action', 'Order the bench\tClerk\t1 May']]);
  });
  it('is none where a tab only follows the number, or sets a line in', () => {
    assert.deepEqual(kinds('1.\tThe Clerk would order the salt bins.'), ['action']);
    assert.deepEqual(kinds('\tThe Clerk would order\tthe salt bins.'), ['action']);
  });
});

describe('A row of recommendations', () => {
  it('is an action where somebody has taken it on', () => {
    const table = (answer: string, owner: string) =>
      kinds(
        `| Recommendation | Response | Owner |\n| --- | --- | --- |\n| Keep a log of overpayments | ${answer} | ${owner} |\n`,
      );
    assert.deepEqual(table('Agreed', 'Head of Payroll'), ['recommendation', 'action']);
    assert.deepEqual(table('Not agreed', 'Head of Payroll'), ['recommendation']);
    assert.deepEqual(table('Agreed in principle', '-'), ['recommendation']);
    assert.deepEqual(table('Accepted, 31 December', ''), ['recommendation', 'action']);
  });

  it('is known by what its columns are called', () => {
    const table = (names: string, cells: string) => kinds(`| ${names} |\n| --- | --- | --- |\n| ${cells} |\n`);
    const whatWeAsked = 'What we recommended | What the landlord said | Where it is now';
    assert.deepEqual(table(whatWeAsked, 'Ring new tenants | Yes | Begins in May 2024'), ['recommendation', 'action']);
    assert.deepEqual(table(whatWeAsked, 'Ring new tenants | Yes | In place since May'), []);
    assert.deepEqual(table('Recommendation | For | Timescale', 'Share the assessments | Social care | July 2024'), [
      'recommendation',
      'action',
    ]);
  });
});

describe('What leads in a list of recommendations', () => {
  it('may be worded in many ways', () => {
    const under = (words: string) => kinds(`${words}\n\n- a single form for consent;\n`);
    assert.deepEqual(under('Her advice to the Executive is threefold:-'), ['recommendation']);
    assert.deepEqual(under('Inspectors wished the council to attend to the following:'), ['recommendation']);
    assert.deepEqual(under('We agreed that the following would go to the Board:'), ['decision', 'recommendation']);
    assert.deepEqual(under('What the service needs to do better:'), ['recommendation']);
    assert.deepEqual(under('Items the architect puts down as urgent:'), ['recommendation']);
    assert.deepEqual(under('What needed to improve, in the words of the letter, was:'), ['recommendation']);
    assert.deepEqual(under('The note of visit concludes with these next steps:'), ['recommendation']);
    for (const words of [
      'Her principal proposals were these:',
      "The moderator's note advised:",
      'The peer review identified three things for the leadership team to consider:',
      'He invited the Commissioners to consider the following improvements:',
      'Learning points for agencies:',
      'These are the ones we are putting to the landlord:',
    ])
      assert.deepEqual(under(words), ['recommendation'], words);
    assert.deepEqual(under('The Panel heard about the following:'), []);
    assert.deepEqual(under('Three questions were put to the Director:'), []);
  });

  it('ends where a blank line parts the next list from it, and with no blank line of a list that has others', () => {
    const led = 'What the panel is asking the association to do:\n\n- Name a person for each tenant\n';
    assert.deepEqual(kinds(`${led}- Leave instructions that suit the boiler\n\n- The weather was fine\n`), [
      'recommendation',
      'recommendation',
    ]);
    assert.deepEqual(kinds(`${led}\n- Leave instructions that suit the boiler\n`), [
      'recommendation',
      'recommendation',
    ]);
  });

  it('ends with the next heading, in bold letters too', () => {
    const text = '**Actions**\n\n- Clerk to write.\n\n**5. Which two go first?**\n\n- Five expressions of interest.\n';
    assert.deepEqual(kinds(text), ['action']);
  });

  it('numbers them, with or without a stop behind the number', () => {
    const entries = 'The Panel made these recommendations:\nR1 that she publish a statement;\nR2. Keep the officers.\n';
    assert.deepEqual(kinds(entries), ['recommendation', 'recommendation']);
    assert.deepEqual(kinds('Rec 1. When a parent asks for help, a manager must review the history.'), [
      'recommendation',
    ]);
    const advice = 'These are the ones we are putting to the landlord:\n\nR2. No case to be closed without a visit.\n';
    assert.deepEqual(kinds(advice), ['recommendation']);
  });
});

describe('A list of actions', () => {
  it('may say what was settled', () => {
    const text = '## Actions\n\n- Clerk to write.\n- The report was received.\n- Noted, with thanks.\n';
    assert.deepEqual(kindsBehind(text, 'The report'), ['decision', 'decision']);
  });
});

describe('What leads in', () => {
  it('may be a heading in bold letters', () => {
    assert.deepEqual(kinds('**Decision**\n\nThat a crossing be not provided at present.\n'), ['decision']);
    assert.deepEqual(kinds('**Decision**\n\n(1) To revoke the Manual of 2012.\n'), ['decision']);
  });

  it('may be an entry of the list that it leads in', () => {
    const entries =
      '- The Board RESOLVED to:\n- note the outturn;\n- revoke the policy of 2012.\n- The rain had stopped.\n';
    assert.deepEqual(kindsBehind(entries, 'note'), ['decision', 'decision']);
    const advice = '- Her report puts forward three recommendations for the Authority.\n- One: pay more on outcome.\n';
    assert.deepEqual(kindsBehind(advice, 'One'), ['recommendation']);
  });
});

describe('What an outsider who is heard would advise', () => {
  it('is a recommendation, and promised by nobody', () => {
    const heard = (who: string) => `${who} had reviewed the rota. She would advise the Trust to put one in place.`;
    assert.deepEqual(kinds(heard('The external reviewer')), ['recommendation']);
    assert.deepEqual(kinds(heard('The Director')), []);
  });
});

describe('What is the view of auditors', () => {
  it('is a recommendation where something should be', () => {
    assert.deepEqual(
      kinds("Journals could be posted by one person, and in the auditors' view the ledger should prevent it."),
      ['recommendation'],
    );
    assert.deepEqual(kinds("In the auditors' view the accounts gave a true picture."), []);
  });
});

describe('What a body settles', () => {
  it('may be what it chose', () => {
    assert.deepEqual(kinds('Members chose trauma and brain development as the topic for the spring.'), ['decision']);
    assert.deepEqual(kinds('Members chose their words with care.'), []);
  });
});

describe('What is settled', () => {
  it('is nothing that was only carried out', () => {
    assert.deepEqual(kinds("The inspection was carried out by the insurers' approved inspector on 19 October."), []);
    assert.deepEqual(kinds('The motion was carried.'), ['decision']);
  });
  it('may be to recommend something to another body', () => {
    const both = kinds('AGREED: to recommend the financial statements to Council for approval.');
    assert.deepEqual(both.toSorted(), ['decision', 'recommendation']);
  });
});

describe('An action that is said to be open', () => {
  it('is still to be done', () => {
    const rest = 'the test had twice been postponed and was now to take place on 14 January. [CIO]';
    assert.deepEqual(kinds(`The action on the recovery test (22/17) was still open; ${rest}`), ['action']);
    assert.equal(kinds(`The action on the recovery test (22/17) was closed; ${rest}`).includes('action'), false);
  });
});

describe('Leave that is given', () => {
  it('is a decision, and what could be is none', () => {
    assert.deepEqual(kinds('It was agreed that Ms Hale and Mr Orme could attend the conference.'), ['decision']);
    assert.deepEqual(kinds('It was agreed that Ms Hale and Mr Orme could see the point.'), []);
  });
});

describe('What is told of the past', () => {
  it('is no action, whoever is asked for it', () => {
    const told = 'In answer to Councillor Birk, the Head of Finance confirmed that the evening service';
    assert.deepEqual(kinds(`${told} was described to housing associations in the weeks before Easter.`), []);
    assert.deepEqual(kinds(`${told} would be described to housing associations by Easter.`), ['action']);
  });
});

describe('What somebody means to do', () => {
  it('is no promise, and the verb is no part of the name', () => {
    const text = 'The Clerk intends to write to Highways.';
    const [reading] = readProse(text, parse(text));
    assert.deepEqual([reading?.kind, reading?.force], ['action', 'intended']);
    assert.equal(readWords(text)[0]?.who, 'The Clerk');
  });
});

describe('What is a value', () => {
  it('takes a grade for one only where something is judged', () => {
    const [progress] = readWords('Managers met weekly to ensure good progress towards the target of 90%.');
    assert.deepEqual([progress?.kind, progress?.value, progress?.target], ['metric', '', '90%']);
    const [rated] = readWords('The service was rated good in 3 of its 12 homes.');
    assert.equal(rated?.kind, 'metric');
  });

  it('is what something came to, halved or was one in so many of', () => {
    assert.deepEqual(kinds('Volunteer hours had come to 21,650.'), ['metric']);
    assert.deepEqual(kinds('Abandoned calls had halved.'), ['metric']);
    assert.deepEqual(kinds('Nearly one pupil in three was persistently absent.'), ['metric']);
  });

  it('is no time of day and no sample', () => {
    assert.deepEqual(kinds('The meeting closed at 19:40.'), []);
    assert.deepEqual(kinds('Inspectors had read 24 case files.'), []);
  });

  it('is no telephone number, no assumption and no sum that was passed for payment', () => {
    assert.deepEqual(kinds('The answering of 999 calls remained a strength.'), []);
    assert.deepEqual(kinds('The downside scenario assumed a fall of 15% in recruitment.'), []);
    assert.deepEqual(kinds('Payments as listed, totalling £1,387.42, were authorised.').includes('metric'), false);
  });
  it('reads a shortfall that was noted as a figure, and as no action', () => {
    assert.deepEqual(kinds('It was noted there was a shortfall of 14 permanent social workers.'), ['metric']);
  });
});

describe('What a heading governs', () => {
  it('is not told by a word that only ends like one', () => {
    const under = (heading: string) => kinds(`# ${heading}\n\n- The bank extended the loan in May.\n`);
    assert.deepEqual(under('Decisions'), ['decision']);
    assert.deepEqual(under('Not decided'), []);
  });
});

describe('The names of columns', () => {
  it('are known whatever sign stands for an apostrophe or a blank', () => {
    const planning = (name: string) => kinds(`| Application | ${name} |\n|---|---|\n| Low Farm | No objection |`);
    assert.deepEqual(planning("Council's comments"), ['decision']);
    assert.deepEqual(planning('Council’s comments'), ['decision']);
    const [row] = readWords('| What | Who | By\u00a0when |\n|---|---|---|\n| Mend the fence | Clerk | May |');
    assert.deepEqual([row?.kind, row?.who, row?.when], ['action', 'Clerk', 'May']);
  });
});
