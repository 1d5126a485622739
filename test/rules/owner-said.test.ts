/** Whom words mean: what is asked first, to spare the reading of them, must leave nobody out. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Owner, Register } from '../../server/src/register/model.ts';
import { mayName, ownerOf } from '../../server/src/rules/wording/owner-said.ts';
import { law } from '../support/law.ts';

const word = fc.constantFrom('Clerk', 'Deputy', 'Town', 'Services', 'Asha', 'Merrow', 'Head', 'of', 'O’Neill');
const words = (most: number) => fc.array(word, { maxLength: most }).map((some) => some.join(' '));

const owner = fc.record({ name: words(2), role: words(3), aliases: fc.array(words(2), { maxLength: 2 }) });

function registerOf(owners: readonly { name: string; role: string; aliases: string[] }[]): Pick<Register, 'owners'> {
  const entries = owners.map(({ name, role, aliases }, index): [string, Owner] => {
    const term = { name, role, of: '', since: null, until: null, minutes: null, at: { start: 0, end: 0 } };
    return [`o${index}`, { handle: `o${index}`, terms: [term], aliases }];
  });
  return { owners: new Map(entries) };
}

const namedIn = (who: string, owners: Parameters<typeof registerOf>[0]) => ownerOf(who, registerOf(owners) as Register);

const clerk = { name: 'Asha Merrow', role: 'Town Clerk', aliases: [] };
const deputy = { name: 'Odran Quill', role: 'Deputy Town Clerk', aliases: ['DTC'] };

describe('Who is meant', () => {
  it('is whoever goes by the family name, or by all of a post or alias', () => {
    assert.equal(namedIn('Ms Merrow', [clerk, deputy]), 'o0');
    assert.equal(namedIn('Cllr Merrow', [clerk, deputy]), undefined);
    assert.equal(namedIn('the Town Clerk', [clerk, deputy]), 'o0');
    assert.equal(namedIn('the DTC', [clerk, deputy]), 'o1');
    assert.equal(namedIn('the Clerk', [clerk, deputy]), undefined);
  });

  it('is nobody of another rank', () => {
    assert.equal(namedIn('the Deputy Town Clerk', [clerk]), undefined);
    assert.equal(namedIn('the Assistant Town Clerk', [clerk, deputy]), undefined);
    assert.equal(namedIn('the Deputy Town Clerk', [clerk, deputy]), 'o1');
  });

  it('is nobody of that name who speaks for others', () => {
    assert.equal(namedIn("Mr Merrow of the Riverside Residents' Association", [clerk]), undefined);
  });

  it('is nobody where it may be several', () => {
    assert.equal(namedIn('the Town Clerk', [clerk, { ...clerk, name: 'Odran Quill' }]), undefined);
  });

  const cases = fc.tuple(fc.array(owner, { maxLength: 4 }), words(4), words(4), words(4), fc.boolean());
  law('is never passed over by the look at all the words', 3000, cases, ([owners, before, who, behind, spares]) => {
    const register = registerOf(owners) as Register;
    const meant = ownerOf(who, register);
    if (meant === undefined) return;
    const all = `${before} ${who} ${behind}`;
    assert.ok(mayName(all, register, new Set(spares ? ['o9'] : [])), JSON.stringify({ owners, all }));
    assert.ok(!mayName(who, register, new Set(register.owners.keys())), 'those who are known are no others');
  });

  it('is not looked for in a post that two go by', () => {
    const two = [clerk, { ...clerk, name: 'Odran Quill' }].map((one) => ({ ...one, name: '' }));
    assert.ok(!mayName('The Town Clerk would write.', registerOf(two) as Register, new Set()));
  });
});
