/** The findings of a living workspace, by what was judged when they were made, so that judging it again takes their place. */
import type { Minutes } from '../register/model.ts';
import type { Finding } from '../rules/finding.ts';

/** What was judged: a document, an item by its id, the items without one of a document, or a rule over the whole register. */
export type Unit =
  | `document ${string}`
  | `roster ${string}`
  | `item ${string}`
  | `unnamed ${string}`
  | `rule ${string}`;

export class FindingStore {
  readonly #byUnit = new Map<Unit, readonly Finding[]>();
  /** The units with findings in a document, by its path. */
  readonly #unitsAt = new Map<string, Set<Unit>>();
  /** Paths of documents in which something changed since last asked. */
  readonly #changed = new Set<string>();

  /** Puts the findings of a unit in the place of those it had. */
  set(unit: Unit, findings: readonly Finding[]): void {
    const before = this.#byUnit.get(unit);
    if (before === undefined && findings.length === 0) return;
    for (const { minutes } of before ?? []) {
      this.#unitsAt.get(minutes.path)?.delete(unit);
      this.#changed.add(minutes.path);
    }
    if (findings.length === 0) this.#byUnit.delete(unit);
    else this.#byUnit.set(unit, findings);
    for (const { minutes } of findings) {
      const units = this.#unitsAt.get(minutes.path);
      if (units === undefined) this.#unitsAt.set(minutes.path, new Set([unit]));
      else units.add(unit);
      this.#changed.add(minutes.path);
    }
  }

  of(unit: Unit): readonly Finding[] {
    return this.#byUnit.get(unit) ?? [];
  }

  /** Every finding in a document, in no order. */
  in({ path }: Minutes): Finding[] {
    const found: Finding[] = [];
    for (const unit of this.#unitsAt.get(path) ?? [])
      for (const finding of this.of(unit)) if (finding.minutes.path === path) found.push(finding);
    return found;
  }

  /** The paths of documents in which findings came or went since this was last asked. */
  takeChanged(): Set<string> {
    const changed = new Set(this.#changed);
    this.#changed.clear();
    return changed;
  }
}
