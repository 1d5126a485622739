import assert from 'node:assert/strict';
import { readNotation, writeNotation } from './notation.ts';
import { checkExample, render, renderExpected } from './workspace.ts';

const twoDocuments = `//= as of 2024-06-30
//- panel/2024-01-10.minutes
Officers would report.{action #report
                       ^^^^^^^^^^^^^^> first
@clerk}
//- notes.minutes as it stands
One line.
    ^^^^ second
    ^^^^ third
Another.
`;

describe('The notation of examples and specs', () => {
  it('reads documents, the day and the marks', () => {
    const { directives, documents, expected } = readNotation(twoDocuments);
    assert.deepEqual(directives, ['as of 2024-06-30']);
    assert.deepEqual(
      documents.map(({ path, words }) => [path, words]),
      [
        ['panel/2024-01-10.minutes', 'Officers would report.{action #report\n@clerk}'],
        ['notes.minutes', 'One line.\nAnother.\n'],
      ],
    );
    const header = '---\nminutes: 1\nbody: panel\ndate: 2024-01-10\n---\n';
    assert.deepEqual(
      documents.map(({ madeHeader }) => madeHeader),
      [header, ''],
    );
    assert.deepEqual(expected, [
      {
        path: 'panel/2024-01-10.minutes',
        start: header.length + 23,
        end: header.length + 37,
        continues: true,
        text: 'first',
      },
      { path: 'notes.minutes', start: 4, end: 8, continues: false, text: 'second' },
      { path: 'notes.minutes', start: 4, end: 8, continues: false, text: 'third' },
    ]);
  });

  it('is written as it was read', () => {
    const notation = readNotation(twoDocuments);
    assert.equal(writeNotation(notation, notation.expected), twoDocuments);
  });

  it('shows a finding that was not expected in its own words, and one expected at its place in the words expected', () => {
    const marked = `The plan.{action #plan due Jly}
                           ^^^ wants a date
The roof.{action #roof due}`;
    const example = checkExample(marked, { rules: ['broken-tag'] });
    assert.equal(renderExpected(example), marked);
    assert.match(render(example), /\n {27}\^{3} wants a date\n.*\n {23}\^{3} `due` wants a date, .*none follows\.$/u);
  });

  it('runs only the rules asked for, each as nobody has set it, and takes an option from its first lines', () => {
    const plan = 'The plan.{action #plan due 20 January 2024}';
    const rulesOf = (notation: string, rules: readonly string[]) =>
      checkExample(notation, { rules }).findings.map(({ rule }) => rule);
    assert.deepEqual(rulesOf(plan, ['missing-owner']), ['missing-owner']);
    assert.deepEqual(rulesOf(plan, ['missing-owner', 'due-soon']), ['missing-owner', 'due-soon']);
    assert.deepEqual(rulesOf(`//= days 2\n${plan}`, ['due-soon']), []);
    assert.throws(
      () => checkExample(`//= moons 2\n${plan}`, { rules: ['due-soon'] }),
      /No rule that is on has an option moons/u,
    );
    assert.throws(() => checkExample(`//= whenever\n${plan}`), /none of the lines the kit reads/u);
  });
});
