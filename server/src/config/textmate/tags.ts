/**
 * Tags: what begins one, and its parts. The rules go through a tag as the parser's grammar does, a clause at a time, so
 * that free words are not taken for keywords. No rule runs on past a blank line or the next tag.
 */
import { type ClauseShape, clauseByWord, clauseWords, kindWords } from '../../syntax/clause-words.ts';
import {
  anyOf,
  blank,
  blankLine,
  date,
  id,
  idStart,
  owner,
  slipDate,
  something,
  vagueDate,
  value,
  votes,
  wordEnd,
} from './patterns.ts';
import { captures, type Include, include, type Repository, type Rule } from './rule.ts';

/** The scope of each part, without the language at its end. Themes know the first words of each. */
export const scopes = {
  brace: 'punctuation.definition.tag',
  bracket: 'punctuation.definition.tag.span',
  kind: 'keyword.control.kind',
  clause: 'keyword.other.clause',
  joint: 'keyword.other.joint',
  id: 'variable.other.constant.id',
  owner: 'entity.name.type.owner',
  date: 'constant.numeric.date',
  value: 'constant.numeric.value',
  votes: 'constant.numeric.votes',
  words: 'string.unquoted.words',
  quoted: 'string.quoted.double',
  rule: 'entity.name.tag.rule',
  escape: 'constant.character.escape',
} as const;

/** What opens a tag behind its brace, as `opener.ts` has it but for line ends. */
export const opens = `${blank}*+(?:${anyOf(kindWords.keys())}${wordEnd}|${idStart})`;
/** Where a tag, and all in it, ends without a brace of its own. */
const stop = `${blankLine}|(?=(?<!\\\\)\\{${opens})`;

const painted = (name: string): string => `${name}.minutes`;

/** From a keyword to the first word that belongs to no part of its argument. */
function clauseWith(begin: string, parts: readonly (Rule | Include)[]): Rule {
  return {
    begin: `(${begin})${wordEnd}`,
    beginCaptures: captures(scopes.clause),
    end: `(?=${something})|${blankLine}`,
    applyEndPatternLast: 1,
    patterns: parts,
  };
}

/** A keyword and free words, up to a comma or the end of the tag. */
function wordsAfter(begin: string, keyword: string): Rule {
  return {
    begin: `(${begin})${wordEnd}`,
    beginCaptures: captures(keyword),
    end: `(?=[,}])|${stop}`,
    contentName: painted(scopes.words),
    patterns: include('quoted'),
  };
}

/** A date with a word before it, on one line or on two; where `bare`, also without the word. */
function dated(joints: readonly string[], pattern: string, bare: boolean): Rule[] {
  const joint = anyOf(joints);
  return [
    { match: `(${joint})${wordEnd}${blank}+(${pattern})`, captures: captures(scopes.joint, scopes.date) },
    { match: `(${joint})(?=${blank}*\\r?$)`, name: painted(scopes.joint) },
    bare
      ? { match: pattern, name: painted(scopes.date) }
      : { match: `^${blank}*(${pattern})`, captures: captures(scopes.date) },
  ];
}

const onDay = dated(['by', 'in', 'at', 'as at', 'on', 'since', 'for'], date, false);
const joint = (...words: string[]): Rule => ({ match: `${anyOf(words)}${wordEnd}`, name: painted(scopes.joint) });

/** One value and what may follow it: on the line of its keyword or on the next. */
function valued(keyword: string, parts: readonly Rule[]): Rule[] {
  return [
    {
      ...clauseWith(keyword, parts),
      begin: `(${keyword})${wordEnd}${blank}*(${value})`,
      beginCaptures: captures(scopes.clause, scopes.value),
    },
    clauseWith(keyword, [{ match: `^${blank}*(${value})`, captures: captures(scopes.value) }, ...parts]),
  ];
}

/** The rules of the clauses of each shape. */
const byShape: Readonly<Record<ClauseShape, (keyword: string) => readonly Rule[]>> = {
  date: (keyword) => [clauseWith(keyword, dated(['no later than', 'not later than', 'by', 'on'], date, true))],
  value: (keyword) => valued(keyword, onDay),
  rating: (keyword) => [
    clauseWith(keyword, [...dated(['by', 'since'], date, false), { match: vagueDate, name: painted(scopes.date) }]),
  ],
  status: (keyword) => [clauseWith(keyword, dated(['on'], date, true))],
  slip: (keyword) => [
    {
      ...clauseWith(keyword, dated(['to'], slipDate, false)),
      begin: `(${keyword})${wordEnd}${blank}+(from)${wordEnd}${blank}+(${slipDate})`,
      beginCaptures: captures(scopes.clause, scopes.joint, scopes.date),
    },
    // Behind the day it slipped to, `from` says whose words these are.
    clauseWith(`${keyword}(?=${blank}+to${wordEnd})`, dated(['to'], slipDate, false)),
    clauseWith(keyword, dated(['from', 'to'], slipDate, false)),
  ],
  benchmark: (keyword) => valued(keyword, [...onDay, wordsAfter(`${anyOf(['for'])}(?!${blank}*#)`, scopes.joint)]),
  ids: (keyword) => [clauseWith(keyword, [...include('id'), joint('and'), { match: `,(?=${blank}*#)` }])],
  owners: (keyword) => [
    clauseWith(keyword, [...include('owner'), joint('by', 'and'), { match: `,(?=${blank}*${owner})` }]),
  ],
  source: (keyword) => [
    clauseWith(`${keyword}(?=${blank}*${owner})`, include('owner')),
    wordsAfter(keyword, scopes.clause),
  ],
  vote: (keyword) => [clauseWith(keyword, include('votes'))],
  words: (keyword) => [wordsAfter(keyword, scopes.clause)],
  level: (keyword) => [wordsAfter(keyword, scopes.clause)],
  direction: (keyword) => [{ match: `${keyword}${wordEnd}`, name: painted(scopes.clause) }],
  plain: (keyword) => [{ match: `${keyword}${wordEnd}`, name: painted(scopes.clause) }],
};

