import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultSettings, type Settings } from '../../server/src/config/settings.ts';
import { type HoverOptions, hoverAt } from '../../server/src/features/hover.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { type HoverCase, hoverCases } from './hover-cases.ts';

const folder = fileURLToPath(new URL('goldens/', import.meta.url));
const quiet: Partial<Settings> = { rules: [] };

/** What is told at the caret: the words it is about in brackets, and the Markdown. */
function hoverIn(notation: string, options: HoverOptions = {}, settings = quiet): string {
  const { snapshot, minutes, offset, textOf } = notedSnapshot(notation, settings);
  const hover = hoverAt(snapshot, minutes, offset, options);
  if (hover === undefined) return 'nothing';
  return `[${textOf(minutes.path).slice(hover.start, hover.end)}]\n${hover.markdown}`;
}

/** The words that are told about, and words that stand in what is told. */
function checkHover(notation: string, about: string, ...told: string[]): void {
  const hover = hoverIn(notation);
  assert.ok(hover.startsWith(`[${about}]\n`), `is about ${about}:\n${hover}`);
  for (const words of told) assert.ok(hover.includes(words), `tells “${words}”:\n${hover}`);
}

function checkNoHover(notation: string): void {
  assert.equal(hoverIn(notation), 'nothing');
}

function goldenOf(cases: readonly HoverCase[]): string {
  return cases
    .map(({ title, notation, options, rules }) => {
      const hover = hoverIn(notation, options, rules === true ? { rules: defaultSettings.rules } : quiet);
      return `# ${title}\n\n\`\`\`minutes\n${notation}\n\`\`\`\n\n${hover.replaceAll(/^/gmu, '> ').replaceAll(/ +$/gmu, '')}\n`;
    })
    .join('\n\n');
}

describe('A hover', () => {
  for (const [name, cases] of Object.entries(hoverCases)) {
    it(`${name} tells what is kept to be looked at`, () => {
      const path = `${folder}hover-${name}.markdown.golden`;
      const golden = goldenOf(cases);
      if (process.env.UPDATE === '1') {
        mkdirSync(folder, { recursive: true });
        writeFileSync(path, golden);
      }
      assert.equal(golden, readFileSync(path, 'utf8'), 'look at it, and UPDATE=1 if it is right');
    });
  }

  it('has no golden that is not used', () => {
    const known = readdirSync(folder).filter((name) => name.startsWith('hover-'));
    assert.deepEqual(
      known.sort(),
      Object.keys(hoverCases)
        .map((name) => `hover-${name}.markdown.golden`)
        .sort(),
    );
  });
});

