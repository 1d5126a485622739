/** Which functions of a bundle a process ran, as V8 counts them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly count: number }[];
    }[];
  }[];
}

/** The names of functions that ran from bundles in `.named`; `folder` is what the process had as `NODE_V8_COVERAGE`. */
export function functionsRun(folder: string): string[] {
  const [file = ''] = readdirSync(folder);
  const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Coverage;
  return result
    .filter(({ url }) => url.includes('/.named/'))
    .flatMap(({ functions }) => functions.filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0))
    .map(({ functionName }) => functionName);
}
