/** What `matters explain` prints: one rule with everything about it, or the list of them. */
import pico from 'picocolors';
import { exampleParts } from '../config/example-parts.ts';
import { familyTitles, fixInWords, optionInWords, rulesByFamily } from '../config/rule-markdown.ts';
import type { Severity } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';

export interface ExplainStyle {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Colors = ReturnType<typeof pico.createColors>;

const indent = '  ';
const readableWidth = 100;

/** A rule as text: what it finds, why that matters, what to do, its options, and examples. */
export function explainRule(rule: Rule, style: ExplainStyle): string {
  const colors = pico.createColors(style.color);
  const tint = tintOf(rule.severity, colors);
  const prose = (words: string, hanging = '') => colored(wrap(words, style.width, indent, hanging), colors);
  const section = (title: string, body: string) => `${colors.bold(title)}\n${body}\n`;
  const options = Object.entries(rule.options ?? {}).map(([name, spec]) =>
    prose(`\`${name}\`: ${optionInWords(spec)}`, indent),
  );
  const parts = [
    `${tint(colors.bold(rule.id))} ${colors.dim(`(${rule.severity} unless set; ${familyTitles[rule.family]})`)}\n${prose(rule.what)}\n`,
    section('Why it matters', prose(rule.why)),
    section('What to do', prose(rule.help)),
    ...(options.length === 0 ? [] : [section('Options', options.join('\n'))]),
    section('Fix', prose(fixInWords(rule))),
    ...rule.examples.flatMap(({ bad, good }) => [
      section('Found', exampleText(bad, tint, colors)),
      section('Nothing found', exampleText(good, tint, colors)),
    ]),
    section('In matters.config.json, as it is unless set', `${indent}"rules": { "${rule.id}": ${settingOf(rule)} }`),
  ];
  return parts.join('\n');
}

/** All rules by family, with their default severity and what they find. */
export function listRules(style: ExplainStyle): string {
  const colors = pico.createColors(style.color);
  const groups = rulesByFamily();
  const all = groups.flatMap((group) => group.rules);
  const idWidth = Math.max(...all.map(({ id }) => id.length));
  const severityWidth = Math.max(...all.map(({ severity }) => severity.length));
  const columns = ' '.repeat(idWidth + severityWidth + 4);
  const line = ({ id, severity, what }: Rule) => {
    const words = wrap(what, style.width, indent + columns).trimStart();
    const level = tintOf(severity, colors)(severity.padEnd(severityWidth));
    return `${indent}${colors.bold(id.padEnd(idWidth))}  ${level}  ${colored(words, colors)}`;
  };
  const sections = groups.map((group) => `${colors.underline(group.title)}\n${group.rules.map(line).join('\n')}\n`);
  return `${sections.join('\n')}\n${colored('`matters explain RULE` says more of one.', colors)}\n`;
}

function settingOf({ severity, options }: Rule): string {
  const set = Object.entries(options ?? {}).map(([name, spec]) => `, "${name}": ${spec.default}`);
  return set.length === 0 ? `"${severity}"` : `{ "severity": "${severity}"${set.join('')} }`;
}

/** The lines of an example as they are, for a wrapped line would tear its marks away from its words. */
function exampleText(notation: string, tint: (words: string) => string, colors: Colors): string {
  const { conditions, documents } = exampleParts(notation);
  const lines = documents.flatMap(({ path, lines }) => [
    ...(path === '' ? [] : [colors.dim(`${path}:`)]),
    ...lines.map((line) => (/^\s*\^/u.test(line) ? tint(line) : line)),
  ]);
  const first = conditions === '' ? [] : [colored(conditions, colors)];
  return [...first, ...lines].map((line) => (line === '' ? '' : indent + line)).join('\n');
}

function tintOf(severity: Severity, colors: Colors): (words: string) => string {
  const tints = { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.cyan };
  return tints[severity];
}

/** Words in backquotes in colour; without colour the backquotes stay, for they tell what is to be typed. */
function colored(words: string, colors: Colors): string {
  if (!colors.isColorSupported) return words;
  return words.replace(/`([^`]+)`/gu, (_, code: string) => colors.cyan(code));
}

/** `words` in lines of at most `width` columns, all behind `before`, those after the first behind `hanging` too. */
function wrap(words: string, width: number, before: string, hanging = ''): string {
  const limit = Math.max(before.length + 24, Math.min(width, readableWidth));
  const lines: string[] = [];
  let line = before;
  for (const word of words.split(/\s+/u)) {
    const start = lines.length === 0 ? before : before + hanging;
    if (line.length > start.length && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = before + hanging + word;
    } else line += line.length === start.length ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
