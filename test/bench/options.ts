import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface Options {
  help: boolean;
  /** 1,000 documents and three rounds: a smoke test. */
  quick: boolean;
  /** Leave the corpora where they were written. */
  keep: boolean;
  /** Folder to find the corpora in, or to write them to and leave them. */
  corpus: string | undefined;
  /** File for the results as JSON. */
  json: string | undefined;
  /** The product's script. */
  matters: string;
  seed: number;
}

export const USAGE = `Usage: npm run bench -- [check | server | prose] [options]

  check            a cold check, beside other readers of the same files (the default)
  server           the language server, beside the one of VS Code for Markdown
  prose            the reading of prose, beside a reader of English sentences

  --quick          1,000 documents and few rounds, to see that all of it runs
  --json FILE      write the results as JSON too
  --corpus DIR     use the corpora in this folder; those that are missing are written there and stay
  --keep           leave the corpora in the temporary folder
  --seed NUMBER    another corpus (default 1)
  --matters FILE   another build of the product (default dist/matters.cjs)
  --help           this text`;

const built = fileURLToPath(new URL('../../dist/matters.cjs', import.meta.url));

/** The options of a command line; throws where one is unknown or does not read. */
export function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      help: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      corpus: { type: 'string' },
      json: { type: 'string' },
      matters: { type: 'string', default: built },
      seed: { type: 'string', default: '1' },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new TypeError(`--seed takes a whole number, not ${values.seed}`);
  const corpus = values.corpus === undefined ? undefined : resolve(values.corpus);
  return { ...values, corpus, json: values.json, matters: resolve(values.matters), seed };
}
