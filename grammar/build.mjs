/**
 * Generates the parser from minutes.peggy, and takes out of the generated code what this grammar never uses: the record
 * of what was expected where. The grammar cannot fail on a tag, so nobody reads it, and it costs a third of the time.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import peggy from 'peggy';

const grammar = new URL('minutes.peggy', import.meta.url);
const generated = new URL('generated/minutes.js', import.meta.url);

/** The parser's source as Peggy writes it: an ES module. */
export async function plainParser() {
  return peggy.generate(await readFile(grammar, 'utf8'), {
    allowedStartRules: ['Reader'],
    format: 'es',
    output: 'source',
    grammarSource: 'minutes.peggy',
  });
}

/**
 * The same parser, faster: no record of failures, literals told apart by their first code unit before they are compared,
 * and character classes tested by table instead of by regular expression. Each step must find what it rewrites, so a
 * new version of Peggy that writes its code otherwise fails the build instead of slowing it.
 */
export async function tunedParser() {
  let code = await plainParser();
  const rewrite = (pattern, replacement) => {
    let count = 0;
    code = code.replace(pattern, (...match) => {
      count++;
      return replacement(...match);
    });
    if (count === 0) throw new Error(`grammar/build.mjs: the generated parser has nothing like ${pattern}`);
  };
  rewrite(/^ *if \(peg\$silentFails === 0\) \{ peg\$fail\(.*\); \}\n/gmu, () => '');
  rewrite(/^ *peg\$silentFails(\+\+|--);\n/gmu, () => '');
  const literals = new Map([...code.matchAll(/^ *const (peg\$c\d+) = (".*");$/gmu)].map((match) => [match[1], JSON.parse(match[2])]));
  rewrite(/if \(input\.substr\(peg\$currPos, (\d+)\) === (peg\$c\d+)\)/gu, (_all, _length, name) => {
    const literal = literals.get(name);
    return `if (input.charCodeAt(peg$currPos) === ${literal.charCodeAt(0)} && input.startsWith(${name}, peg$currPos))`;
  });
  rewrite(/^( *)const (peg\$r\d+) = (\/.*\/);$/gmu, (_all, indent, name, pattern) =>
    `${indent}const ${name} = classTable(${pattern});`);
  rewrite(/^( *)(s\d+) = input\.charAt\(peg\$currPos\);\n *if \((peg\$r\d+)\.test\(s\d+\)\) \{\n *peg\$currPos\+\+;/gmu,
    (_all, indent, result, table) =>
      `${indent}${result} = input.charCodeAt(peg$currPos);\n${indent}if (${table}[${result}] === 1) {\n${indent}  peg$currPos++;`);
  return `${code}\n${classTable}\n`;
}

const classTable = `
const classTables = new Map();
function classTable(pattern) {
  let table = classTables.get(pattern.source);
  if (table === undefined) {
    table = new Uint8Array(65536);
    for (let code = 0; code < 65536; code++) if (pattern.test(String.fromCharCode(code))) table[code] = 1;
    classTables.set(pattern.source, table);
  }
  return table;
}`;

/** Writes generated/minutes.js. */
export async function buildGrammar() {
  await mkdir(new URL('./', generated), { recursive: true });
  await writeFile(generated, await plainParser());
}
