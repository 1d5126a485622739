import assert from 'node:assert/strict';
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
});
