import { mkdirSync, symlinkSync } from 'node:fs';
import { bothWays } from './both-ways.ts';
import { asOf, clean, pair, withRules } from './folder.ts';

const check = ['check', ...asOf];
const strict = '{ "rules": { "overdue": "error" } }';
const others = withRules('undefined-id=off', 'due-soon=off', 'missing-cause=off');

bothWays('The configuration of matters check', [
  {
    it: 'is the nearest above what is checked, wherever the command is given',
    files: { ...pair, 'm/faulty.minutes': pair['faulty.minutes'], 'm/matters.config.json': strict },
    args: [...check, ...others, 'm/faulty.minutes'],
    code: 1,
    out: [/m\/faulty\.minutes:9:55 error overdue/u],
  },
  {
    it: 'holds for patterns too',
    files: { 'm/faulty.minutes': pair['faulty.minutes'], 'm/matters.config.json': strict },
    args: [...check, ...others, 'm/*.minutes'],
    code: 1,
    out: [/ error overdue/u],
  },
  {
    it: 'is above all roots where there are several',
    files: { 'a/matters.config.json': strict, 'a/faulty.minutes': pair['faulty.minutes'], 'b/clean.minutes': clean },
    args: [...check, ...others, 'a', 'b'],
    code: 0,
    out: [/ warning overdue/u],
    err: [
      /^matters: a\/matters\.config\.json is passed over, since it is for a part only of what is read; .*--config\.$/mu,
    ],
  },
  {
    it: 'is the one that is named; what it excludes counts from where it lies',
    files: {
      'm/a/faulty.minutes': pair['faulty.minutes'],
      'm/b.minutes': clean,
      'm/matters.config.json': 'broken',
      'm/mine.json': '{ "exclude": ["a/*"] }',
    },
    args: [...check, 'm', '--config', 'm/mine.json'],
    code: 0,
    out: [/Checked 1 document /u],
  },
  {
    it: 'may exclude folders that are not there',
    files: { 'clean.minutes': clean, 'matters.config.json': '{ "exclude": ["nowhere/**", "gone"] }' },
    args: check,
    code: 0,
    out: [/Checked 1 document /u],
  },
  {
    it: 'may begin with a byte order mark',
    files: { 'clean.minutes': clean, 'matters.config.json': '\uFEFF{ "asOf": "2024-01-31" }' },
    args: ['check'],
    code: 0,
    out: [/as of 31 January 2024/u],
  },
  {
    it: 'is found through a link',
    files: { ...pair, 'shared.json': strict, 'matters.config.json': (path) => symlinkSync('shared.json', path) },
    args: [...check, ...others],
    code: 1,
    out: [/ error overdue/u],
  },
  {
    it: 'is missed where a link to it leads nowhere',
    files: { ...pair, 'matters.config.json': (path) => symlinkSync('gone.json', path) },
    args: check,
    code: 2,
    err: [/the configuration matters\.config\.json .*a link that leads nowhere/u],
  },
]);

bothWays('A configuration at fault', [
  {
    it: 'is told of with every fault in it, where each stands and what was meant, and nothing is checked',
    files: {
      ...pair,
      'm/matters.config.json': '{\n  "exlude": [],\n  "rules": { "overdu": "off" }\n}\n',
      'm/x.minutes': clean,
    },
    args: [...check, 'm'],
    code: 2,
    err: `matters: m/matters.config.json:2:3: \`exlude\` is not a setting; did you mean \`exclude\`?
  help: Write \`exclude\`.
m/matters.config.json:3:14: \`overdu\` is not a rule; did you mean \`overdue\`?
  help: Write \`overdue\`.
`,
  },
  {
    it: 'may be no JSON at all',
    files: { ...pair, 'matters.config.json': 'rules:\n  overdue: off\n' },
    args: check,
    code: 2,
    err: [/^matters: matters\.config\.json:1:1: /u, '\n  help: '],
  },
  {
    it: 'may be empty',
    files: { ...pair, 'matters.config.json': '' },
    args: check,
    code: 2,
    err: [/^matters: matters\.config\.json:1:1: /u],
  },
  {
    it: 'may be UTF-16',
    files: { ...pair, 'matters.config.json': Buffer.from('\uFEFF{}', 'utf16le') },
    args: check,
    code: 2,
    err: 'matters: the configuration matters.config.json is UTF-16; save it as UTF-8.\n',
  },
  {
    it: 'may be a folder',
    files: { ...pair, 'matters.config.json': (path) => mkdirSync(path) },
    args: check,
    code: 2,
    err: 'matters: the configuration matters.config.json is a folder.\n',
  },
  {
    it: 'may not be there',
    files: pair,
    args: [...check, '--config', 'mine.json'],
    code: 2,
    err: 'matters: the configuration mine.json is not there (any more).\n',
  },
  ...['register', 'publish .', 'history plan'].map((command) => ({
    it: `keeps \`matters ${command}\` from running too`,
    files: { ...pair, 'matters.config.json': '[]' },
    args: command.split(' '),
    code: 2,
    err: [/^matters: matters\.config\.json:1:1: /u],
  })),
]);
