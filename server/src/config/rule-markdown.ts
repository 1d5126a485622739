/** What a rule is about, as Markdown: for the reference, and for whatever shows Markdown, such as a hover. */
import { severities } from '../rules/finding.ts';
import { rules } from '../rules/index.ts';
import type { Family, OptionSpec, Rule } from '../rules/rule.ts';
import { exampleParts } from './example-parts.ts';

/** The families in the order in which they are shown, with what they are called. */
export const familyTitles: Readonly<Record<Family, string>> = {
  markup: 'The markup',
  identity: 'Identity',
  missing: 'What is missing',
  time: 'Time',
  consistency: 'Consistency',
  prose: 'Prose',
  ignoring: 'Ignoring',
};

/** The rules by family, families without one left out. */
export function rulesByFamily(): { readonly title: string; readonly rules: readonly Rule[] }[] {
  return (Object.keys(familyTitles) as Family[])
    .map((family) => ({ title: familyTitles[family], rules: rules.filter((rule) => rule.family === family) }))
    .filter((group) => group.rules.length > 0);
}

/** Whether a rule has a fix, in a sentence. */
export function fixInWords({ fix, fixesUnasked = false }: Rule): string {
  if (fix === undefined) return 'None: what to write is for a person to say.';
  return fixesUnasked
    ? 'Yes; `matters check --fix` makes it where it is certain to be right, an editor offers it elsewhere too.'
    : 'Offered in an editor; what was meant is never certain enough for `matters check --fix`.';
}

/** What an option does, in a sentence without its name. */
export function optionInWords({ default: usual, least, meaning }: OptionSpec): string {
  return `${meaning}; ${usual} unless set, at least ${least}`;
}

/** Everything a reader may want to know of a rule, without a heading. */
export function explainMarkdown(rule: Rule): string {
  const options = Object.entries(rule.options ?? {});
  const blocks = [
    rule.what,
    `**Why it matters.** ${rule.why}`,
    `**What to do.** ${rule.help}`,
    `**Severity.** \`${rule.severity}\` unless set.`,
    ...(options.length === 0
      ? []
      : ['**Options.**', options.map(([name, spec]) => `- \`${name}\`: ${optionInWords(spec)}`).join('\n')]),
    `**Fix.** ${fixInWords(rule)}`,
    ...rule.examples.flatMap(({ bad, good }) => [
      ...exampleMarkdown('**Found**', bad),
      ...exampleMarkdown('**Nothing found**', good),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** An example as blocks of Markdown: a line that says what it is, then its documents. */
function exampleMarkdown(title: string, notation: string): string[] {
  const { conditions, documents } = exampleParts(notation);
  const first = conditions === '' ? title : `${title}, ${conditions}`;
  return documents.flatMap(({ path, lines }, index) => {
    const name = path === '' ? '' : ` \`${path}\``;
    const caption = index === 0 ? `${first}${name === '' ? '' : ` in${name}`}:` : `and${name}:`;
    const fence = '`'.repeat(Math.max(3, ...lines.map((line) => (/^`+/u.exec(line)?.[0].length ?? 0) + 1)));
    return [caption, [`${fence}minutes`, ...lines, fence].join('\n')];
  });
}

/** The reference of all rules, a heading each. */
export function ruleReference(): string {
  const groups = rulesByFamily();
  const contents = groups.flatMap((group) => [
    `**${group.title}**`,
    ['| rule | default | what it finds |', '|---|---|---|', ...group.rules.map(contentsRow)].join('\n'),
  ]);
  const sections = groups.flatMap((group) => group.rules.map((rule) => `## ${rule.id}\n\n${explainMarkdown(rule)}`));
  return `${[introduction, ...contents].join('\n\n')}\n\n${sections.join('\n')}`;
}

function contentsRow({ id, severity, what }: Rule): string {
  return `| [\`${id}\`](#${id}) | ${severity} | ${what.replaceAll('|', '\\|')} |`;
}

const introduction = `# The rules

<!-- Generated from the rules by \`npm run generate\`. -->

What \`matters check\` looks for. A rule's file in this folder bears its name and holds all of it; the examples are run by
the tests. In an example, \`^^^\` marks what is found in the line above it, with some words of what is said about it.

Each rule can be set in \`matters.config.json\` to ${severities.map((severity) => `\`${severity}\``).join(', ')} or \`off\`, and its options with it; for one
run \`matters check --rule ID=LEVEL\` does the same. \`matters explain ID\` prints what stands here.

\`\`\`json
{
  "rules": {
    "overdue": "error",
    "due-soon": { "severity": "hint", "days": 21 }
  }
}
\`\`\``;
