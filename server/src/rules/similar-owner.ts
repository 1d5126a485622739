import { alikeOwners, type OwnerPlace } from '../register/alike-owners.ts';
import { compareMinutes } from '../register/collect.ts';
import type { Minutes, Owner, Register, Term } from '../register/model.ts';
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
    const { owners } = context.register;
    const told = new Set<string>();
    for (const [one, other] of alikeOwners(owners)) tell(statedIn(owners, one), statedIn(owners, other), told, context);
  },
});

/** An owner as stated in one place, told apart by the handle or by the name given there. */
interface Stated {
  readonly handle: string;
  readonly term: Term;
  /** As it is shown to people. */
  readonly shown: string;
}

function statedIn(owners: Register['owners'], { handle, term: place, byHandle }: OwnerPlace): Stated {
  const term = (owners.get(handle) as Owner).terms[place] as Term;
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
