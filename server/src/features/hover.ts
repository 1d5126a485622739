/** What is told of the place under the pointer: what stands there, its history, and what is wrong with it. */
import type { Snapshot } from '../check/snapshot.ts';
import type { Minutes } from '../register/model.ts';
import type { Location } from '../rules/finding.ts';
import type { Span, Tag } from '../syntax/ast.ts';
import { dateMarkdown } from './hover/date.ts';
import { findingsAt, findingsMarkdown } from './hover/findings.ts';
import { headerMarkdown } from './hover/header.ts';
import { type Hovered, hoveredAt } from './hover/hovered.ts';
import { itemMarkdown } from './hover/item.ts';
import { clauseMarkdown, kindMarkdown } from './hover/keyword.ts';
import { ownerMarkdown } from './hover/owner.ts';
import { valueMarkdown } from './hover/value.ts';
import { type HoverWorld, itemLine, notCounted } from './hover/words.ts';
import { codeMarkdown, paragraphs } from './markdown.ts';
import { mentionedBy } from './mentioned.ts';

/** The stretch of the document the words are about, and the words. */
export interface Hover extends Span {
  readonly markdown: string;
}

export interface HoverOptions {
  /** Whether the client shows pictures in Markdown; a metric is drawn in blocks otherwise. */
  readonly images?: boolean;
  /** How many meetings a history shows, the latest; the others are counted. 12 unless said. */
  readonly meetings?: number;
  /** Makes a link to a place: `text` is Markdown, and what it gives is too. Without it there are no links. */
  readonly link?: (place: Location, text: string) => string;
  /** Makes a link to the documentation of a rule: `text` is Markdown, and what it gives is too. */
  readonly ruleLink?: (rule: string, text: string) => string;
}

/**
 * What is told at an offset of a document; undefined where there is nothing to tell. The most precise thing is told first
 * (a date, a value, a name, a clause; else the item), then in a word the item it belongs to, then what is wrong there.
 */
export function hoverAt(
  snapshot: Snapshot,
  minutes: Minutes,
  offset: number,
  options: HoverOptions = {},
): Hover | undefined {
  const plain = (_: unknown, text: string) => text;
  const { images = false, meetings = 12, link = plain, ruleLink = plain } = options;
  const world: HoverWorld = { snapshot, minutes, images, meetings, link, ruleLink };
  const hovered = hoveredAt(minutes, offset);
  const told = hovered === undefined ? '' : toldOf(hovered, world);
  const findings = findingsAt(world, offset);
  const wrong = findings.length === 0 ? '' : findingsMarkdown(findings, world);
  const span = told === '' ? findings[0] : hovered?.span;
  if (span === undefined) return undefined;
  const markdown = told === '' || wrong === '' ? `${told}${wrong}` : paragraphs([told, '---', wrong]);
  return { start: span.start, end: span.end, markdown };
}

function toldOf(hovered: Hovered, world: HoverWorld): string {
  switch (hovered.sort) {
    case 'date':
      return withItem(dateMarkdown(hovered.date, hovered.clause, hovered.tag, world), hovered.tag, world);
    case 'value': {
      const item = itemOf(hovered.tag, world);
      return withItem(valueMarkdown(hovered.value, hovered.clause, item, world), hovered.tag, world);
    }
    case 'clause':
      return withItem(clauseMarkdown(hovered.clause, world), hovered.tag, world);
    case 'item':
      return nameMarkdown(hovered.name, hovered.tag, world);
    case 'owner':
      return ownerMarkdown(hovered.handle, world);
    case 'tag':
      return tagMarkdown(hovered.tag, world);
    case 'words':
      return wordsMarkdown(hovered.tags, world);
    case 'header':
      return headerMarkdown(hovered.entry, hovered.ofOwner, world);
  }
}

function itemOf(tag: Tag, { minutes, snapshot: { register } }: HoverWorld) {
  return mentionedBy(tag, minutes, register)?.item;
}

/** What is told of a part of a tag, and in a line the item that it is said of. */
function withItem(markdown: string, tag: Tag, world: HoverWorld): string {
  const item = itemOf(tag, world);
  return markdown === '' || item === undefined ? markdown : paragraphs([markdown, itemLine(item, world)]);
}

/** An id: the item; behind `#` an owner may stand too, where no item has that id. */
function nameMarkdown(name: string, tag: Tag | null, world: HoverWorld): string {
  const { register } = world.snapshot;
  const item = register.items.get(name);
  if (item !== undefined) {
    const mentioned = tag === null ? undefined : mentionedBy(tag, world.minutes, register);
    return itemMarkdown(item, world, mentioned?.mention);
  }
  if (register.owners.has(name)) return ownerMarkdown(name, world);
  const notYet = notCounted(world.minutes, register);
  return notYet || `Nothing defines **${codeMarkdown(`#${name}`)}**.`;
}

function tagMarkdown(tag: Tag, world: HoverWorld): string {
  const { kind, id } = tag;
  if (kind === 'owner' || kind === 'ignore') return kindMarkdown(kind);
  const mentioned = mentionedBy(tag, world.minutes, world.snapshot.register);
  const told = mentioned === undefined ? '' : itemMarkdown(mentioned.item, world, mentioned.mention);
  if (told !== '') return told;
  const about = id === null ? '' : nameMarkdown(id.name, tag, world);
  return kind === '' ? about : paragraphs([kindMarkdown(kind), notCounted(world.minutes, world.snapshot.register)]);
}

/** Covered words: the item of the first tag in full, those of the others in a line each. */
function wordsMarkdown(tags: readonly Tag[], world: HoverWorld): string {
  const [first, ...others] = tags.filter(({ kind }) => kind !== 'ignore');
  if (first === undefined) return '';
  const told = first.kind === 'owner' ? ownerMarkdown(first.id?.name ?? '', world) : tagMarkdown(first, world);
  const lines = others.flatMap((tag) => {
    const item = itemOf(tag, world);
    return item === undefined ? [] : [`- ${itemLine(item, world)}`];
  });
  return paragraphs([told, lines.length === 0 ? '' : `The same words speak of:\n\n${lines.join('\n')}`]);
}