/** The clauses by their shapes, each in all its words. */
function clauses(): Rule[] {
  const phrases = new Map<ClauseShape, Set<string>>();
  const add = (shape: ClauseShape, phrase: string) => phrases.set(shape, (phrases.get(shape) ?? new Set()).add(phrase));
  for (const { shape, type } of clauseWords) add(shape, type);
  // What begins a clause and is no whole type of one: `level` of `level with`, but also `unanimously`.
  for (const [word, { shape, type }] of clauseByWord) if (!type.startsWith(word)) add(shape, word);
  // Between quotes with nothing in them stands no name: then it is followed by words like any other.
  const called = clauseWith(`${anyOf(['called'])}(?=${blank}*"(?!"))`, include('quoted'));
  return [called, ...[...phrases].flatMap(([shape, words]) => byShape[shape](anyOf(words)))];
}

function tag(begin: string, beginScopes: readonly string[], parts: readonly string[]): Rule {
  return {
    name: 'meta.tag-of-minutes.minutes',
    begin: `(?<!\\\\)(\\{)${begin}`,
    beginCaptures: captures(`${scopes.brace}.begin`, ...beginScopes),
    end: `(\\})|${stop}`,
    endCaptures: captures(`${scopes.brace}.end`),
    patterns: include(...parts),
  };
}

const kindOf = (kinds: readonly string[]): string => `${blank}*(${anyOf(kinds)})${wordEnd}`;
const itemWords = [...kindWords].filter(([, kind]) => kind !== 'owner' && kind !== 'ignore').map(([word]) => word);
const parts = ['owner', 'clauses', 'votes', 'vague', 'unread'];

export const tagRules: Repository = {
  tag: {
    patterns: [
      tag(kindOf(itemWords), [scopes.kind], ['id', ...parts]),
      tag(kindOf(['owner']), [scopes.kind], ['handle', ...parts]),
      tag(kindOf(['ignore']), [scopes.kind], ['handle', 'owner', 'clauses', 'votes', 'vague', 'rule', 'unread']),
      tag(`(?=${blank}*${idStart})`, [], ['id', ...parts]),
    ],
  },
  /** The backslash that keeps a brace from opening a tag. */
  escape: { match: `(\\\\)\\{(?=${opens})`, captures: captures(scopes.escape) },
  /** The brackets of a span; only three deep, and on one line, for more cannot be told without reading on. */
  span: {
    patterns: [
      { match: `\\[(?=${insideSpan(3)}\\]\\{${opens})`, name: painted(`${scopes.bracket}.begin`) },
      { match: `\\](?=\\{${opens})`, name: painted(`${scopes.bracket}.end`) },
    ],
  },
  id: { match: id, name: painted(scopes.id) },
  handle: { match: id, name: painted(scopes.owner) },
  owner: { match: owner, name: painted(scopes.owner) },
  clauses: { patterns: clauses() },
  votes: { match: votes, name: painted(scopes.votes) },
  vague: { match: vagueDate, name: painted(scopes.date) },
  rule: {
    match: `(?:[A-Za-z]+(?:-[A-Za-z]+)+|[A-Za-z]+(?=${blank}*[,}]|${blank}*\\r?$|${blank}+${anyOf(['because', 'note'])}${wordEnd}))${wordEnd}`,
    name: painted(scopes.rule),
  },
  /** A quote that nothing on its line closes is one only where the tag runs on. */
  quoted: {
    name: painted(scopes.quoted),
    begin: '"(?=[^"]*"|[^"}]*$)',
    end: `"|${stop}`,
  },
  /** Words that begin no clause, up to the next comma. */
  unread: {
    begin: `(?=${something.replace('[^', '[^,}')})`,
    end: `(?=[,}])|${stop}`,
    patterns: [{ match: '"[^"]*"' }],
  },
};

/** What stands between the brackets of a span in which others may stand, so many deep. */
function insideSpan(depth: number): string {
  const plain = '[^\\[\\]\\r\\n]';
  return depth === 1 ? `${plain}*+` : `(?:${plain}|\\[${insideSpan(depth - 1)}\\])*+`;
}
