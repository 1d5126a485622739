import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Clause, Span, Tag, TaggedText } from '../../server/src/syntax/ast.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { filesBelow } from '../house/sources.ts';
import { brokenMarkup, looksHeaded, nastyText } from '../support/arbitrary-markup.ts';
import { law } from '../support/law.ts';
import { placesOfTags } from '../support/second-opinion.ts';
import { taggedCopy } from '../support/tagged-copy.ts';

const fixtures = filesBelow('test/fixtures', (name) => /\.minutes(?:\.md)?$/u.test(name)).map(({ text }) => text);

describe('Reading a document', () => {
  law('gives a sound tree, whatever is broken in it', 8000, brokenMarkup(), sound);
  law('gives a sound tree of any text', 3000, nastyText(), sound);
  law('gives a sound tree of any tags in any text', 1500, taggedCopy(), ({ tagged }) => sound(tagged));
  law('gives a sound tree of a fixture cut about', 600, mutated(), sound);

  law('finds tags where the definition has them', 6000, brokenMarkup(), (text) => {
    const found = parse(text).tags.map(({ start, end, closed }) => ({ start, end, closed }));
    assert.deepEqual(found, placesOfTags(text), JSON.stringify(text));
  });

  law('is not changed by what follows a blank line', 4000, paragraphs(), ([before, after]) => {
    const alone = parse(before);
    const together = parse(before + after);
    const count = alone.tags.length;
    assert.deepEqual(together.tags.slice(0, count), alone.tags);
    assert.ok(together.tags.slice(count).every(({ start }) => start >= before.length));
  });

  law('is not changed by what stands before a blank line', 4000, paragraphs(), ([before, after]) => {
    if (looksHeaded(after)) return;
    const first = parse(before).tags.length;
    assert.deepEqual(parse(before + after).tags.slice(first), shifted(parse(after).tags, before.length));
  });
});

/** Two stretches of markup; the first ends with a blank line and does not leave a header open. */
function paragraphs(): fc.Arbitrary<[string, string]> {
  const gap = fc.constantFrom('\n\n', '\r\n\r\n', '\n \t\n', '\r\r');
  return fc
    .tuple(brokenMarkup(), gap, brokenMarkup())
    .map(([before, blank, after]): [string, string] => [
      before.replace(/^\ufeff?---/u, '') + blank,
      after.replace(/^\s+/u, ''),
    ]);
}

/** A fixture with stretches of it taken out, doubled, or exchanged for shards of markup. */
function mutated(): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.constantFrom('cut', 'double', 'put'), brokenMarkup());
  return fc
    .tuple(fc.constantFrom(...fixtures), fc.array(edit, { minLength: 1, maxLength: 5 }))
    .map(([fixture, edits]) =>
      edits.reduce((text, [place, length, way, shard]) => {
        const at = place % (text.length + 1);
        const slice = text.slice(at, at + length);
        return (
          text.slice(0, at) + (way === 'double' ? slice + slice : way === 'put' ? shard : '') + text.slice(at + length)
        );
      }, fixture),
    );
}

/** Fails unless the reading of `text` keeps what `ast.ts` promises. */
function sound(text: string): void {
  const document = parse(text, readYamlHeader);
  assert.equal(document.length, text.length);
  assert.equal(document.pending, false);
  const floor = document.header?.end ?? 0;
  let at = floor;
  for (const tag of document.tags) {
    assert.ok(tag.start >= at, `${JSON.stringify(text)}: a tag at ${tag.start} begins in the one before`);
    at = tag.end;
    soundTag(text, tag, floor);
  }
  within(document.problems, { start: 0, end: text.length }, text);
  assert.ok(ordered(document.escapes.map((start) => ({ start, end: start + 1 }))));
  for (const backslash of document.escapes) assert.equal(text.slice(backslash, backslash + 2), '\\{');
  unclosedAreTold(document);
}

function unclosedAreTold({ tags, problems }: TaggedText): void {
  const told = problems.filter(({ fault }) => fault === 'unclosed-tag').map(({ start }) => start);
  assert.deepEqual(
    told,
    tags.filter(({ closed }) => !closed).map(({ start }) => start),
  );
}

function soundTag(text: string, tag: Tag, floor: number): void {
  const shown = JSON.stringify(text.slice(tag.start, tag.end));
  assert.equal(text[tag.start], '{', shown);
  if (tag.closed) assert.equal(text[tag.end - 1], '}', shown);
  assert.ok(tag.kind !== '' || tag.id !== null, `${shown} is of a kind or names an id`);
  const inside = { start: tag.start + 1, end: tag.closed ? tag.end - 1 : tag.end };
  if (tag.kind === '') assert.equal(tag.kindEnd, tag.start, shown);
  else {
    assert.ok(tag.kindEnd > tag.start && tag.kindEnd <= inside.end, shown);
    assert.ok(
      tag.kind.startsWith(
        text
          .slice(tag.start + 1, tag.kindEnd)
          .trim()
          .toLowerCase(),
      ),
      shown,
    );
  }
  if (tag.open === -1) assert.equal(tag.close, -1);
  else {
    assert.ok(floor <= tag.open && tag.open < tag.close && tag.close < tag.start, shown);
    assert.equal(text[tag.open] + (text[tag.close] as string), '[]', shown);
  }
  for (const name of [tag.id, ...tag.owners]) if (name !== null) spells(text, name, name === tag.id ? '#' : '@');
  within(tag.owners, inside, shown);
  assert.ok(ordered(tag.owners), shown);
  within(tag.clauses, inside, shown);
  assert.ok(ordered(tag.clauses), `${shown} has its clauses in order`);
  for (const clause of tag.clauses) soundClause(text, clause);
}

function soundClause(text: string, clause: Clause): void {
  const shown = JSON.stringify(text.slice(clause.start, clause.end));
  assert.ok(clause.start <= clause.keywordEnd && clause.keywordEnd <= clause.end, shown);
  const { date, to, value, names, unread, type } = clause;
  const parts = [date, to, value, unread, ...names].filter((part) => part !== null);
  within(parts, { start: clause.keywordEnd, end: clause.end }, shown);
  assert.ok(ordered(names), shown);
  for (const name of names) spells(text, name, text.charAt(name.start));
  if (value !== null) assert.ok(Number.isFinite(value.low) && value.low <= value.high, shown);
  if (type !== 'unknown' && type !== 'rule' && type !== 'vote' && clause.keywordEnd > clause.start) {
    const keyword = text
      .slice(clause.start, clause.keywordEnd)
      .toLowerCase()
      .replace(/[\s\u00a0]+/gu, ' ');
    assert.ok(keyword === type || keyword === 'unanimously', shown);
  }
}

function spells(text: string, { start, end, name }: Span & { readonly name: string }, sign: string): void {
  assert.equal(text.slice(start, end), sign + name);
  assert.match(sign, /[#@]/u);
}

function within(spans: readonly Span[], { start, end }: Span, shown: string): void {
  for (const span of spans)
    assert.ok(
      start <= span.start && span.start <= span.end && span.end <= end,
      `${shown}: ${span.start} to ${span.end} lies within ${start} to ${end}`,
    );
}

function ordered(spans: readonly Span[]): boolean {
  return spans.every(({ start }, index) => index === 0 || start >= (spans[index - 1] as Span).end);
}

/** The tags as they would read `by` code units further on. */
function shifted(tags: readonly Tag[], by: number): unknown {
  return JSON.parse(JSON.stringify(tags), (key, value) =>
    ['start', 'end', 'kindEnd', 'keywordEnd', 'open', 'close'].includes(key) && value !== -1 ? value + by : value,
  );
}