describe('A hover is about', () => {
  it('the id, from its sign to behind its last letter', () => {
    checkHover('The plan.{action |>#plan}', '#plan', '**The plan `#plan`**');
    checkHover('The plan.{action #plan|>}', '#plan', '**The plan `#plan`**');
  });

  it('the kind and id, where the pointer is at the kind or the brace', () => {
    checkHover('The plan.{ac|>tion #plan due July}', '{action #plan', '**The plan `#plan`**');
    checkHover('The plan.|>{action #plan due July}', '{action #plan', '**The plan `#plan`**');
  });

  it('the tag behind, where two stand side by side', () => {
    checkHover('The plan.{action #plan}|>{action #print}', '{action #print', '#print');
  });

  it('the same words in text with other line ends, and with characters of two code units', () => {
    checkHover(
      'The 🏗️ plan 😀.\r\n\r\nThe fence 🚧.{action #fe|>nce due July}\r\n',
      '#fence',
      '**The fence 🚧 `#fence`**',
    );
    checkHover('The fence 🚧 is l|>ong.{action #fence}', 'The fence 🚧 is long.', '`#fence`');
    checkHover('The plan\r\nwas l|>ate.{action #plan}\r\n', 'The plan\r\nwas late.', 'The plan was late');
  });

  it('the same words behind a byte order mark', () => {
    checkHover('//- a.minutes as it stands\n\uFEFFThe plan was l|>ate.{action #plan}', 'The plan was late.', '`#plan`');
  });

  it('what covers a whole block, list entry or row', () => {
    checkHover(
      'The fe|>nce leans.\nThe gate is gone.\n{action #fence}',
      'The fence leans.\nThe gate is gone.',
      '`#fence`',
    );
    checkHover('- Mend the fe|>nce{action #fence}', 'Mend the fence', '`#fence`');
    checkHover('## The fe|>nce{action #fence}', '## The fence', '**The fence `#fence`**');
  });

  it('what a clause points to', () => {
    checkHover(
      'The plan.{action #plan needs #fe|>nce}\n\nThe fence.{action #fence}',
      '#fence',
      '**The fence `#fence`**',
    );
    checkHover('The plan.{action #plan to @a|>nn}', '@ann', '@ann');
  });

  it('an owner, where its own tag is at the pointer', () => {
    checkHover('Ann Lee came.{owner #a|>nn called "Ann Lee", role Clerk}', '#ann', '**Ann Lee** **`@ann`**');
    checkHover('Ann L|>ee came.{owner #ann called "Ann Lee", role Clerk}', 'Ann Lee came.', '**Ann Lee** **`@ann`**');
  });

  it('a tag that is still being typed', () => {
    checkHover('The plan. {action|>', '{action', '**The plan**');
    checkHover('The plan. {action #|>', '{action', '**The plan**');
    checkHover('The plan. {action #pl|>', '#pl', '**The plan `#pl`**');
    checkHover('The plan.{action #plan du|>e\n\nMore.', 'due', '**`due DATE`**');
  });
});

describe('A hover is about nothing', () => {
  it('in words that no tag speaks of', () => checkNoHover('The pl|>an. It was late.{action #plan}'));
  it('in an empty document', () => checkNoHover('//- a.minutes as it stands\n|>'));
  it('in a document without a tag', () => checkNoHover('The pl|>an was late.'));
  it('between two keys of a header that are not known', () =>
    checkNoHover('---\nminutes: 1\nbody: Board\ndate: 10 January 2024\nweat|>her: fine\n---\n'));
  it('at the end of a document', () => checkNoHover('The plan.{action #plan}|>'));
});

describe('A hover of findings', () => {
  const withRules = (notation: string, options?: HoverOptions) => hoverIn(notation, options, {});

  it('stands below what else there is to tell', () => {
    const hover = withRules('//= as of 2024-03-01\nThe plan.{action #plan @ann due 31 Jan|>uary 2024}');
    assert.match(hover, /^\[31 January 2024\]\n\*\*31 January 2024\*\*[\s\S]+\n\n---\n\n\*\*! warning\*\* `overdue`/u);
    assert.match(hover, /`overdue`\n\n\*\*Why it matters\.\*\* /u);
    assert.match(hover, /\*\*What to do\.\*\* Say at the next meeting what became of it: `done`, `closed`, or/u);
  });

  it('stands alone where nothing else is to be told', () => {
    const hover = withRules('The plan. {act|>on #plan}');
    assert.match(hover, /^\[acton\]\n\*\*✗ error\*\* `unknown-kind`/u);
  });

  it('is gone behind the words it is about', () => {
    assert.equal(withRules('The plan. {acton|> #plan}'), 'nothing');
  });

  it('has the rule linked to its documentation where it is told how', () => {
    const ruleLink = (rule: string, text: string) => `[${text}](https://example.org/${rule})`;
    assert.ok(
      withRules('The plan. {act|>on #plan}', { ruleLink }).includes(
        '[`unknown-kind`](https://example.org/unknown-kind)',
      ),
    );
  });

  it('shows words of the minutes as they are', () => {
    const hover = withRules('The *plan* [x](y).{action #plan @ann}\n\nThe <b>plan</b>.{action #pl|>an @ann}');
    assert.ok(hover.includes('`duplicate-id`'), hover);
    assert.ok(!/[^\\]<b>/u.test(hover), hover);
  });
});
