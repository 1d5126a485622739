import { cyclesIn } from '../register/cycles.ts';
import type { Item, Register } from '../register/model.ts';
import { isPending, isReplaced, titleOf } from '../register/queries.ts';
import { counted } from '../text/words.ts';
import { at, atHead, type Location } from './finding.ts';
import { rule } from './rule.ts';

/** A message names so many steps of a longer circle; all of them are related locations. */
const shown = 5;

export default rule({
  id: 'circular-needs',
  family: 'consistency',
  severity: 'error',
  scope: 'workspace',
  looksAt: 'links',
  what: 'An item needs itself, directly or through others.',
  why: 'Each waits for the next, so none of them can ever be the first to be finished.',
  help: 'Decide which comes first, and take its `needs` away.',
  examples: [
    {
      bad: `The pavilion would be painted.{action #pavilion @clerk due June 2024, needs #drains}
The drains would be laid once the pavilion was done.{action #drains @clerk due May 2024, needs #pavilion}
                                                                                               ^^^^^^^^^ #drains needs #pavilion, which needs #drains`,
      good: `The pavilion would be painted.{action #pavilion @clerk due June 2024, needs #drains}
The drains would be laid first.{action #drains @clerk due May 2024}`,
    },
    {
      bad: `The pavilion would be painted.{action #pavilion @clerk due June 2024, needs #pavilion}
                                                                            ^^^^^^^^^ needs itself`,
      good: 'The pavilion would be painted.{action #pavilion @clerk due June 2024}',
    },
  ],
  check({ register, report }) {
    for (const cycle of cyclesIn(needsOf(register))) {
      const steps = cycle.map((id, index) =>
        stepOf(register.items.get(id) as Item, cycle[index + 1] ?? (cycle[0] as string)),
      );
      const first = steps[0] as Step;
      report(first.place, {
        message: `“${titleOf(first.item, 60)}” ${inWords(cycle)}.`,
        item: first.item.id,
        related: steps.map(({ item, needed, place }) => ({ ...place, message: `#${item.id} needs #${needed}.` })),
      });
    }
  },
});

/** Who needs whom, of the items that are not over: what is finished holds nobody up. */
function needsOf(register: Register): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  // Few of all items need another: those that do are known by what they need.
  for (const needers of register.links.needers.values()) {
    for (const item of needers) {
      if (item.id === '' || graph.has(item.id) || !counts(item, register)) continue;
      graph.set(
        item.id,
        item.needs.map(({ value }) => value),
      );
    }
  }
  return graph;
}

function counts(item: Item, register: Register): boolean {
  return item.kind === 'metric' || item.kind === 'decision' ? !isReplaced(item, register) : isPending(item, register);
}

interface Step {
  readonly item: Item;
  readonly needed: string;
  readonly place: Location;
}

/** The last tag that says that one item needs the other: that clause and, where it names several, that name in it. */
function stepOf(item: Item, needed: string): Step {
  const said = item.needs.findLast(({ value }) => value === needed);
  const name = said?.clause?.names.find((one) => one.name === needed);
  const place =
    said === undefined || name === undefined
      ? atHead(item.mentions[0] as Item['mentions'][0])
      : at(said.by.minutes, name);
  return { item, needed, place };
}

function inWords(cycle: readonly string[]): string {
  const [first, ...others] = cycle;
  if (others.length === 0) return 'needs itself';
  const named = others.slice(0, shown - 1).map((id) => `#${id}`);
  const rest = others.length - named.length;
  if (rest === 0) return `waits for itself: #${first} needs ${[...named, `#${first}`].join(', which needs ')}`;
  return `waits for itself: #${first} needs ${named.join(', which needs ')}, and so on through ${counted(rest, 'more item')} back to #${first}`;
}
