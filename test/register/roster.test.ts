import assert from 'node:assert/strict';
import { isoDay } from '../../server/src/register/calendar.ts';
import type { Owner } from '../../server/src/register/model.ts';
import { holderOn } from '../../server/src/register/roster.ts';
import { registerOf } from './noted.ts';

/** The terms of `@manager` as two headers state it, each as `NAME, ROLE`. */
function terms(first: string, second: string): string[] {
  const minutes = (day: string, stated: string) =>
    `//- ${day}.minutes as it stands\n---\nminutes: 1\nbody: Parks\ndate: ${day}\nowners:\n  manager: ${stated}\n---\nSaid.\n`;
  const owner = registerOf(minutes('2024-01-10', first) + minutes('2024-02-14', second)).owners.get('manager');
  return (owner?.terms ?? []).map(({ name, role }) => `${name}, ${role}`);
}

describe('The terms of an owner', () => {
  it('are one where two headers state the same person, one of them without the post', () => {
    const [named, full] = ['{ name: Ida Marlow }', '{ name: Ida Marlow, role: Parks Manager }'];
    for (const [first, second] of [
      [named, full],
      [full, named],
      [full, full],
    ] as const)
      assert.deepEqual(terms(first, second), ['Ida Marlow, Parks Manager']);
  });
  it('are two where the post or the person is another', () => {
    const ida = '{ name: Ida Marlow, role: Parks Manager }';
    assert.equal(terms(ida, '{ name: Ida Marlow, role: Director }').length, 2);
    assert.equal(terms(ida, '{ name: Tom Hale, role: Parks Manager }').length, 2);
  });
  it('go on where `since` is told later, or no more', () => {
    const [bare, since] = ['{ name: Ida Marlow }', '{ name: Ida Marlow, since: May 2019 }'];
    for (const [first, second] of [
      [bare, since],
      [since, bare],
    ] as const)
      assert.equal(terms(first, second).length, 1);
    assert.equal(terms(since, '{ name: Ida Marlow, since: May 2023 }').length, 2);
  });
});

describe('Who holds a post', () => {
  const header = (stated: string) => `---\nminutes: 1\nbody: Parks\ndate: DATE\nowners:\n  dcs: ${stated}\n---\n`;
  /** Documents by their day, each with what it says of `@dcs` in its header and in its words. */
  const holder = (documents: Readonly<Record<string, string>>, on: string) => {
    const notation = Object.entries(documents).map(
      ([day, text]) => `//- ${day}.minutes as it stands\n${text.replace('DATE', day)}\n`,
    );
    const register = registerOf(`//= as of ${on}\n${notation.join('')}`);
    const { name, role, until } = holderOn(register.owners.get('dcs') as Owner, register.asOf);
    return [name, role, until === null ? 'in post' : `until ${isoDay(until)}`].join(', ');
  };
  const plain = '---\nminutes: 1\nbody: Parks\ndate: DATE\n---\n';
  const peter = header('{ name: Peter Vance, role: Director, since: April 2019 }');

  it('is whose term began last, wherever it is told', () => {
    const documents = {
      '2023-01-10': `${peter}The plan.{action #plan @dcs}`,
      '2023-05-10': `${plain}Joan had come.{owner #dcs called "Joan Ellery", role Director, since 1 May 2023}`,
      '2024-09-10': header('{ name: Mary Lund, role: Director, since: 1 September 2024 }'),
    };
    assert.equal(holder(documents, '2023-02-01'), 'Peter Vance, Director, in post');
    assert.equal(holder(documents, '2024-02-01'), 'Joan Ellery, Director, in post');
    assert.equal(holder(documents, '2024-12-01'), 'Mary Lund, Director, in post');
  });

  it('is still who leaves, until the next one comes, and not again when that is told late', () => {
    const documents = {
      '2024-01-10': peter,
      '2024-05-10': `${plain}He would go.{owner #dcs called "Peter Vance", until 31 July 2024}`,
      '2024-09-10': `${plain}She had come.{owner #dcs called "Joan Ellery", role Director, since 1 August 2024}`,
      '2024-12-10': `${plain}He had left.{owner #dcs called "Peter Vance", role Director, until 31 July 2024}`,
    };
    assert.equal(holder(documents, '2024-06-01'), 'Peter Vance, Director, until 2024-07-31');
    assert.equal(holder(documents, '2024-12-12'), 'Joan Ellery, Director, in post');
  });

  it('is who came back', () => {
    const documents = {
      '2024-01-10': header('{ name: Peter Vance }'),
      '2024-05-10': header('{ name: Joan Ellery }'),
      '2024-09-10': header('{ name: Peter Vance }'),
    };
    assert.equal(holder(documents, '2024-12-01'), 'Peter Vance, , in post');
  });
});
