/** The findings of a living workspace, by what was judged when they were made, so that judging it again takes their place. */
import type { Minutes } from '../register/model.ts';
import type { Finding } from '../rules/finding.ts';
import type { Moved } from './moved-findings.ts';

/**
 * What was judged: a document, an item by its id, the tags that speak of an id, the items without an id of a document, or
 * a rule over the whole register.
 */
export type Unit =
  | `document ${string}`
  | `roster ${string}`
  | `item ${string}`
  | `tags ${string}`
  | `unnamed ${string}`
  | `rule ${string}`;

/** What was found when a unit was judged, by the paths of the documents it is in. */
type Found = ReadonlyMap<string, readonly Finding[]>;

export class FindingStore {
  readonly #byUnit = new Map<Unit, Found>();
  /** The units that have findings in a document, by its path. */
  readonly #in = new Map<string, Set<Unit>>();
  /** Where the findings are that name a place in a document beside that which they are in: by its path, by their unit, paths. */
  readonly #naming = new Map<string, Map<Unit, Set<string>>>();
  /** Paths of documents in which something changed since last asked. */
  #changed = new Set<string>();

  /** Puts the findings of a unit in the place of those it had. */
  set(unit: Unit, findings: readonly Finding[]): void {
    const before = this.#byUnit.get(unit);
    if (before === undefined && findings.length === 0) return;
    for (const [path, found] of before ?? none) this.#takeOut(unit, path, found);
    if (findings.length === 0) {
      this.#byUnit.delete(unit);
      return;
    }
    const found = byPath(findings);
    this.#byUnit.set(unit, found);
    for (const [path, those] of found) this.#putIn(unit, path, those);
  }

  /** Has the findings that speak of a document as it was speak of it as it is; all others stay untouched. */
  move({ path }: Minutes, moved: Moved): void {
    const naming = [...(this.#naming.get(path) ?? [])].flatMap(([unit, paths]) =>
      [...paths].filter((one) => one !== path).map((one) => [unit, one] as const),
    );
    for (const unit of this.#in.get(path) ?? []) this.#moveIn(unit, path, moved);
    for (const [unit, other] of naming) this.#moveIn(unit, other, moved);
  }

  of(unit: Unit): readonly Finding[] {
    const found = this.#byUnit.get(unit) ?? none;
    if (found.size === 1) for (const findings of found.values()) return findings;
    return [...found.values()].flat();
  }

  /** Every finding in a document, in no order. */
  in({ path }: Minutes): Finding[] {
    const found: Finding[] = [];
    // Asked of hundreds of documents at a keystroke, and `flat` takes its time for each.
    for (const unit of this.#in.get(path) ?? [])
      for (const finding of this.#byUnit.get(unit)?.get(path) ?? []) found.push(finding);
    return found;
  }

  /** The paths of documents in which findings came or went since this was last asked. */
  takeChanged(): Set<string> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  #moveIn(unit: Unit, path: string, moved: Moved): void {
    const found = this.#byUnit.get(unit) as Map<string, readonly Finding[]>;
    const before = found.get(path) as readonly Finding[];
    // They name the same documents as before.
    found.set(path, moved(before));
    this.#changed.add(path);
  }

  #putIn(unit: Unit, path: string, findings: readonly Finding[]): void {
    const units = this.#in.get(path);
    if (units === undefined) this.#in.set(path, new Set([unit]));
    else units.add(unit);
    this.#changed.add(path);
    for (const { related } of findings) for (const { minutes } of related) this.#name(minutes.path, unit, path);
  }

  #takeOut(unit: Unit, path: string, findings: readonly Finding[]): void {
    this.#in.get(path)?.delete(unit);
    this.#changed.add(path);
    for (const { related } of findings)
      for (const { minutes } of related) this.#naming.get(minutes.path)?.get(unit)?.delete(path);
  }

  /** A finding of `unit` in the document of one path names a place in that of another, or in the same. */
  #name(named: string, unit: Unit, path: string): void {
    const units = this.#naming.get(named) ?? new Map<Unit, Set<string>>();
    this.#naming.set(named, units);
    const paths = units.get(unit);
    if (paths === undefined) units.set(unit, new Set([path]));
    else paths.add(path);
  }
}

const none: Found = new Map();

function byPath(findings: readonly Finding[]): Found {
  const path = findings[0]?.minutes.path;
  if (path === undefined) return none;
  // Mostly all are in one document, and one list will do.
  if (findings.every(({ minutes }) => minutes.path === path)) return new Map([[path, findings]]);
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = found.get(finding.minutes.path);
    if (known === undefined) found.set(finding.minutes.path, [finding]);
    else known.push(finding);
  }
  return found;
}
