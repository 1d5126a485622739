import assert from 'node:assert/strict';
import { notedSnapshot } from '../support/snapshot.ts';
import { checkDone, checkNone, checkTitles, listed, plain } from './code-actions-shown.ts';

describe('Brackets', () => {
  const on = 'Put the words that the tag covers in brackets';
  const off = 'Take the brackets off, so that the tag covers its whole sentence';
  it('go round the words that a tag covers', () => {
    checkDone('One. The roof leaks.{acti|>on #x}{#y}', on, 'One. [The roof leaks.]{action #x}{#y}');
    checkDone('- The roof [1][]{acti|>on #x}', on, '- [The roof [1]]{action #x}');
    checkDone('| a | b |{#|>x}\r\n', on, '| [a | b |]{#x}\r\n');
  });
  it('come off, and the tag goes to the end of its sentence', () => {
    checkDone('The [roof]{acti|>on #x} leaks, they said. So.', off, 'The roof leaks, they said.{action #x} So.');
    checkDone('One. [The roof leaks.]{#|>x}{#y}\r\n', off, 'One. The roof leaks.{#x}{#y}\r\n');
    checkDone('One. [See note [1]]{#|>x}', off, 'One. See note [1][]{#x}');
  });
  it('are not put round words where the tag below would cover more than before', () =>
    checkNone(
      'Clerk: the fence at the far end of the lane behind the old village school{action #fence @clerk|> due May 2025}\nChair: the gate{action #gate @clerk due May 2025}',
      /brackets/u,
    ));
  it('are put behind the mark of a heading, which stays one', () =>
    checkDone(
      '## The fence{acti|>on #fence}',
      'Put the words that the tag covers in brackets',
      '## [The fence]{action #fence}',
    ));
  it('come off a figure, which is then written down', () => {
    checkDone(
      'It fell to [34%]{metr|>ic #x} from [40%]{#y}.',
      off,
      'It fell to 34% from [40%]{#y}.{metric #x now 34%}',
    );
    checkDone('It fell to [34%]{metr|>ic #x, target 20%}.', off, 'It fell to 34%.{metric #x, target 20%, now 34%}');
  });
  it('are not for a tag alone on its line, nor for one that does not close', () => {
    checkNone('One.\n{acti|>on #x}\n', /brackets/u);
    checkNone('One.{action #|>x', /brackets/u);
  });
});

describe('Giving an id', () => {
  it('is offered where nothing is wrong with having none', () => {
    checkDone(
      'The rules were approved.{deci|>sion approved}',
      'Call it #rules-approved',
      'The rules were approved.{decision #<|rules-approved|> approved}',
    );
  });
  it('is left to the rule where there is a finding', () => {
    checkTitles(
      'Mend the roof.{acti|>on @clerk due May 2024}',
      ['quickfix Call it #mend-roof', 'quickfix Ignore missing-id here'],
      ['quickfix', 'refactor.rewrite.id'],
    );
  });
});

