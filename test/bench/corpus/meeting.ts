import { type Body, type Owner, personOwner } from './body.ts';
import type { Day } from './calendar.ts';
import type { County } from './county.ts';
import { type Business, curl, layOut, straighten, wrap } from './document.ts';
import { header } from './header.ts';
import { type Item, raiseAction, raiseRecommendation, type Scene, speakOf } from './item.ts';
import { emptyLog, type Log, newItem, newMetrics } from './log.ts';
import { observe, raiseMetric } from './metric.ts';
import { slug } from './places.ts';
import { fill } from './prose.ts';
import type { Random } from './random.ts';
import { REASONS, SUBJECTS, TASKS } from './words.ts';

const DECISIONS = [
  'RESOLVED: That the report on SUBJECT be received.',
  'RESOLVED: That the TASK for SUBJECT be endorsed and sent to <group>.',
  'The motion on <thing> was carried.',
  'The TASK for SUBJECT was approved.',
];

function decision(body: Body, scene: Scene, log: Log): string {
  const { random } = scene;
  const subject = random.pick(SUBJECTS);
  const task = random.pick(TASKS);
  const words = fill(random.pick(DECISIONS), random).replace('SUBJECT', subject).replace('TASK', task);
  const form = random.next();
  if (form < 0.3) return `${words}{decision unanimous}`;
  if (form < 0.5) return `${words}{decision moved @${scene.owner()} seconded @${scene.owner()}}`;
  if (form < 0.65)
    return `${words}{decision vote ${random.between(6, 11)}-${random.between(0, 5)}, to @${scene.owner()}}`;
  // A tag alone on its line covers the whole block above.
  if (form < 0.8) return `${words}\n{decision agreed}`;
  const id = `${body.code}-${slug(`${subject} ${task}`)}-resolved`;
  if (log.ids.has(id)) return `${words}{decision noted}`;
  log.ids.add(id);
  return `${words}{decision #${id}, approved, because ${random.pick(REASONS)}}`;
}

/** Takes the items that are due to be spoken of, and forgets those that are ended. */
function updates(log: Log, scene: Scene): string[] {
  const told = log.items.filter((item) => item.next <= scene.meeting).map((item) => speakOf(item, scene));
  log.items = log.items.filter((item) => item.left > 0);
  return told;
}

function raise(kind: Item['kind'], count: number, log: Log, body: Body, scene: Scene): string[] {
  return Array.from({ length: count }, () => {
    const item = newItem(kind, log, body, scene.random, scene.meeting);
    const told = kind === 'action' ? raiseAction(item, scene) : raiseRecommendation(item, scene);
    if (item.left > 0) log.items.push(item);
    return told;
  });
}

/** Somebody new: in half the cases the header says so, else an owner tag does. */
function newcomer(body: Body, owners: Owner[], random: Random, day: Day): { listed: Owner[]; told: string[] } {
  if (!random.chance(0.13)) return { listed: [], told: [] };
  const owner = personOwner(random, body, day);
  if (owners.some((known) => known.handle === owner.handle)) return { listed: [], told: [] };
  owners[random.between(6, 10)] = owner;
  if (random.chance(0.5)) return { listed: [owner], told: [] };
  const { handle, name, role, since } = owner;
  const tag = `{owner #${handle} called "${name}", role ${role}, of @${body.department.handle}, since ${since}}`;
  return { listed: [], told: [`${name}, [the new ${role}]${tag}, was introduced.`] };
}

function conduct(body: Body, county: County, log: Log, scene: Scene): Business {
  const { random, day, before, meeting } = scene;
  const metrics = newMetrics(log, body, random, day);
  const told = metrics.map((metric) => raiseMetric(metric, random, scene.owner()));
  const rows: string[] = [];
  for (const metric of log.metrics.filter((known) => known.next <= meeting)) {
    const { sentence, row } = observe(metric, random, day);
    metric.next = meeting + metric.cadence;
    if (random.chance(0.5)) rows.push(row);
    else told.push(sentence);
  }
  for (const metric of metrics) metric.next = meeting + metric.cadence;
  log.metrics.push(...metrics);

  const arising = updates(log, scene);
  told.push(...raise('action', random.pick([1, 1, 1, 2, 2]), log, body, scene));
  const recommendations = raise('recommendation', random.pick([0, 0, 0, 0, 0, 2, 3]), log, body, scene);
  if (county.home === body && meeting === 0) told.push(...county.raised);
  const cited = random.chance(0.45) ? county.speak(random, day) : undefined;
  if (cited !== undefined) told.push(cited);
  const decisions = Array.from({ length: random.pick([0, 1, 1, 2]) }, () => decision(body, scene, log));
  return { name: body.name, day, before, arising, told, rows, recommendations, decisions };
}

/** How the words below the header are typed: half with curly quotes, a third wrapped. */
function typeset(text: string, random: Random): string {
  const wrapped = random.chance(0.33) ? wrap(text, random.between(76, 100)) : text;
  return random.chance(0.5) ? straighten(wrapped) : curl(wrapped);
}

/** The documents of a body, one a meeting, in the order of their days: the text of each. */
export function* minutesOf(body: Body, county: County): Generator<{ day: Day; text: string }> {
  const { random, meetings } = body;
  const log = emptyLog();
  const owners = [...body.owners];
  for (const [meeting, day] of meetings.entries()) {
    const before = meetings[meeting - 1] ?? day - 30;
    const owner = (): string => random.pick(owners).handle;
    const other = (): string | undefined => (log.items.length === 0 ? undefined : random.pick(log.items).id);
    const arrival = newcomer(body, owners, random, day);
    const scene: Scene = { random, day, before, meeting, owner, other };
    const business = conduct(body, county, log, scene);
    business.told.push(...arrival.told);

    const listed = meeting === 0 ? [body.department, ...owners] : arrival.listed;
    const last = meeting === meetings.length - 1;
    const next = last || random.chance(0.3) ? (meetings[meeting + 1] ?? day + 31) : undefined;
    const title = fill(random.pick(['Review of <subject>', '<place> visit', 'The <subject> <task>']), random);
    const head = header(body, { title, day, next, owners: listed }, random);
    const text = head + typeset(layOut(business, random), random);
    // A few come from a system with other line ends.
    yield { day, text: random.chance(0.04) ? text.replace(/\n/g, '\r\n') : text };
  }
}
