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
  const literals = new Map(
    [...code.matchAll(/^ *const (peg\$c\d+) = (".*");$/gmu)].map((match) => [match[1], unquoted(match[2])]),
  );
  rewrite(/if \(input\.substr\(peg\$currPos, (\d+)\) === (peg\$c\d+)\)/gu, (_all, _length, name) => {
    const literal = literals.get(name);
    return `if (input.charCodeAt(peg$currPos) === ${literal.charCodeAt(0)} && input.startsWith(${name}, peg$currPos))`;
  });
  rewrite(
    /^( *)const (peg\$r\d+) = (\/.*\/);$/gmu,
    (_all, indent, name, pattern) => `${indent}const ${name} = classTable(${rangesOf(pattern)});`,
  );
  rewrite(
    /^( *)(s\d+) = input\.charAt\(peg\$currPos\);\n *if \((peg\$r\d+)\.test\(s\d+\)\) \{\n *peg\$currPos\+\+;/gmu,
    (_all, indent, result, table) =>
      `${indent}${result} = input.charCodeAt(peg$currPos);\n${indent}if (${table}[${result}] === 1) {\n${indent}  peg$currPos++;`,
  );
  // Nor the list of what a sequence without an action matched.
  rewrite(/= \[s\d+(?:, s\d+)+\];$/gmu, () => '= noLetters;');
  // A run of one class is matched for where it ends: nobody reads the list of its letters.
  rewrite(
    /^( *)(s\d+) = \[\];\n *(s\d+) = input\.charCodeAt\(peg\$currPos\);\n *if \((peg\$r\d+)\[\3\] === 1\) \{\n *peg\$currPos\+\+;\n *\} else \{\n *\3 = peg\$FAILED;\n *\}\n( *if \(\3 !== peg\$FAILED\) \{\n)? *while \(\3 !== peg\$FAILED\) \{\n *\2\.push\(\3\);\n *\3 = input\.charCodeAt\(peg\$currPos\);\n *if \(\4\[\3\] === 1\) \{\n *peg\$currPos\+\+;\n *\} else \{\n *\3 = peg\$FAILED;\n *\}\n *\}\n(?: *\} else \{\n *\2 = peg\$FAILED;\n *\}\n)?/gmu,
    (_all, indent, result, one, table, atLeastOne) => {
      const run = `while (${table}[input.charCodeAt(peg$currPos)] === 1) peg$currPos++;`;
      if (atLeastOne === undefined)
        return `${indent}${run}\n${indent}${result} = noLetters;\n${indent}${one} = peg$FAILED;\n`;
      return `${indent}if (${table}[input.charCodeAt(peg$currPos)] === 1) {\n${indent}  ${run}\n${indent}  ${result} = noLetters;\n${indent}} else ${result} = peg$FAILED;\n${indent}${one} = peg$FAILED;\n`;
    },
  );
  return `${code}\n${classTable}\n`;
}

/** The string that a literal of the generated code stands for: JSON, but for escapes of two digits. */
function unquoted(literal) {
  return JSON.parse(literal.replace(/\\x([0-9A-F]{2})/gu, '\\u00$1'));
}

/** The code units that a class of the generated code matches, as `[first, last, first, last...]`. */
function rangesOf(literal) {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/u.exec(literal);
  const pattern = new RegExp(source, flags);
  const ranges = [];
  for (let code = 0; code < 65536; code++) {
    if (!pattern.test(String.fromCharCode(code))) continue;
    if (ranges.at(-1) === code - 1) ranges[ranges.length - 1] = code;
    else ranges.push(code, code);
  }
  return JSON.stringify(ranges);
}

const classTable = `
const noLetters = Object.freeze([]);
function classTable(ranges) {
  const table = new Uint8Array(65536);
  for (let at = 0; at < ranges.length; at += 2) table.fill(1, ranges[at], ranges[at + 1] + 1);
  return table;
}`;

/** Writes generated/minutes.js. */
export async function buildGrammar() {
  await mkdir(new URL('./', generated), { recursive: true });
  await writeFile(generated, await tunedParser());
}
