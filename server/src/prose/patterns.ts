/** Patterns in words: a blank stands for one or more, `{posts}` for any word of that list. */
import * as vocabulary from './vocabulary.ts';

const lists: Readonly<Record<string, string>> = {
  posts: vocabulary.anyOf(vocabulary.posts),
  bodies: vocabulary.anyOf(vocabulary.bodies),
  titles: vocabulary.anyOf(vocabulary.titles),
  outsiders: vocabulary.anyOf(vocabulary.outsiders),
  formal: vocabulary.anyOf(vocabulary.formalVerbs),
  others: vocabulary.anyOf(vocabulary.others),
  doing: vocabulary.anyOf(vocabulary.doingVerbs),
  idle: vocabulary.anyOf(vocabulary.idleVerbs),
  deliveries: vocabulary.anyOf(vocabulary.deliveries),
  states: vocabulary.anyOf(vocabulary.states),
  speech: vocabulary.anyOf(vocabulary.speech),
  doubting: vocabulary.anyOf(vocabulary.doubting),
  finite: vocabulary.anyOf(vocabulary.finite),
  number: vocabulary.anyOf(vocabulary.numberWords),
  moves: vocabulary.anyOf(vocabulary.moves),
  standings: vocabulary.anyOf(vocabulary.standings),
  measures: vocabulary.anyOf(vocabulary.measures),
};

/** The pattern of some words. */
export function pattern(words: string, flags = 'u'): RegExp {
  const source = words
    .replace(/\{([a-z]+)\}/gu, (whole, name: string) => (lists[name] === undefined ? whole : `(?:${lists[name]})`))
    .replace(/ \?/gu, ' *')
    .replace(/ (?![*+{])/gu, ' +');
  return new RegExp(source, flags);
}
