import type { Mention, Register } from '../register/model.ts';
import { kindSpokenOf } from '../register/queries.ts';
import { valueInWordsOf } from '../register/words-value.ts';
import type { Clause, Kind, Tag } from '../syntax/ast.ts';
import { clauseWordByType, isItemKind } from '../syntax/clause-words.ts';
import { mendClause } from '../syntax/mend.ts';
import { datesIn, parse, parseDate } from '../syntax/parse.ts';
import { type Span, withoutBlanks } from '../text/span.ts';
import { abbreviate } from '../text/words.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'unknown-clause',
  family: 'markup',
  severity: 'error',
  scope: 'tag',
  what: 'Words in a tag begin no clause.',
  why: 'They are read by nobody: what they were to put on record is not on it.',
  help: 'Begin with a clause of the markup (`due`, `done`, `target` ...), or write `note` before a remark.',
  examples: [
    {
      bad: `The Director would publish the plan.{action #plan @director deu 31 March 2024}
                                                            ^^^^^^^^^^^^^^^^^ did you mean \`due\`
It was urgent.{#plan the Chair wants to see it}
                     ^^^^^^^^^^^^^^^^^^^^^^^^^ begins no clause`,
      good: `The Director would publish the plan.{action #plan @director due 31 March 2024}
It was urgent.{#plan note the Chair wants to see it}`,
    },
    {
      bad: `The Director would publish the plan.{action #plan @director 31 March 2024}
                                                            ^^^^^^^^^^^^^ what the date is
The audit would follow.{action #audit @director once free}
                                                ^^^^^^^^^ begins no clause`,
      good: `The Director would publish the plan.{action #plan @director due 31 March 2024}
The audit would follow.{action #audit @director due 17 January 2024}`,
    },
    {
      bad: `Turnover was to fall.{metric #turnover now 22%, tagret 20% by March 2025}
                                                ^^^^^^^^^^^^^^^^^^^^^^^^ did you mean \`target\``,
      good: 'Turnover was to fall.{metric #turnover now 22%, target 20% by March 2025}',
    },
  ],
  check(tag, minutes, { register, report }) {
    if (!tag.closed) return;
    for (const [place, clause] of tag.clauses.entries()) {
      if (clause.type !== 'unknown') continue;
      const text = minutes.source.text();
      const kind = kindSpokenOf(tag, register);
      const said = withoutBlanks(text, clause);
      const where = withWordBefore(text, said, tag.clauses[place - 1], kind);
      const written = text.slice(where.start, where.end);
      const { message, help, meant, certain } =
        markFault(written, kind) ??
        withoutSign(written, tag) ??
        slipOrRating(written, tag.clauses[place - 1]) ??
        periodAlone(written, kind, { minutes, tag }) ??
        faultOf(written, kind);
      const isGlued = /[^\s,{]/u.test(text.charAt(where.start - 1));
      const mended = meant?.startsWith('note ') === true && isGlued ? `, ${meant}` : meant;
      const data = mended === undefined ? {} : { meant: mended, certain: String(certain) };
      report(at(minutes, where), { message, help, item: tag.id?.name ?? '', data });
    }
  },
  fixesUnasked: true,
  fix({ minutes, start, end, data }, { register }) {
    const handle = handleMeant(minutes.source.text().slice(start, end), register);
    const meant = handle ?? data.meant;
    const certain = handle === undefined ? data.certain : 'false';
    if (meant === undefined) return undefined;
    return {
      title: meant === '' ? 'Take it out' : `Write \`${abbreviate(meant, 40)}\``,
      certain: certain === 'true',
      edits: [{ minutes, start, end, text: meant }],
    };
  },
});

/** `tarrget 10 by May` of `now 5 tarrget 10 by May`: the word that reads as what was counted may be the keyword. */
function withWordBefore(text: string, said: Span, before: Clause | undefined, kind: Kind | ''): Span {
  const value = before?.value ?? null;
  if (value === null || text.slice(value.end, said.start).trim() !== '') return said;
  const [word = ''] = /\p{L}+$/u.exec(text.slice(value.start, value.end)) ?? [];
  const start = value.end - word.length;
  return word !== '' && mendClause(text.slice(start, said.end), kind) !== undefined ? { ...said, start } : said;
}

interface Fault {
  readonly message: string;
  readonly help: string;
  /** What to write instead, where something is near. */
  readonly meant: string | undefined;
  readonly certain: boolean;
}

