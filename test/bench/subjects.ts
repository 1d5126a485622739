import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, isThere } from './command.ts';
import { CORPUS_AS_OF } from './corpus.ts';
import { peerScript } from './peer.ts';

/** What is measured: a name that the report and the goals share, and the process. */
export interface Subject {
  name: SubjectName;
  command: Command;
  /** Too slow for every round. */
  slow: boolean;
}

export const SUBJECTS = {
  json: 'check, JSON',
  text: 'check, text',
  tags: 'check, JSON, rules of the tags alone',
  reading: 'plain reading',
  peer: 'markdownlint-cli2',
  native: 'cmark',
  empty: 'empty Node script',
  five: 'check, five documents',
  fiveTags: 'check, five documents, rules of the tags alone',
} as const;

export type SubjectName = (typeof SUBJECTS)[keyof typeof SUBJECTS];

/** The rules that read what words say; all others look at tags and what was made of them. */
const rulesOfWords = [
  'untracked-action',
  'untracked-recommendation',
  'untracked-metric',
  'untracked-decision',
  'tag-contradicts-words',
  'count-mismatch',
];

const child = (name: string): string => fileURLToPath(new URL(`children/${name}`, import.meta.url));

/** What the subjects need to know of this run. */
export interface Setting {
  /** The product's bundled script. */
  matters: string;
  /** Folder for what the children write. */
  scratch: string;
}

/** A check of `corpus` as of the corpus's last day. Exit code 1: something was found, as it should be. */
function check(setting: Setting, corpus: string, ...options: string[]): Command {
  const words = [setting.matters, 'check', corpus, '--as-of', CORPUS_AS_OF, ...options] as const;
  return { runner: 'node', words: [...words], folder: setting.scratch, accepted: [0, 1] };
}

/** A check whose result goes to a file, as a pipeline would have it. */
export function checkJson(setting: Setting, corpus: string, ...options: string[]): Command {
  return check(setting, corpus, '--format', 'json', '--output', join(setting.scratch, 'result.json'), ...options);
}

const tagsAlone = rulesOfWords.flatMap((rule) => ['--rule', `${rule}=off`]);

export function emptyScript(setting: Setting): Command {
  return { runner: 'node', words: [child('empty.mjs')], folder: setting.scratch, accepted: [0] };
}

function cmark(corpus: string): Subject[] {
  // Ten thousand paths are more than a command line of Windows holds.
  if (process.platform === 'win32' || !isThere('cmark')) return [];
  const documents = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.minutes'),
  );
  const command: Command = { runner: 'native', words: ['cmark', ...documents], folder: corpus, accepted: [0] };
  return [{ name: SUBJECTS.native, command, slow: false }];
}

/** All that is measured on a large corpus, the peers on the very same files. */
export function largeSubjects(setting: Setting, corpus: string): Subject[] {
  const text = { ...check(setting, corpus, '--format', 'text'), output: join(setting.scratch, 'result.txt') };
  const reading: Command = { runner: 'node', words: [child('read-all.mjs'), corpus], folder: corpus, accepted: [0] };
  const peer: Command = {
    runner: 'node',
    words: [peerScript().script, '**/*.minutes'],
    folder: corpus,
    accepted: [0, 1],
  };
  return [
    { name: SUBJECTS.json, command: checkJson(setting, corpus), slow: false },
    { name: SUBJECTS.reading, command: reading, slow: false },
    { name: SUBJECTS.text, command: text, slow: false },
    { name: SUBJECTS.tags, command: checkJson(setting, corpus, ...tagsAlone), slow: false },
    ...cmark(corpus),
    { name: SUBJECTS.empty, command: emptyScript(setting), slow: false },
    { name: SUBJECTS.peer, command: peer, slow: true },
  ];
}

/** What the start costs: next to nothing to check, beside nothing at all. */
export function startSubjects(setting: Setting, corpus: string): Subject[] {
  return [
    { name: SUBJECTS.five, command: checkJson(setting, corpus), slow: false },
    { name: SUBJECTS.fiveTags, command: checkJson(setting, corpus, ...tagsAlone), slow: false },
    { name: SUBJECTS.empty, command: emptyScript(setting), slow: false },
  ];
}
