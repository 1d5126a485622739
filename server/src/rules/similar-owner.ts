import { compareMinutes } from '../register/collect.ts';
import type { Minutes, Owner, Register, Term } from '../register/model.ts';
import { alikePairs } from '../text/alike.ts';
import { personName } from '../text/people.ts';
import { at } from './finding.ts';
import { type RuleContext, rule } from './rule.ts';

export default rule({
  id: 'similar-owner',
  family: 'identity',
  severity: 'hint',
  scope: 'workspace',
  looksAt: 'owners',
  what: 'Two owners, or the names of two, differ by so little that they may be the same.',
  why: 'One person under two spellings has two lists of things to do, and each looks shorter than it is.',
  help: 'If it is one person or post, use one handle and one spelling. If not, choose handles that differ by more than a letter.',
  examples: [
    {
      bad: `Lyn Ferguson has joined.{owner #lyn-ferguson called "Lyn Ferguson"}
Lin Ferguson took the chair.{owner #chair called "Lin Ferguson"}
                                   ^^^^^^ “Lin Ferguson” (@chair) is very like “Lyn Ferguson” (@lyn-ferguson)`,
      good: `Lyn Ferguson has joined.{owner #lyn-ferguson called "Lyn Ferguson"}
Lyn Ferguson took the chair.{owner #chair called "Lyn Ferguson"}`,
    },
    {
      bad: `Councillor Rashid was thanked.{owner #cllr-rashid called "Samira Rashid"}
Councillor Rashid replied.{owner #cllr-rashed called "Samira Rashid"}
                                 ^^^^^^^^^^^^ @cllr-rashed is very like @cllr-rashid`,
      good: `Team one reported.{owner #team-1 role first team}
Team two reported.{owner #team-2 role second team}`,
    },
    {
      bad: `Ms Penhale was thanked.{owner #cllr-penhale called "Cllr Ruth Penhale"}
The Vice-Chair replied.{owner #vice-chair called "R. Penhale"}
                              ^^^^^^^^^^^ “R. Penhale” (@vice-chair)`,
      good: `Ms Penhale was thanked.{owner #cllr-penhale called "Cllr Ruth Penhale"}
The Vice-Chair replied.{owner #vice-chair called "Cllr Neil Fairbrass"}`,
    },
  ],
  check(context) {
    const owners = [...context.register.owners.values()];
    const told = new Set<string>();
    for (const { earlier, later } of alikePairs([...context.register.owners.keys()])) {
      tell(stated(owners[earlier] as Owner, true), stated(owners[later] as Owner, true), told, context);
    }
    const named = namedPeople(context.register);
    for (const [one, other] of alikePeople(named)) tell(one, other, told, context);
  },
});

/** An owner as stated in one place, told apart by the handle or by the name given there. */
interface Stated {
  readonly handle: string;
  readonly term: Term;
  /** As it is shown to people. */
  readonly shown: string;
}

function stated({ handle, terms }: Owner, byHandle: boolean, term = terms[0] as Term): Stated {
  return { handle, term, shown: byHandle ? `@${handle}` : `“${term.name}” (@${handle})` };
}

/** Reports at the later of two; one that only the configuration states has no place in a document. */
function tell(one: Stated, other: Stated, told: Set<string>, { report }: RuleContext): void {
  const [first, second] = isBefore(one.term, other.term) ? [one, other] : [other, one];
  const pair = [one.handle, other.handle].sort().join(' ');
  const { minutes, at: where } = second.term;
  if (minutes === null || told.has(pair)) return;
  told.add(pair);
  const before: Minutes | null = first.term.minutes;
  report(at(minutes, where), {
    message: `${second.shown} is very like ${first.shown}, and they may be the same.`,
    related: before === null ? [] : [{ ...at(before, first.term.at), message: `${first.shown} is stated here.` }],
  });
}

function isBefore(one: Term, other: Term): boolean {
  if (one.minutes === null || other.minutes === null) return one.minutes === null;
  return (compareMinutes(one.minutes, other.minutes) || one.at.start - other.at.start) < 0;
}

/** The first place where each spelling of each name stands. */
function namedPeople({ owners }: Register): Stated[] {
  const found = new Map<string, Stated>();
  for (const owner of owners.values()) {
    for (const term of owner.terms) {
      if (term.name !== '' && !found.has(term.name)) found.set(term.name, stated(owner, false, term));
    }
  }
  return [...found.values()];
}

/** Names that are one letter apart, differ only in a title, or of which one has an initial for the other's first name. */
function alikePeople(named: readonly Stated[]): [Stated, Stated][] {
  const parts = named.map(({ term }) => personName(term.name));
  // Second names are often left out, or only their initials given.
  const plain = parts.map((name) => name.filter((part, index) => index === 0 || part.length > 1).join(''));
  const pairs = alikePairs(plain).map(({ earlier, later }): [Stated, Stated] => [
    named[earlier] as Stated,
    named[later] as Stated,
  ]);
  const byInitial = new Map<string, number>();
  for (const [later, name] of parts.entries()) {
    if (name.length < 2) continue;
    const key = `${name[0]?.charAt(0)} ${name.at(-1)}`;
    const earlier = byInitial.get(key);
    if (earlier === undefined) byInitial.set(key, later);
    else if ((parts[earlier]?.[0]?.length === 1) !== (name[0]?.length === 1))
      pairs.push([named[earlier] as Stated, named[later] as Stated]);
  }
  return pairs;
}
