/** The keys a header may have and the shape of each: the one table of them, for the check and everything that offers them. */
import type { Header, HeaderEntry, HeaderValue, Span } from './ast.ts';
import { isNameLetter } from './opener.ts';

export type HeaderShape = 'version' | 'text' | 'names' | 'date' | 'status' | 'hash' | 'owners';

export interface HeaderKey {
  readonly key: string;
  readonly shape: HeaderShape;
  /** What it says, in words for a clerk. */
  readonly meaning: string;
}

export const headerKeys: readonly HeaderKey[] = [
  { key: 'minutes', shape: 'version', meaning: 'the version of the markup, 1' },
  { key: 'body', shape: 'text', meaning: 'the committee or board that met' },
  { key: 'date', shape: 'date', meaning: 'the day of the meeting; of a month alone its first day is taken' },
  { key: 'title', shape: 'text', meaning: 'what the document is called' },
  { key: 'item', shape: 'text', meaning: 'the item of the agenda it is about' },
  { key: 'venue', shape: 'text', meaning: 'where the meeting was held' },
  { key: 'chair', shape: 'names', meaning: 'who took the chair' },
  { key: 'present', shape: 'names', meaning: 'who was there' },
  { key: 'apologies', shape: 'names', meaning: 'who sent apologies' },
  { key: 'next', shape: 'date', meaning: 'the day of the next meeting' },
  { key: 'status', shape: 'status', meaning: '`draft`, `approved` or `amended`' },
  { key: 'owners', shape: 'owners', meaning: 'handles, each with who or what it stands for' },
  { key: 'public', shape: 'hash', meaning: 'the SHA-256 of the public copy, as 64 hexadecimal digits' },
];

/** The keys of one owner in `owners`. */
export const ownerKeys: readonly HeaderKey[] = [
  { key: 'name', shape: 'text', meaning: 'the name of the person, post or body' },
  { key: 'role', shape: 'text', meaning: 'the post held' },
  { key: 'of', shape: 'text', meaning: 'the handle of the body or service' },
  { key: 'since', shape: 'date', meaning: 'when the term of office began' },
  { key: 'until', shape: 'date', meaning: 'when the term of office ended' },
  { key: 'aliases', shape: 'names', meaning: 'other names for the same owner; each can be written as a handle' },
];

/** What a document may be: the values of `status`. */
export const statuses: readonly string[] = ['draft', 'approved', 'amended'];

const headerKeyByName = new Map(headerKeys.map((key) => [key.key, key]));
const ownerKeyByName = new Map(ownerKeys.map((key) => [key.key, key]));

/** A fault of a header's entry, where it stands: `unknown-key` at the key, the others at the value. */
export interface HeaderFault extends Span {
  readonly fault: 'unknown-key' | 'wrong-shape' | 'empty' | 'version' | 'status' | 'hash' | 'handle';
  /** The key at fault, or the handle. */
  readonly key: string;
  /** The value as written, where it is text. */
  readonly text: string;
  /** What the key may hold. */
  readonly shape: HeaderShape;
  /** The keys that may stand beside it and do not. */
  readonly free: readonly string[];
}

/** What is wrong with the entries of a header, dates left aside: they need a calendar. */
export function headerFaults({ entries }: Header): HeaderFault[] {
  const faults: HeaderFault[] = [];
  checkEntries(entries, headerKeyByName, faults);
  return faults;
}

/** Whether `text` can stand behind `@`: letters and digits, with `-`, `.` and `_` inside. */
export function isHandle(text: string): boolean {
  if (text === '' || !isNameLetter(text.charCodeAt(0)) || !isNameLetter(text.charCodeAt(text.length - 1))) return false;
  for (let at = 1; at < text.length; at++)
    if (!isNameLetter(text.charCodeAt(at)) && !'-._'.includes(text.charAt(at))) return false;
  return true;
}

function checkEntries(
  entries: readonly HeaderEntry[],
  known: ReadonlyMap<string, HeaderKey>,
  faults: HeaderFault[],
): void {
  for (const entry of entries) {
    const spec = known.get(entry.key);
    if (spec !== undefined) checkValue(entry, spec.shape, faults);
    else {
      const free = [...known.keys()].filter((key) => !entries.some((other) => other.key === key));
      const { start, end } = entry;
      faults.push({ start, end, fault: 'unknown-key', key: entry.key, text: '', shape: 'text', free });
    }
  }
}

function checkValue(entry: HeaderEntry, shape: HeaderShape, faults: HeaderFault[]): void {
  const { key, value } = entry;
  if (shape === 'owners' && value.type === 'map') {
    for (const owner of value.entries) checkOwner(owner, faults);
    return;
  }
  const fault =
    value.type === 'scalar'
      ? faultOfText(key, value.text, shape)
      : shape === 'names' && isNames(value)
        ? ''
        : 'wrong-shape';
  if (fault === '') return;
  const { start, end } = fault === 'empty' ? entry : value;
  faults.push({ start, end, fault, key, text: value.type === 'scalar' ? value.text : '', shape, free: [] });
}

function faultOfText(key: string, text: string, shape: HeaderShape): HeaderFault['fault'] | '' {
  // A form half filled in says nothing wrong; a date that is wanted is missing-meeting-date's.
  if (text.trim() === '') return key === 'minutes' || key === 'body' ? 'empty' : '';
  if (shape === 'owners') return 'wrong-shape';
  if (shape === 'version') return text === '1' ? '' : 'version';
  if (shape === 'status') return statuses.includes(text) ? '' : 'status';
  return shape === 'hash' && !/^[0-9a-f]{64}$/iu.test(text) ? 'hash' : '';
}

function checkOwner(entry: HeaderEntry, faults: HeaderFault[]): void {
  const { key, value, start, end } = entry;
  if (!isHandle(key)) faults.push({ start, end, fault: 'handle', key, text: '', shape: 'owners', free: [] });
  if (value.type === 'map') checkEntries(value.entries, ownerKeyByName, faults);
  else if (value.type === 'list')
    faults.push({ ...value, fault: 'wrong-shape', key, text: '', shape: 'text', free: [] });
}

function isNames(value: HeaderValue): boolean {
  return value.type === 'list' && value.items.every(({ type }) => type === 'scalar');
}
