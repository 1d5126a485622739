/** What zod says of a configuration, told to whoever wrote it: where, what was expected, what was probably meant. */
import type * as z from 'zod/mini';
import { ruleById } from '../rules/index.ts';
import type { Span } from '../text/span.ts';
import { abbreviate, listed } from '../text/words.ts';
import { didYouMean, probablyMeant } from './fault.ts';
import type { JsonNode } from './json.ts';
import { configurationSchema, ownerFields } from './schema.ts';

type Path = readonly PropertyKey[];

/** A fault where it stands in the text. */
export interface LocatedFault extends Span {
  readonly path: Path;
  readonly message: string;
  readonly help: string;
}

/** The faults of one issue, in `text`, which was read as `root`. */
export function faultsOf(issue: z.core.$ZodIssue, text: string, root: JsonNode, under: Path = []): LocatedFault[] {
  const path = [...under, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, spanOfKey(root, [...path, key])));
    case 'invalid_key':
      return [badHandle(path, spanOfKey(root, path))];
    case 'invalid_union': {
      const meant = branchMeant(issue.errors, text, root, path);
      if (meant !== undefined) return meant.flatMap((inner) => faultsOf(inner, text, root, path));
      break;
    }
  }
  return [wrongValue(issue, path, text, nodeAt(root, path))];
}

/**
 * The branch of a union that was meant: the one that does not refuse the value as a whole, or the list of words for a word
 * that is nearly one of them.
 */
function branchMeant(branches: readonly (readonly z.core.$ZodIssue[])[], text: string, root: JsonNode, path: Path) {
  const refusesWhole = (issue: z.core.$ZodIssue) => issue.path.length === 0 && issue.code !== 'unrecognized_keys';
  const inside = branches.find((issues) => !issues.some(refusesWhole));
  if (inside !== undefined) return inside;
  const isWord = text[nodeAt(root, path).start] === '"';
  return branches.find(([first]) => isWord && first?.code === 'invalid_value');
}

function unknownKey(key: string, path: Path, span: Span): LocatedFault {
  const [noun, known] = keysKnown(path);
  const meant = probablyMeant(key, known);
  const message = `\`${abbreviate(key, 40)}\` is not ${noun}${didYouMean(meant)}`;
  const offered = known.length > 12 ? 'Take it out; `matters explain` lists the rules' : `Known here: ${names(known)}`;
  return { ...span, path: [...path, key], message, help: meant === undefined ? `${offered}.` : `Write \`${meant}\`.` };
}

/** What the keys of an object are called, and which it may have. */
function keysKnown(path: Path): readonly [string, readonly string[]] {
  if (path.length === 0) return ['a setting', Object.keys(configurationSchema.shape)];
  if (path[0] === 'owners') return ['something that is said of an owner', ownerFields];
  if (path.length === 1) return ['a rule', [...ruleById.keys()]];
  const id = String(path[1]);
  return [`an option of the rule \`${id}\``, ['severity', ...Object.keys(ruleById.get(id)?.options ?? {})]];
}

/** An owner's key that no `@` can name. */
export function badHandle(path: Path, span: Span): LocatedFault {
  const handle = String(path.at(-1));
  const bare = handle.replace(/^@/u, '');
  const message = `\`${abbreviate(handle, 40)}\` is not a handle, so no tag could name this owner.`;
  const made = bare
    .trim()
    .toLowerCase()
    .slice(0, 60)
    .replace(/['\u2019]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const example = made === '' ? '.' : `: \`${made}\`.`;
  return { ...span, path, message, help: `Use letters and digits, with \`-\`, \`.\` or \`_\` between them${example}` };
}

function wrongValue(issue: z.core.$ZodIssue, path: Path, text: string, node: JsonNode): LocatedFault {
  const { start, end } = node;
  const written = abbreviate(text.slice(start, Math.min(end, start + 200)), 40);
  const subject = path.length === 0 ? 'The configuration' : `\`${pathText(path)}\``;
  const message = `${subject} must be ${issue.message}; it is \`${written}\`.`;
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const meant = node.type === 'leaf' && typeof node.value === 'string' ? probablyMeant(node.value, values) : undefined;
  const help = meant === undefined ? helpFor(path, node, text) : `Did you mean \`"${meant}"\`?`;
  return { start, end, path, message, help };
}

function helpFor(path: Path, node: JsonNode, text: string): string {
  const value = node.type === 'leaf' ? node.value : undefined;
  if (path[0] === 'rules' && path.length === 2 && typeof value === 'boolean') {
    return value ? 'Take the line out: every rule runs unless it is set to `"off"`.' : 'Write `"off"`.';
  }
  if (value === null) return 'Take the line out to have what holds when nothing is set.';
  if (typeof value === 'string' && /^\d+$/u.test(value) && path[0] === 'rules')
    return `Write \`${value}\`, without quotes.`;
  if (typeof value === 'number' && path[0] !== 'rules')
    return `Put it in double quotes if \`${abbreviate(text.slice(node.start, node.end), 40)}\` is meant.`;
  return path.length === 0 ? 'Put the settings between `{` and `}`.' : 'Correct it, or take it out.';
}

/** The keys that lead to a value, as `rules.overdue.severity` and `exclude[0]`. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += `${text === '' ? '' : '.'}${abbreviate(String(step), 40)}`;
  }
  return text;
}

/** The value at a path, or the last one there is on the way to it. */
function nodeAt(root: JsonNode, path: Path): JsonNode {
  let node = root;
  for (const step of path) {
    const next =
      node.type === 'object'
        ? node.entries.get(String(step))?.node
        : node.type === 'array'
          ? node.items[Number(step)]
          : undefined;
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function spanOfKey(root: JsonNode, path: Path): Span {
  const holder = nodeAt(root, path.slice(0, -1));
  const key = holder.type === 'object' ? holder.entries.get(String(path.at(-1)))?.key : undefined;
  return key ?? holder;
}

function names(known: readonly string[]): string {
  return listed(known.map((name) => `\`${name}\``));
}
