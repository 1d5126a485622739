import type { Body } from './body.ts';
import type { Day } from './calendar.ts';
import type { Item } from './item.ts';
import { type Metric, newMetric } from './metric.ts';
import { slug } from './places.ts';
import type { Random } from './random.ts';
import { MEASURES, SUBJECTS, TASKS } from './words.ts';

const METRICS_OF_A_BODY = 11;

/** What a body has in hand: its open items, its metrics, and every id it has ever given. */
export interface Log {
  items: Item[];
  metrics: Metric[];
  ids: Set<string>;
}

export function emptyLog(): Log {
  return { items: [], metrics: [], ids: new Set() };
}

const firstWord = (words: string): string => slug(words).split('-')[0] ?? '';

/** A new id and title; now and then the id is one letter away from one in use, as a slip of the pen would have it. */
function freshName(log: Log, body: Body, random: Random): { id: string; title: string } {
  for (let attempt = 0; ; attempt++) {
    const subject = random.pick(SUBJECTS);
    const task = random.pick(TASKS);
    const title = `${subject} ${task}`;
    const twin = random.chance(0.02) ? log.items.at(0)?.id : undefined;
    const again = attempt > 20 ? `-${random.between(2, 99)}` : '';
    const id = twin === undefined ? `${body.code}-${firstWord(subject)}-${firstWord(task)}${again}` : `${twin}s`;
    if (log.ids.has(id)) continue;
    log.ids.add(id);
    return { id, title };
  }
}

/** A new action or recommendation, first spoken of again one to three meetings on. */
export function newItem(kind: Item['kind'], log: Log, body: Body, random: Random, meeting: number): Item {
  const name = freshName(log, body, random);
  // A third of the recommendations keep the number that their inspection gave them.
  const numbered = kind === 'recommendation' && random.chance(0.3);
  if (numbered) name.id = `${body.code}-r${meeting}.${log.ids.size % 10}`;
  while (numbered && log.ids.has(name.id)) name.id += '1';
  log.ids.add(name.id);
  const forgotten = random.chance(0.03);
  const next = forgotten ? Number.POSITIVE_INFINITY : meeting + random.between(1, 3);
  const left = random.chance(0.08) ? random.between(4, 7) : random.between(1, 3);
  return { ...name, kind, due: undefined, rating: undefined, slips: 0, next, left };
}

/** The metrics this meeting brings in: two at each of the first meetings, until the body has all of its. */
export function newMetrics(log: Log, body: Body, random: Random, day: Day): Metric[] {
  const wanted = Math.min(2, METRICS_OF_A_BODY - log.metrics.length);
  const found: Metric[] = [];
  while (found.length < wanted) {
    const [title = '', better, unit = ''] = random.pick(MEASURES).split('/');
    const subject = random.pick(SUBJECTS);
    const id = `${body.code}-${firstWord(subject)}-${slug(title)}`;
    if (log.ids.has(id)) continue;
    log.ids.add(id);
    const about = { id, title: `${subject} ${title}`, lowerIsBetter: better === 'lower', unit };
    found.push(newMetric(random, day, about));
  }
  return found;
}
