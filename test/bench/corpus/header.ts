import type { Body, Owner } from './body.ts';
import { type Day, isoDate, longDate, partsOf } from './calendar.ts';
import { person, place, surname } from './places.ts';
import type { Random } from './random.ts';

export interface HeaderFacts {
  title: string;
  day: Day;
  /** The day of the next meeting, where it is known. */
  next: Day | undefined;
  /** Those who take office with this meeting: a map in the header of a minority of documents. */
  owners: readonly Owner[];
}

function ownerLines(owners: readonly Owner[], body: Body, random: Random): string[] {
  return owners.flatMap((owner) => {
    const { handle, name, role, since } = owner;
    if (random.chance(0.3)) return `  ${handle}: { name: ${name}, role: ${role}, since: ${since} }`;
    const lines = [`  ${handle}:`, `    name: ${name}`, `    role: ${role}`];
    if (owner !== body.department) lines.push(`    of: ${body.department.handle}`);
    if (random.chance(0.2))
      lines.push(`    aliases: [${handle.split('-').at(-1)}, "${name.charAt(0)} ${name.split(' ')[1]}"]`);
    return [...lines, `    since: ${since}`];
  });
}

/** The header: plain `key: words` lines in most documents, lists and maps in some. */
export function header(body: Body, facts: HeaderFacts, random: Random): string {
  const { weekday } = partsOf(facts.day);
  const dates = [longDate(facts.day), longDate(facts.day), isoDate(facts.day), `${weekday} ${longDate(facts.day)}`];
  const lines = ['---', 'minutes: 1', `body: ${body.name}`, `date: ${random.pick(dates)}`, `title: ${facts.title}`];
  lines.push(`chair: Councillor ${surname(random)}`);
  if (random.chance(0.3)) lines.push(`venue: ${place(random)} Town Hall`);
  if (facts.next !== undefined) lines.push(`next: ${longDate(facts.next)}`);
  if (random.chance(0.15)) lines.push(`status: ${random.pick(['draft', 'approved', 'amended'])}`);
  if (random.chance(0.12)) {
    lines.push('present:', ...Array.from({ length: random.between(4, 9) }, () => `  - ${person(random)}`));
    if (random.chance(0.5)) lines.push(`apologies: [${person(random)}, ${person(random)}]`);
  }
  if (facts.owners.length > 0) lines.push('owners:', ...ownerLines(facts.owners, body, random));
  return [...lines, '---', ''].join('\n');
}
