// The floor of any check in Node: list the folder, read every document synchronously as UTF-8, and do nothing with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let characters = 0;

function readBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) readBelow(path);
    else if (entry.name.endsWith('.minutes')) characters += readFileSync(path, 'utf8').length;
  }
}

readBelow(process.argv[2]);
// Used, so that no engine may find the reading needless.
if (characters === 0) process.exitCode = 2;
