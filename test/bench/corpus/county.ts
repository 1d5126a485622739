import type { Body } from './body.ts';
import type { Day } from './calendar.ts';
import { cite, type Metric, newMetric, raiseMetric } from './metric.ts';
import { type Random, seededRandom } from './random.ts';

/** The few items that every body speaks of: raised once, cited in hundreds of documents. */
export interface County {
  /** The body that raises them, at its first meeting: no other meets before. */
  home: Body;
  /** The sentences that raise them. */
  raised: string[];
  /** A sentence of a later meeting, of any body, about one of them; undefined before they are raised. */
  speak(random: Random, day: Day): string | undefined;
}

const PROGRAMMES = [
  { id: 'county-transformation-programme', title: 'county transformation programme', due: 'March 2027' },
  { id: 'unified-case-system', title: 'unified case system', due: 'end of December 2027' },
  { id: 'net-zero-estate', title: 'net zero estate', due: '31 March 2030' },
];
const FIGURES = [
  { id: 'county-agency-spend', title: 'spending on agency staff', unit: 'money' },
  { id: 'county-sickness-days', title: 'days lost to sickness', unit: 'days' },
];

export function planCounty(bodies: readonly Body[], seed: number): County {
  const random = seededRandom(seed, 'county');
  const start = (body: Body): Day => body.meetings[0] ?? Number.POSITIVE_INFINITY;
  const home = bodies.reduce((earliest, body) => (start(body) < start(earliest) ? body : earliest));
  const owner = (): string => random.pick(home.owners).handle;

  const figures: Metric[] = FIGURES.map((about) => newMetric(random, start(home), { ...about, lowerIsBetter: true }));
  const raised = PROGRAMMES.map(({ id, title, due }) => {
    return `The ${title} would run until ${due}.{action #${id} @${owner()} due ${due}}`;
  });
  raised.push(...figures.map((figure) => raiseMetric(figure, random, owner())));

  const speak = (own: Random, day: Day): string | undefined => {
    if (day <= start(home)) return undefined;
    const lot = own.next();
    if (lot < 0.4) return cite(own.pick(figures), day);
    // The first programme takes the lion's share: one item that stands in hundreds of documents.
    const { id, title } = own.chance(0.7) ? (PROGRAMMES[0] ?? own.pick(PROGRAMMES)) : own.pick(PROGRAMMES);
    if (lot < 0.7) return `Members were reminded of the [${title}]{#${id}} and its calls on staff.`;
    return `The ${title} was still Amber.{#${id} amber}`;
  };
  return { home, raised, speak };
}
