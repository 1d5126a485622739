import assert from 'node:assert/strict';
import { explainMarkdown } from '../../server/src/config/rule-markdown.ts';
import { explainRule, listRules } from '../../server/src/report/explain.ts';
import { ruleById, rules } from '../../server/src/rules/index.ts';
import { rule } from '../../server/src/rules/rule.ts';

const plain = { color: false, width: 80 };
const escapeSign = '\u001b[';

/** Words with their line breaks and the blanks after them gone. */
function folded(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

describe('matters explain RULE', () => {
  const invented = rule({
    id: 'rusty-gate',
    family: 'time',
    severity: 'hint',
    scope: 'workspace',
    looksAt: 'links',
    options: { years: { default: 3, least: 1, meaning: 'how many years a gate may rust' } },
    what: 'A gate has rusted.',
    why: 'It squeaks, and it squeaks so loudly that the minutes of the meeting next door could not be taken at all.',
    help: 'Oil it: `{action #gate}`.',
    examples: [
      {
        bad: `//= as of 2024-03-01
//= years 2
//- panel/2024-01-10.minutes as it stands
The gate squeaked.
    ^^^^ rusty
//- panel/2024-02-14.minutes

It still did.`,
        good: 'The gate was quiet.',
      },
    ],
    check: () => undefined,
  });

  it('says everything about a rule', () => {
    assert.equal(
      explainRule(invented, { color: false, width: 60 }),
      `rusty-gate (hint unless set; Time)
  A gate has rusted.

Why it matters
  It squeaks, and it squeaks so loudly that the minutes of
  the meeting next door could not be taken at all.

What to do
  Oil it: \`{action #gate}\`.

Options
  \`years\`: how many years a gate may rust; 3 unless set, at
    least 1

Fix
  None: what to write is for a person to say.

Found
  as of 1 March 2024, with \`years\` set to 2
  panel/2024-01-10.minutes:
  The gate squeaked.
      ^^^^ rusty
  panel/2024-02-14.minutes:

  It still did.

Nothing found
  The gate was quiet.

In matters.config.json, as it is unless set
  "rules": { "rusty-gate": { "severity": "hint", "years": 3 } }
`,
    );
  });

  it('says the same as Markdown', () => {
    assert.equal(
      explainMarkdown(invented),
      `A gate has rusted.

**Why it matters.** It squeaks, and it squeaks so loudly that the minutes of the meeting next door could not be taken at all.

**What to do.** Oil it: \`{action #gate}\`.

**Severity.** \`hint\` unless set.

**Options.**

- \`years\`: how many years a gate may rust; 3 unless set, at least 1

**Fix.** None: what to write is for a person to say.

**Found**, as of 1 March 2024, with \`years\` set to 2 in \`panel/2024-01-10.minutes\`:

\`\`\`minutes
The gate squeaked.
    ^^^^ rusty
\`\`\`

and \`panel/2024-02-14.minutes\`:

\`\`\`minutes

It still did.
\`\`\`

**Nothing found**:

\`\`\`minutes
The gate was quiet.
\`\`\`
`,
    );
  });

  for (const known of rules) {
    it(`explains ${known.id} within the width, in colour only if told to`, () => {
      const text = explainRule(known, plain);
      assert.ok(!text.includes(escapeSign));
      assert.ok(explainRule(known, { ...plain, color: true }).includes(escapeSign));
      for (const words of [known.what, known.why, known.help]) assert.ok(folded(text).includes(folded(words)), words);
      const examples = text.indexOf('\nFound\n');
      for (const line of text.slice(0, examples).split('\n')) assert.ok(line.length <= plain.width, line);
    });
  }
});

describe('matters explain', () => {
  const list = listRules(plain);

  it('lists every rule once, with its default', () => {
    for (const { id, severity } of rules) {
      const lines = list.split('\n').filter((line) => line.startsWith(`  ${id} `));
      assert.equal(lines.length, 1, id);
      assert.match(lines[0] as string, new RegExp(` ${severity} `, 'u'));
    }
  });

  it('keeps to the width, in colour only if told to', () => {
    for (const line of list.split('\n')) assert.ok(line.length <= plain.width, line);
    assert.ok(!list.includes(escapeSign));
    assert.ok(listRules({ ...plain, color: true }).includes(escapeSign));
  });

  it('stays readable on the narrowest of terminals', () => {
    assert.ok(
      explainRule(ruleById.get('overdue') as (typeof rules)[number], { color: false, width: 1 }).includes('overdue'),
    );
    assert.ok(listRules({ color: false, width: 1 }).includes('overdue'));
  });
});
