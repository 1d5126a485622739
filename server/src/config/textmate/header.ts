/** The header: its fences, keys and values, and the handles of its owners. */
import { headerKeys, ownerKeys } from '../../syntax/header-schema.ts';
import { anyOf } from './patterns.ts';
import { captures, include, type Repository, type Rule } from './rule.ts';
import { scopes } from './tags.ts';

const fence = '---[ \\t]*\\r?$';
const firstKey = 'minutes[ \\t]*:';
const colon = '[ \\t]*(:)(?=[ \\t\\r\\n]|$)';
const keyScope = 'entity.name.tag.key';
const colonScope = 'punctuation.separator.key-value';
const fenceScope = 'punctuation.definition.header';

/** A line of YAML may begin so. Minutes seldom do, so a header that nobody closes ends where they begin. */
const yamlLine = '[ \\t]|\\r?$|#|-[ \\t]|[\\]}]|"|\'|[A-Za-z][\\w-]*[ \\t]*:';
/** What is in brackets ends with them, or where a line is not indented. */
const unindented = '^(?=[^ \\t\\r\\n])';

const anyKey = '[A-Za-z][\\w-]*';
const ownerKey = anyOf(ownerKeys.map(({ key }) => key));
const numberKey = anyOf(
  [...headerKeys, ...ownerKeys].filter(({ shape }) => shape === 'date' || shape === 'version').map(({ key }) => key),
);
const handle = '[^\\s:{},"\'#\\[\\]-][^\\s:{},"\'\\[\\]]*';

/** Where an entry stands decides what may be in its value: within brackets a comma ends it. */
interface Place {
  readonly before: string;
  readonly end: string;
  readonly text: string;
  readonly number: string;
}
const onLine: Place = { before: '^[ \\t]*(?:-[ \\t]+)?', end: '$', text: 'yaml-line', number: 'yaml-number-line' };
const inBrackets: Place = {
  before: '(?:^|(?<=[{,]))[ \\t]*',
  end: '(?=[,}])|$',
  text: 'yaml-word',
  number: 'yaml-number-word',
};

function entry({ before, end }: Place, key: string, scope: string, values: readonly string[]): Rule {
  return {
    begin: `${before}(${key}|"${key}"|'${key}')${colon}`,
    beginCaptures: captures(scope, colonScope),
    end,
    patterns: include('yaml-comment', 'yaml-quoted', ...values),
  };
}

function entries(place: Place): Rule[] {
  return [entry(place, numberKey, keyScope, [place.number]), entry(place, anyKey, keyScope, ['yaml-flow', place.text])];
}

function ownerEntries(place: Place): Rule[] {
  return [
    entry(place, numberKey, keyScope, [place.number]),
    entry(place, ownerKey, keyScope, ['yaml-flow', place.text]),
    entry(place, handle, scopes.owner, ['yaml-owner-flow', place.text]),
  ];
}

export const headerRules: Repository = {
  header: {
    name: 'meta.header.minutes',
    begin: `\\A\\x{FEFF}?(${fence})`,
    beginCaptures: captures(`${fenceScope}.begin`),
    // The first line cannot see the second: without the first key on it, this was no header.
    end: `^(${fence})|^(?!${firstKey})`,
    endCaptures: captures(`${fenceScope}.end`),
    patterns: [
      {
        begin: `^(?=${firstKey})`,
        end: `^(?=${fence})|^(?!${yamlLine})`,
        patterns: [...include('yaml-comment', 'yaml-owners'), ...entries(onLine), ...include('yaml-list', 'yaml-flow')],
      },
    ],
  },
  /** Down to the next line that is not indented. Any key in it that is none of an owner's is a handle. */
  'yaml-owners': {
    begin: `^(owners|"owners"|'owners')${colon}`,
    beginCaptures: captures(keyScope, colonScope),
    end: unindented,
    patterns: [...include('yaml-comment'), ...ownerEntries(onLine), ...include('yaml-list', 'yaml-owner-flow')],
  },
  'yaml-owner-flow': { begin: '\\{', end: `\\}|${unindented}`, patterns: ownerEntries(inBrackets) },
  'yaml-flow': {
    patterns: [
      { begin: '\\[', end: `\\]|${unindented}`, patterns: include('yaml-comment', 'yaml-quoted', 'yaml-word') },
      { begin: '\\{', end: `\\}|${unindented}`, patterns: entries(inBrackets) },
    ],
  },
  'yaml-list': {
    begin: '^[ \\t]*(-)(?=[ \\t])',
    beginCaptures: captures('punctuation.definition.list.begin.markdown'),
    end: '$',
    patterns: include('yaml-comment', 'yaml-flow', 'yaml-quoted', 'yaml-line'),
  },
  'yaml-comment': { match: '(?:^|(?<=[ \\t]))#.*$', name: 'comment.line.number-sign.minutes' },
  'yaml-quoted': {
    patterns: [
      { match: '"(?:[^"\\\\]|\\\\.)*"', name: 'string.quoted.double.minutes' },
      { match: "'(?:[^']|'')*'", name: 'string.quoted.single.minutes' },
    ],
  },
  'yaml-line': plainText('[\\]}]', '', scopes.words),
  'yaml-word': plainText('[\\[\\]{}]', ',\\[\\]{}', scopes.words),
  'yaml-number-line': plainText('[\\]}]', '', scopes.date),
  'yaml-number-word': plainText('[\\[\\]{}]', ',\\[\\]{}', scopes.date),
};

/** Text without quotes, up to a comment, the end of the line or one of `stops`. */
function plainText(notFirst: string, stops: string, scope: string): Rule {
  return {
    match: `(?!${notFirst}|[\\[{,"'#])[^\\s${stops}](?:[^\\r\\n${stops}]*?[^\\s${stops}])??(?=[ \\t]*(?:\\r?$|[ \\t]#${stops === '' ? '' : `|[${stops}]`}))`,
    name: `${scope}.minutes`,
  };
}
