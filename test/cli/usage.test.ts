import { rules } from '../../server/src/rules/index.ts';
import { bothWays } from './both-ways.ts';

const commands = ['check', 'register', 'history', 'publish', 'explain', 'init'];
const hint = '(matters --help lists the commands, matters COMMAND --help the options of one)\n';

bothWays('matters', [
  {
    it: 'alone prints the help, and is no run',
    args: [],
    code: 2,
    err: [/^Usage: matters /u, ...commands.map((name) => `\n  ${name} `)],
  },
  {
    it: '--help prints it',
    args: ['--help'],
    code: 0,
    out: [/^Usage: matters /u, ...commands.map((name) => `\n  ${name} `)],
  },
  { it: 'help prints it', args: ['help'], code: 0, out: [/^Usage: matters /u] },
  {
    it: 'help COMMAND prints that of a command',
    args: ['help', 'check'],
    code: 0,
    out: [/^Usage: matters check /u, '--max-warnings <number>'],
  },
  ...commands.map((name) => ({
    it: `${name} --help prints it`,
    args: [name, '--help'],
    code: 0,
    out: [new RegExp(`^Usage: matters ${name} `, 'u')],
  })),
  { it: '--version prints the version', args: ['--version'], code: 0, out: [/^\d+\.\d+\.\d+\n$/u] },
  { it: '-V does too', args: ['-V'], code: 0, out: [/^\d+\.\d+\.\d+\n$/u] },
  {
    it: 'offers the nearest command',
    args: ['chekc'],
    code: 2,
    err: `matters: unknown command 'chekc'\n(Did you mean check?)\n${hint}`,
  },
  {
    it: 'offers the nearest command whose help was asked for, too',
    args: ['help', 'regster'],
    code: 2,
    err: `matters: unknown command 'regster'\n(Did you mean register?)\n${hint}`,
  },
  {
    it: 'offers the nearest option',
    args: ['check', '--fromat', 'json'],
    code: 2,
    err: `matters: unknown option '--fromat'\n(Did you mean --format?)\n${hint}`,
  },
  {
    it: 'wants the value of an option',
    args: ['check', '--output'],
    code: 2,
    err: [/^matters: option '--output <file>' argument missing\n/u],
  },
  {
    it: 'takes no argument too many',
    args: ['explain', 'overdue', 'blocked'],
    code: 2,
    err: [/^matters: too many arguments for 'explain'/u],
  },
]);

bothWays('matters explain', [
  { it: 'lists the rules', args: ['explain'], code: 0, out: rules.map(({ id }) => ` ${id} `) },
  {
    it: 'says all of one',
    args: ['explain', 'overdue'],
    code: 0,
    out: [/^overdue \(warning unless set/u, 'Why it matters', 'What to do', 'Nothing found'],
  },
  { it: 'takes colours', args: ['explain', 'overdue', '--color'], code: 0, out: ['\x1B['] },
  {
    it: 'offers the nearest',
    args: ['explain', 'overdu'],
    code: 2,
    err: 'matters: there is no rule `overdu`; did you mean `overdue`? `matters explain` lists them.\n',
  },
]);