describe('Saying who an owner is', () => {
  const title = 'Say in the header who @service-director is';
  const said = 'Said.{action #x @service-d|>irector due May 2024}';
  it('begins the list of owners', () => {
    checkDone(
      `//- a.minutes as it stands\n---\nminutes: 1\nbody: A\ndate: 2024-01-10\n---\n${said}`,
      title,
      `---\nminutes: 1\nbody: A\ndate: 2024-01-10\nowners:\n  service-director:\n    name: <|Service Director|>\n---\n${said.replace('|>', '')}`,
    );
  });
  it('goes on with it, as it is set in, with its line ends', () => {
    const header =
      '---\r\nminutes: 1\r\nbody: A\r\nowners:\r\n    clerk:\r\n        name: B\r\ndate: 2024-01-10\r\n---\r\n';
    checkDone(
      `//- a.minutes as it stands\n${header}${said}`,
      title,
      `        name: B\r\n    service-director:\r\n        name: <|Service Director|>\r\ndate: 2024-01-10\r\n---\r\n${said.replace('|>', '')}`,
    );
  });
  it('fills a list that is empty', () => {
    checkDone(
      `//- a.minutes as it stands\n---\nminutes: 1\nbody: A\nowners:\ndate: 2024-01-10\n---\n${said}`,
      title,
      `owners:\n  service-director:\n    name: <|Service Director|>\ndate: 2024-01-10\n---\n${said.replace('|>', '')}`,
    );
  });
  it('is a quick fix where the owner was found missing, else a refactoring', () => {
    const lists = (header: string, text = said) =>
      listed(
        notedSnapshot(`//- a.minutes as it stands\n---\nminutes: 1\nbody: A\ndate: 2024-01-10\n${header}---\n${text}`),
      )
        .filter((action) => action.title === title)
        .map(({ kind }) => kind);
    assert.deepEqual(lists('owners:\n  clerk:\n    name: B\n'), ['quickfix']);
    assert.deepEqual(lists(''), ['refactor.extract']);
  });
  it('is for handles in clauses too, and not for those that are stated', () => {
    checkTitles(
      'Said.{action #x @a to @b|>b due May 2024}',
      ['refactor.extract Say in the header who @bb is'],
      ['refactor.extract'],
    );
    checkNone('She came.{owner #b}\nSaid.{action #x @b|>}', /^Say/u);
  });
  it('is not offered without a header, or with one that is more than plain', () => {
    checkNone(`${plain}${said}`, /^Say/u);
    checkNone(`${plain}---\nminutes: 1\nbody: A # so\n---\n${said}`, /^Say/u);
  });
  it('goes on with a list in braces', () => {
    const start = '//- a.minutes as it stands\n---\nminutes: 1\nbody: A\ndate: 2024-01-10\n';
    const after = `---\n${said.replace('|>', '')}`;
    for (const [owners, expected] of [
      [
        'owners: { clerk: { name: B } }\n',
        'owners: { clerk: { name: B }, service-director: { name: <|Service Director|> } }\n',
      ],
      [
        'owners: {clerk: {name: B}}\n',
        'owners: {clerk: {name: B}, service-director: { name: <|Service Director|> }}\n',
      ],
      [
        'owners: { clerk: { name: B }, }\n',
        'owners: { clerk: { name: B }, service-director: { name: <|Service Director|> } }\n',
      ],
      ['owners: {}\n', 'owners: { service-director: { name: <|Service Director|> } }\n'],
      ['owners: { }\n', 'owners: { service-director: { name: <|Service Director|> } }\n'],
      [
        'owners: {\n  clerk: { name: B }\n}\n',
        'owners: {\n  clerk: { name: B }, service-director: { name: <|Service Director|> }\n}\n',
      ],
    ] as const)
      checkDone(`${start}${owners}---\n${said}`, title, expected + after);
    checkNone(`${start}owners: { clerk: { name: B } # so\n}\n---\n${said}`, /^Say/u);
  });
  it('makes a name of the handle as names are written', () => {
    for (const [handle, name] of [
      ['paul-ray', 'Paul Ray'],
      ['head-of-hr', 'Head of HR'],
    ] as const)
      checkDone(
        `//- a.minutes as it stands\n---\nminutes: 1\nbody: A\ndate: 2024-01-10\nowners: {}\n---\nSaid.{action #x @|>${handle}}`,
        `Say in the header who @${handle} is`,
        `owners: { ${handle}: { name: <|${name}|> } }\n---\nSaid.{action #x @${handle}}`,
      );
  });
  it('goes on with a list that has comments and blank lines', () => {
    checkDone(
      `//- a.minutes as it stands\n---\nminutes: 1\nbody: A\ndate: 2024-01-10\nowners:\n  # officers\n\n  clerk:\n    name: B\n\n  # members\n---\n${said}`,
      title,
      `    name: B\n  service-director:\n    name: <|Service Director|>\n\n  # members\n---\n${said.replace('|>', '')}`,
    );
  });
});
