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

export class FindingStore {
  readonly #byUnit = new Map<Unit, readonly Finding[]>();
  /** The same by the path of their document first: an item may have findings in a thousand documents. */
  readonly #byPath = new Map<string, Map<Unit, readonly Finding[]>>();
  /** The units whose findings name a place in a document beside that which they are in, by its path. */
  readonly #related = new Map<string, Set<Unit>>();
  /** Paths of documents in which something changed since last asked. */
  #changed = new Set<string>();

  /** Puts the findings of a unit in the place of those it had. */
  set(unit: Unit, findings: readonly Finding[]): void {
    const before = this.#byUnit.get(unit);
    if (before === undefined && findings.length === 0) return;
    for (const { minutes, related } of before ?? []) {
      this.#byPath.get(minutes.path)?.delete(unit);
      this.#changed.add(minutes.path);
      for (const one of related) this.#related.get(one.minutes.path)?.delete(unit);
    }
    if (findings.length === 0) this.#byUnit.delete(unit);
    else this.#byUnit.set(unit, findings);
    for (const [path, found] of byPath(findings)) {
      const units = this.#byPath.get(path);
      if (units === undefined) this.#byPath.set(path, new Map([[unit, found]]));
      else units.set(unit, found);
      this.#changed.add(path);
    }
    for (const { related } of findings) for (const { minutes } of related) this.#relate(minutes.path, unit);
  }

  /** Has the findings that speak of a document as it was speak of it as it is. */
  move({ path }: Minutes, moved: Moved): void {
    for (const unit of new Set([...(this.#byPath.get(path)?.keys() ?? []), ...(this.#related.get(path) ?? [])]))
      this.set(unit, moved(this.of(unit)));
  }

  of(unit: Unit): readonly Finding[] {
    return this.#byUnit.get(unit) ?? [];
  }

  /** Every finding in a document, in no order. */
  in({ path }: Minutes): Finding[] {
    const found: Finding[] = [];
    // Asked of hundreds of documents at a keystroke, and `flat` takes its time for each.
    for (const findings of this.#byPath.get(path)?.values() ?? []) for (const finding of findings) found.push(finding);
    return found;
  }

  #relate(path: string, unit: Unit): void {
    const known = this.#related.get(path);
    if (known === undefined) this.#related.set(path, new Set([unit]));
    else known.add(unit);
  }

  /** The paths of documents in which findings came or went since this was last asked. */
  takeChanged(): Set<string> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }
}

function byPath(findings: readonly Finding[]): Iterable<readonly [string, readonly Finding[]]> {
  const path = findings[0]?.minutes.path;
  if (path === undefined) return [];
  // Mostly all are in one document, and one list will do.
  if (findings.every(({ minutes }) => minutes.path === path)) return [[path, findings]];
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = found.get(finding.minutes.path);
    if (known === undefined) found.set(finding.minutes.path, [finding]);
    else known.push(finding);
  }
  return found;
}