/** What stands behind a stop, semicolon or colon where a comma should part two clauses, or nothing at all. */
function markFault(words: string, kind: Kind | ''): Fault | undefined {
  const [mark = ''] = /^[.;:!?\s]+/u.exec(words) ?? [];
  if (mark === '') return undefined;
  const rest = words.slice(mark.length);
  const sign = `“${mark.trim()}”`;
  if (rest === '')
    return {
      message: `${sign} is no part of any clause.`,
      help: 'Take it out: a tag needs no stop.',
      meant: '',
      certain: true,
    };
  const { tags } = parse(`{${kind || 'action'} #x ${rest}}`);
  const isRead = tags[0]?.clauses.every(({ type, unread }) => type !== 'unknown' && unread === null) === true;
  const message = `${sign} parts no clauses, so what follows it goes unread.`;
  const meant = isRead ? `, ${rest}` : `, note ${rest}`;
  const help = isRead
    ? 'Put a comma in its place.'
    : 'Put a comma in its place; if what follows is a remark, write `note` before it.';
  return { message, help, meant: /[@#]/u.test(rest) && !isRead ? undefined : meant, certain: false };
}

/** An id without its `#`, where all reads once that is there. */
function withoutSign(words: string, { kind, id }: Tag): Fault | undefined {
  if (id !== null || !isItemKind(kind) || !/^[\p{L}\d][\p{L}\d.-]*(?: @|,)/u.test(words)) return undefined;
  const meant = `#${words}`;
  if (!readsWhole(`{${kind} ${meant}}`)) return undefined;
  const message = `“${abbreviate(words, 40)}” begins no clause; an id has \`#\` before it.`;
  return { message, help: 'Write `#` before the id.', meant, certain: false };
}

/** The handle of an owner without its `@`: what to write where all reads once that is there, else undefined. */
function handleMeant(words: string, { owners }: Register): string | undefined {
  const [first = ''] = /^[\p{L}\d][\p{L}\d.-]*/u.exec(words) ?? [];
  return owners.has(first) && readsWhole(`{action #x @${words}}`) ? `@${words}` : undefined;
}

function readsWhole(tag: string): boolean {
  return parse(tag).tags[0]?.clauses.some(({ type }) => type === 'unknown') === false;
}

const ratedSo =
  /^(?:(?:is|was|now|still|currently) )?(?:rag(?:[- ]rated|[- ]rating)?|rated|rating|status|is|was|still|currently):? +(?<rating>(?:red|amber|green|blue)(?: .*)?)$/iu;
const fromTo = /^(?<from>.+?) to (?<to>.+)$/iu;

/** A rating with a word before it, or the two dates of a slip without their `from`: in a note they would be lost. */
function slipOrRating(words: string, before: Clause | undefined): Fault | undefined {
  const shown = `“${abbreviate(words, 40)}”`;
  const rating = ratedSo.exec(words)?.groups?.rating;
  if (rating !== undefined && readsWhole(`{#x ${rating}}`)) {
    const message = `${shown} begins no clause; a rating stands alone.`;
    return { message, help: `Write \`${rating}\`.`, meant: rating, certain: false };
  }
  const { from = '', to = '' } = fromTo.exec(words)?.groups ?? {};
  if (from === '' || parseDate(from) === null || parseDate(to) === null) return undefined;
  const meant = before?.type === 'slipped' ? `from ${words}` : `slipped from ${words}`;
  const message = `${shown} begins no clause; a slip is told \`from\` one date \`to\` another.`;
  return { message, help: `Write \`${meant}\`.`, meant, certain: false };
}

/** When a figure held, without the figure: where the words give one, it is to stand before. */
function periodAlone(words: string, kind: Kind | '', mention: Mention): Fault | undefined {
  if (kind !== 'metric' || !/^(?:in|at|for|since) /iu.test(words) || !readsWhole(`{#x now 1 ${words}}`))
    return undefined;
  const value = valueInWordsOf(mention)?.value;
  const figure = value === undefined ? '' : mention.minutes.source.text().slice(value.start, value.end);
  const meant = figure !== '' && readsWhole(`{#x now ${figure} ${words}}`) ? `now ${figure} ${words}` : undefined;
  return {
    message: `“${abbreviate(words, 40)}” says when, but not which figure was counted then.`,
    help: `Write the figure before it: \`now ${meant === undefined ? 'VALUE' : figure} ${abbreviate(words, 40)}\`.`,
    meant,
    certain: false,
  };
}

/** Whether words tell a day or a rating, which would be lost in a note. */
function tellsFact(words: string): boolean {
  return datesIn(words, { start: 0, end: words.length }).length > 0 || /\b(?:red|amber|green|blue)\b/iu.test(words);
}

function faultOf(words: string, kind: Kind | ''): Fault {
  const shown = `“${abbreviate(words, 40)}”`;
  const date = parseDate(words) === null ? undefined : words;
  if (date !== undefined) {
    const meant = kind === 'action' || kind === 'recommendation' ? `due ${date}` : undefined;
    return {
      message: `${shown} is a date, but nothing says what the date is of.`,
      help: 'Say what it is: `due` for a deadline, `done` or `closed` for an end.',
      meant,
      certain: false,
    };
  }
  const near = mendClause(words, kind);
  if (near !== undefined) {
    const message = `${shown} begins no clause; did you mean \`${near.type}\` (${clauseWordByType.get(near.type)?.meaning})?`;
    return { message, help: `Write \`${abbreviate(near.meant, 60)}\`.`, meant: near.meant, certain: near.certain };
  }
  const message = `${shown} begins no clause, so it goes unread.`;
  if (/^(?:next|this|last|within|later)\s/iu.test(words)) {
    return {
      message,
      help: 'Give a day that will mean the same in a year: `due 17 January 2024`.',
      meant: undefined,
      certain: false,
    };
  }
  if (kind === 'ignore') {
    return { message, help: 'Name the rule to keep quiet, such as `missing-owner`.', meant: undefined, certain: false };
  }
  if (/[@#]/u.test(words)) {
    return {
      message,
      help: 'Put a comma behind it, or take it out: all up to the next comma is lost with it.',
      meant: undefined,
      certain: false,
    };
  }
  // What is made a note of by a fix for many at once is not looked at again.
  const meant = tellsFact(words) ? undefined : `note ${words}`;
  return { message, help: 'If it is a remark, write `note` before it.', meant, certain: false };
}
