import { bothWays } from './both-ways.ts';
import { allOff, asOf, clean, pair, withRules } from './folder.ts';

/** Text that has no control characters but line ends, so no colours. */
const uncoloured = /^(?:\P{Cc}|\n)+$/u;

bothWays('The exit code of matters check', [
  {
    it: 'is 0 with warnings',
    files: pair,
    args: ['check', ...asOf, ...withRules('undefined-id=off')],
    code: 0,
    out: [/1 warning/u],
  },
  {
    it: 'is 1 with --fail-on warning',
    files: pair,
    args: ['check', ...asOf, ...withRules('undefined-id=off'), '--fail-on', 'warning'],
    code: 1,
    out: [/1 warning/u],
  },
  {
    it: 'is 0 with --fail-on warning and less',
    files: pair,
    args: ['check', ...asOf, ...withRules('undefined-id=off', 'overdue=off'), '--fail-on', 'warning'],
    code: 0,
    out: [/1 hint/u],
  },
  {
    it: 'is 1 with --fail-on hint',
    files: pair,
    args: ['check', ...asOf, ...withRules('undefined-id=hint', 'overdue=off'), '--fail-on', 'hint'],
    code: 1,
    out: [/2 hints/u],
  },
  {
    it: 'is 0 with as many warnings as --max-warnings',
    files: pair,
    args: ['check', ...asOf, ...withRules('undefined-id=warning'), '--max-warnings', '2'],
    code: 0,
    out: [/2 warnings/u],
  },
  {
    it: 'is 1 with one more',
    files: pair,
    args: ['check', ...asOf, ...withRules('undefined-id=warning'), '--max-warnings=1'],
    code: 1,
    out: [/2 warnings/u],
    err: 'matters: 2 warnings, and --max-warnings allows 1; so the check fails.\n',
  },
  {
    it: 'is 2 for a level nobody knows',
    files: pair,
    args: ['check', '--fail-on', 'warn'],
    code: 2,
    err: 'matters: `--fail-on warn` is not known; did you mean `warning`? It can be error, warning, information or hint.\n',
  },
  {
    it: 'is 2 for warnings that are no number',
    files: pair,
    args: ['check', '--max-warnings', '-1'],
    code: 2,
    err: [/'--max-warnings <number>' argument '-1' is invalid.* whole number/u],
  },
]);

bothWays('matters check --rule', [
  {
    it: 'sets a rule to a level',
    files: pair,
    args: ['check', ...asOf, ...allOff, ...withRules('overdue=error')],
    code: 1,
    out: [/ error overdue/u, /: 1 error\.\n/u],
  },
  { it: 'switches rules off', files: pair, args: ['check', ...asOf, ...allOff], code: 0, out: [/nothing is amiss/u] },
  {
    it: 'comes before the configuration',
    files: { ...pair, 'matters.config.json': '{ "rules": { "undefined-id": "off", "overdue": "error" } }' },
    args: ['check', ...asOf, ...withRules('overdue=hint')],
    code: 0,
    out: [/2 hints/u],
  },
  {
    it: 'tells of every fault at once',
    files: pair,
    args: ['check', ...withRules('overdu=off', 'overdue=loud', 'overdue')],
    code: 2,
    err: [/no rule `overdu`; did you mean `overdue`\?/u, /`loud` is not a level/u, /Write `--rule ID=LEVEL`/u],
  },
]);

bothWays('matters check --verbose', [
  {
    it: 'tells on standard error how long each stage took',
    files: { 'clean.minutes': clean },
    args: ['check', ...asOf, '--verbose'],
    code: 0,
    out: [/nothing is amiss/u],
    err: 'configure N ms\nfind N ms\nread N ms\ncheck N ms\nreport N ms\n',
    settle: (text) => text.replace(/ +\d+\.\d ms/gu, ' N ms'),
  },
]);

bothWays('matters check --color', [
  { it: 'writes no colours into a pipe', files: pair, args: ['check', ...asOf], code: 1, out: [uncoloured] },
  {
    it: 'writes them where it is told to',
    files: pair,
    args: ['check', ...asOf, '--color'],
    code: 1,
    out: ['\x1B[31merror\x1B'],
  },
  {
    it: 'writes none with --no-color',
    files: pair,
    args: ['check', ...asOf, '--no-color'],
    code: 1,
    out: [uncoloured],
  },
  {
    it: 'never writes them into a file',
    files: pair,
    args: ['check', ...asOf, '--color', '--output', 'out.txt'],
    code: 1,
    leaves: { 'out.txt': [uncoloured] },
  },
]);
