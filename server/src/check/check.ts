/** The check: documents and settings in, register and findings out. The command line and the editor both call this. */
import type { Settings } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import { definitionsAfter } from '../register/collect.ts';
import type { Mention, Minutes, Register } from '../register/model.ts';
import { buildRegister } from '../register/register.ts';
import type { Finding, Fix, Related } from '../rules/finding.ts';
import type { Tag } from '../syntax/ast.ts';
import { quieten } from './ignores.ts';
import { type CheckPorts, comparePlaces, Judge, type World } from './judge.ts';
import { Names } from './names.ts';

export type { CheckPorts } from './judge.ts';

export interface CheckResult {
  readonly documents: readonly Minutes[];
  readonly register: Register;
  /** In order of path, place and rule. */
  readonly findings: readonly Finding[];
}

/** Checks documents as of a day. The order in which they come changes nothing. */
export function check(documents: readonly Minutes[], settings: Settings, asOf: Day, ports: CheckPorts): CheckResult {
  const register = buildRegister(documents, { asOf, fiscalStart: settings.fiscalStart, owners: settings.owners });
  const names = namesIn(register, documents);
  return { documents, register, findings: judge(documents, { register, names, settings, ports }) };
}

/** Runs every rule that is on over a register. */
function judge(documents: readonly Minutes[], world: World): Finding[] {
  const { register } = world;
  const judging = new Judge(world);
  judging.items([...register.items.values(), ...register.unnamed]);
  for (const [id, mentions] of register.undefinedMentions) judging.undefinedId(id, mentions);
  for (const _ of judging.workspace(() => true));
  judging.tags(documents);
  // Last, for the prose of some may still be read elsewhere meanwhile.
  judging.documents(documents);
  const withIgnores = documents.filter(({ read }) => read.tags.some(isIgnore));
  const { kept, uses } = quieten(withIgnores, judging.take(), judging.ran);
  judging.ignores(uses);
  return inOrder([...kept, ...judging.take()]);
}

/** What is said of one document: what was found in it, less what its ignore tags keep quiet, and what is wrong with those. */
export function findingsShown(minutes: Minutes, found: readonly Finding[], judging: Judge): readonly Finding[] {
  if (!minutes.read.tags.some(isIgnore)) return [...found].sort(comparePlaces);
  const { kept, uses } = quieten([minutes], found, judging.ran);
  judging.ignores(uses);
  return [...kept, ...judging.take()].sort(comparePlaces);
}

/** Whether the same is said in both, of the same places. */
export function sameFindings(one: readonly Finding[], other: readonly Finding[]): boolean {
  return one.length === other.length && one.every((finding, place) => isSame(finding, other[place] as Finding));
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one === other ||
    (one.minutes === other.minutes &&
      one.start === other.start &&
      one.end === other.end &&
      one.rule === other.rule &&
      one.severity === other.severity &&
      one.message === other.message &&
      one.help === other.help &&
      one.item === other.item &&
      one.related.length === other.related.length &&
      one.related.every((related, place) => isSameRelated(related, other.related[place] as Related)))
  );
}

function isSameRelated(one: Related, other: Related): boolean {
  return (
    one.minutes === other.minutes && one.start === other.start && one.end === other.end && one.message === other.message
  );
}

export function isIgnore({ kind }: Tag): boolean {
  return kind === 'ignore';
}

/** What can be done about a finding of this register, where its rule knows something. */
export function fixOf(
  finding: Finding,
  documents: readonly Minutes[],
  register: Register,
  settings: Settings,
  ports: CheckPorts,
): Fix | undefined {
  return fixIn({ register, names: namesIn(register, documents), settings, ports }, finding);
}

/** The same for a finding of a world that is at hand. */
export function fixIn(world: World, finding: Finding): Fix | undefined {
  const setting = world.settings.rules.find(({ rule }) => rule.id === finding.rule);
  return setting?.rule.fix?.(finding, new Judge(world).contextFor(setting));
}

/** The names of a register; `documents` are those it is of, and those after its day. */
function namesIn(register: Register, documents: readonly Minutes[]): Names {
  let later: ReadonlyMap<string, Mention> | undefined;
  return new Names(
    () => register.items.keys(),
    (id) => {
      later ??= definitionsAfter(register.asOf, documents);
      return later.get(id);
    },
  );
}

/** The order findings are shown in: by document, by place, by rule. */
function inOrder(findings: readonly Finding[]): Finding[] {
  // Paths are long and much alike: each is compared once with others, not once for each of its findings.
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { path } = finding.minutes;
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, [finding]);
    else known.push(finding);
  }
  const ordered: Finding[] = [];
  for (const path of [...byPath.keys()].sort())
    for (const finding of (byPath.get(path) as Finding[]).sort(comparePlaces)) ordered.push(finding);
  return ordered;
}
