import { type Day, deadline, longDate, type SpokenDate } from './calendar.ts';
import type { Random } from './random.ts';
import { REASONS, SOURCES } from './words.ts';

/** An action or a recommendation on its way from the meeting that raised it to the one that ends it. */
export interface Item {
  id: string;
  kind: 'action' | 'recommendation';
  /** What the minutes call it, as in `fire door action plan`. */
  title: string;
  due: SpokenDate | undefined;
  rating: 'red' | 'amber' | 'green' | undefined;
  slips: number;
  /** Index of the meeting of its body at which it is next spoken of. */
  next: number;
  /** Updates still to come; the last one ends it. None for an item without an id: nothing can refer to it. */
  left: number;
}

/** What a meeting knows while its items are written. */
export interface Scene {
  random: Random;
  /** The day of the meeting. */
  day: Day;
  /** The day of the meeting before. */
  before: Day;
  /** Index of the meeting within its body. */
  meeting: number;
  owner: () => string;
  /** An id of the body that is safe to depend on, if there is one. */
  other: () => string | undefined;
}

const FUTURE = [
  'Officers would bring the TITLE back',
  'The TITLE was to be sent to all members',
  'The team undertook to finish the TITLE',
  'Work on the TITLE would be complete',
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The sentence that raises an action, with its tag. A small share lacks an owner, a date or an id, as in life. */
export function raiseAction(item: Item, scene: Scene): string {
  const { random } = scene;
  const flaw = random.next();
  const nameless = flaw < 0.012;
  if (nameless) item.left = 0;
  const id = nameless ? '' : ` #${item.id}`;
  const owners = flaw > 0.985 ? '' : ` @${scene.owner()}${random.chance(0.08) ? ` @${scene.owner()}` : ''}`;
  const needed = random.chance(0.05) ? scene.other() : undefined;
  const needs = needed === undefined ? '' : `, needs #${needed}`;
  const called = random.chance(0.07) ? `, called "${capital(item.title)}"` : '';

  if (flaw > 0.94 && flaw < 0.975) {
    item.due = undefined;
    const vague = random.pick(['ongoing', 'in due course', 'asap', 'tbc']);
    return `${capital(item.title)} to be taken forward.{action${id}${owners} due ${vague}${called}}`;
  }
  if (random.chance(0.06)) {
    item.due = undefined;
    return `The ${item.title} would come to the next meeting.{action${id}${owners} due next meeting}`;
  }
  const due = deadline(random, scene.day, random.between(2, 8), scene.day);
  item.due = due;
  // Now and then the clerk's year slips: a deadline before the meeting that set it.
  const tag = flaw > 0.5 && flaw < 0.504 ? `1 March ${longDate(scene.day - 400).slice(-4)}` : due.tag;
  const words = flaw > 0.5 && flaw < 0.504 ? 'in the spring' : `by ${due.words}`;
  const sentence = random.pick(FUTURE).replace('TITLE', item.title);
  const form = random.next();
  if (form < 0.2) return `[${sentence}]{action${id}${owners} due ${tag}${needs}${called}} ${words}.`;
  if (form < 0.3) return `${sentence} ${words}.{action${id}${owners}, due ${tag},\nfrom @${scene.owner()}${needs}}`;
  if (form < 0.4) return `${sentence} and be Green ${words}.{action${id}${owners} green by ${tag}${needs}}`;
  return `${sentence} ${words}.{action${id}${owners} due ${tag}${needs}${called}}`;
}

/** A numbered recommendation, without its number. Two in five are from nobody in particular. */
export function raiseRecommendation(item: Item, scene: Scene): string {
  const { random } = scene;
  const due = deadline(random, scene.day, random.between(4, 11), scene.day);
  item.due = due;
  const year = longDate(scene.day - 60).slice(-4);
  const from = random.chance(0.6) ? `, from ${random.pick(SOURCES)} ${year}` : '';
  const kind = random.chance(0.5) ? 'rec' : 'recommendation';
  const to = random.chance(0.2) ? `, to @${scene.owner()}` : '';
  const deed = random.pick(['adopted', 'published', 'extended', 'reviewed', 'funded']);
  const sentence = `That the ${item.title} be ${deed}`;
  return `${sentence} by ${due.words}.{${kind} #${item.id} @${scene.owner()} due ${due.tag}${from}${to}}`;
}

function slip(item: Item, due: SpokenDate, scene: Scene): string {
  const { random } = scene;
  const later = deadline(random, Math.max(due.last, scene.day), random.between(2, 5), scene.day);
  const reason = random.chance(0.75) ? random.pick(REASONS) : undefined;
  const words = reason === undefined ? '' : ` because ${reason}`;
  item.due = later;
  item.slips += 1;
  const rating = random.chance(0.3) ? `${item.rating ?? 'amber'}, ` : '';
  const from = random.chance(0.7) ? ` from ${due.repeated}` : '';
  const tag = `{#${item.id} ${rating}slipped${from} to ${later.tag}${words}}`;
  return `The ${item.title} had slipped${from} to ${later.words}${words}.${tag}`;
}

function end(item: Item, scene: Scene): string {
  const { random, day, before } = scene;
  const form = random.next();
  if (form < 0.35) {
    const done = longDate(random.between(before + 1, day));
    return `The ${item.title} had been finished on ${done}.{#${item.id} done ${done}}`;
  }
  if (form < 0.6) return `It was noted that the ${item.title} was complete.{#${item.id} done}`;
  if (form < 0.95) return `Members agreed to take the ${item.title} off the log.{#${item.id} closed}`;
  return `The ${item.title} was no longer pursued.{#${item.id} withdrawn}`;
}

/** What a later meeting says of an item, with its tag; the item is changed by it, and ended by the last. */
export function speakOf(item: Item, scene: Scene): string {
  const { random } = scene;
  item.left -= 1;
  item.next = scene.meeting + random.between(1, 3);
  if (item.left <= 0) return end(item, scene);

  const form = random.next();
  const slipsAllowed = item.slips < 2 || random.chance(0.3);
  // Whoever is about to miss the day says so: a healthy log has few that are overdue in silence.
  const late = item.due !== undefined && item.due.last < scene.day + 25;
  if (item.due !== undefined && slipsAllowed && (late || form < 0.1)) return slip(item, item.due, scene);
  if (form < 0.3) return `Members returned to the [${item.title}]{#${item.id}} at some length.`;
  if (item.rating === undefined) {
    item.rating = random.chance(0.2) ? 'red' : 'amber';
    return `The ${item.title} was rated ${capital(item.rating)}.{#${item.id} ${item.rating}}`;
  }
  item.rating = item.rating === 'red' || random.chance(0.4) ? 'amber' : 'green';
  const since = random.chance(0.15) ? `, note checked by @${scene.owner()}` : '';
  return `The ${item.title} stood at ${capital(item.rating)}.{#${item.id} ${item.rating}${since}}`;
}
