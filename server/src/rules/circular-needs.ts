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
  what: 'An item needs or replaces itself, directly or through others.',
  why: 'Where each waits for the next, none can ever be the first to be finished; where each takes the place of the next, nobody asks after any of them.',
  help: 'Decide which comes first, and take its `needs` or `replaces` away.',
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
    {
      bad: `The paths would be mended.{action #paths @clerk due June 2024, replaces #walls}
                                                                        ^^^^^^ #paths replaces #walls, which replaces #paths
The walls would be mended.{action #walls @clerk due May 2024, replaces #paths}`,
      good: `The paths would be mended.{action #paths @clerk due June 2024, replaces #walls}
The walls would be mended.{action #walls @clerk due May 2024}`,
    },
  ],
  check({ register, report }) {
    for (const link of links) {
      for (const cycle of cyclesIn(graphOf(register, link))) {
        const steps = cycle.map((id, index) =>
          stepOf(register.items.get(id) as Item, cycle[index + 1] ?? (cycle[0] as string), link),
        );
        const first = steps[0] as Step;
        report(first.place, {
          message: `“${titleOf(first.item, 60)}” ${inWords(cycle, link)}.`,
          item: first.item.id,
          related: steps.map(({ item, other, place }) => ({ ...place, message: `#${item.id} ${link} #${other}.` })),
        });
      }
    }
  },
});

/** What leads from one item to the next. */
const links = ['needs', 'replaces'] as const;
type Link = (typeof links)[number];

/** Which item leads to which others. */
function graphOf(register: Register, link: Link): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  const { needers, replacers } = register.links;
  // Few of all items have such a link: those that do are known by where it leads.
  for (const linked of (link === 'needs' ? needers : replacers).values()) {
    for (const item of linked) {
      if (item.id === '' || graph.has(item.id) || (link === 'needs' && !counts(item, register))) continue;
      graph.set(
        item.id,
        item[link].map(({ value }) => value),
      );
    }
  }
  return graph;
}

/** Whether an item is not over: what is finished holds nobody up. */
function counts(item: Item, register: Register): boolean {
  return item.kind === 'metric' || item.kind === 'decision' ? !isReplaced(item, register) : isPending(item, register);
}

interface Step {
  readonly item: Item;
  readonly other: string;
  readonly place: Location;
}

/** The last tag that says that one item needs or replaces the other: that clause and, where it names several, that name in it. */
function stepOf(item: Item, other: string, link: Link): Step {
  const said = item[link].findLast(({ value }) => value === other);
  const name = said?.clause?.names.find((one) => one.name === other);
  const place =
    said === undefined || name === undefined
      ? atHead(item.mentions[0] as Item['mentions'][0])
      : at(said.by.minutes, name);
  return { item, other, place };
}

function inWords(cycle: readonly string[], link: Link): string {
  const [first, ...others] = cycle;
  if (others.length === 0) return `${link} itself`;
  const named = others.slice(0, shown - 1).map((id) => `#${id}`);
  const rest = others.length - named.length;
  const which = `, which ${link} `;
  const begins = `${link === 'needs' ? 'waits for itself' : 'takes its own place'}: #${first} ${link} `;
  if (rest === 0) return `${begins}${[...named, `#${first}`].join(which)}`;
  return `${begins}${named.join(which)}, and so on through ${counted(rest, 'more item')} back to #${first}`;
}
