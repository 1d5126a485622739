import type { Clause, Tag } from '../syntax/ast.ts';
import { mendDate } from '../syntax/mend.ts';
import { withoutBlanks } from '../text/span.ts';
import { abbreviate } from '../text/words.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';
import { wantedBy } from './wording/clause.ts';

export default rule({
  id: 'broken-tag',
  family: 'markup',
  severity: 'error',
  scope: 'document',
  what: 'A tag does not close, or a part of it does not read.',
  why: 'What does not read is not on record: the deadline or figure is lost, and with it the chance to ask about it.',
  help: 'Write what is missing, in the form shown.',
  examples: [
    {
      bad: `The Director would publish the plan.{action #plan @director due 31 Jly 2024}
                                                                ^^^^^^^^^^^ “31 Jly 2024” is not one`,
      good: 'The Director would publish the plan.{action #plan @director due 31 July 2024}',
    },
    {
      bad: `The Director would publish the plan.{action #plan @director due 31 July, 2024}
                                                                ^^^^^^^^^^^^^ “31 July, 2024” is not one`,
      good: 'The Director would publish the plan.{action #plan @director due 31 July 2024}',
    },
    {
      bad: `The Director would publish the plan.{action #plan @director due 31 July 2024
                                    ^^^^^^^^^^^^^ does not close`,
      good: 'The Director would publish the plan.{action #plan @director due 31 July 2024}',
    },
    {
      bad: `The plan waits for the audit.{action #plan #audit}
                                           ^^^^^^ has a second id
Turnover was to fall.{metric #turnover target}
                                       ^^^^^^ wants a value
It was called for.{decision called "The plan}
                                   ^ never closed`,
      good: `The plan waits for the audit.{action #plan needs #audit}
Turnover was to fall.{metric #turnover target 20%}
It was called for.{decision called "The plan"}`,
    },
  ],
  check(minutes, { report }) {
    for (const { fault, detail, start, end } of minutes.read.problems) {
      if (fault === 'second-id') {
        const help = `Give each item a tag of its own, or say how they hang together: \`needs #${detail}\`, \`for #${detail}\`.`;
        report(at(minutes, { start, end }), {
          message: `A tag speaks of one item, and this one has a second id, #${detail}.`,
          help,
        });
      } else if (fault === 'unclosed-quote') {
        const message = 'This quotation mark is never closed, so the words behind it end at the next comma.';
        report(at(minutes, { start, end }), { message, help: 'Put another `"` where the quoted words end.' });
      }
    }
    let text: string | undefined;
    for (const tag of minutes.read.tags) {
      if (!tag.closed) {
        text ??= minutes.source.text();
        report(at(minutes, headOf(tag)), {
          message: 'This tag does not close: its `}` is missing, so nobody can tell where the minutes go on.',
          help: 'Put a `}` after the last word of the tag.',
          data: { close: String(endMeant(text, tag)) },
        });
        continue;
      }
      if (tag.kind === 'owner' && tag.id === null)
        report(at(minutes, tag.owners[0] ?? headOf(tag)), withoutHandle(tag));
      for (const clause of tag.clauses) {
        if (clause.unread === null) continue;
        text ??= minutes.source.text();
        const said = withoutBlanks(text, clause.unread);
        const words = text.slice(said.start, said.end);
        const where = words === '' ? { start: clause.start, end: clause.keywordEnd } : said;
        report(at(minutes, where), faultOf(clause, words));
      }
    }
  },
  fix({ minutes, start, end, data: { close, meant } }) {
    if (close !== undefined) {
      const offset = Number(close);
      return { title: 'Close the tag', certain: false, edits: [{ minutes, start: offset, end: offset, text: '}' }] };
    }
    if (meant === undefined) return undefined;
    return { title: `Write ${meant}`, certain: false, edits: [{ minutes, start, end, text: meant }] };
  },
});

/** The shortest stretch that names the tag, for one that does not close may run over a whole paragraph. */
function headOf({ start, kindEnd, id, clauses, end }: Tag) {
  const head = Math.max(kindEnd, id?.end ?? 0);
  return { start, end: head > start ? head : (clauses[0]?.start ?? end) };
}

/** An owner that no tag can name; `@clerk` stands where the handle should. */
function withoutHandle({ owners: [named] }: Tag) {
  const message = 'This owner tag has no handle, so what it says is said of nobody.';
  if (named === undefined) return { message, help: 'Write the handle behind `owner`: `{owner #clerk called "NAME"}`.' };
  const meant = `#${named.name}`;
  return { message, help: `The handle stands behind \`#\` here: write \`${meant}\`.`, data: { meant } };
}

/** Where a tag without its `}` was probably to end: before the first words that are none of its own. */
function endMeant(text: string, { start, end, clauses }: Tag): number {
  const prose = clauses.find(({ type }) => type === 'unknown');
  return start + text.slice(start, prose?.start ?? end).replace(/[\s,]+$/u, '').length;
}

function faultOf({ type, value }: Clause, words: string) {
  // Where the value has been read, it is the date behind it that does not.
  const { wants, such } = value === null ? wantedBy(type) : { wants: 'a date', such: `${type} 20% by March 2025` };
  if (words === '')
    return {
      message: `\`${type}\` wants ${wants}, such as \`${such}\`, and none follows.`,
      help: `Write ${wants} behind it, or take \`${type}\` out.`,
    };
  const message = `\`${type}\` wants ${wants}, such as \`${such}\`, and “${abbreviate(words, 40)}” is not one.`;
  const meant = meantBy(wants, words);
  return meant === undefined ? { message } : { message, help: `Did you mean \`${meant}\`?`, data: { meant } };
}

function meantBy(wants: string, words: string): string | undefined {
  if (wants === 'a date') return mendDate(words);
  if (wants === 'votes')
    return /^\d+\s*(?:to|for|:)\s*\d+$/u.test(words) ? words.replace(/\s*(?:to|for|:)\s*/u, '-') : undefined;
  if (!/^[\p{L}\p{N}]+(?:[-._][\p{L}\p{N}]+)*$/u.test(words)) return undefined;
  return wants.includes('#') ? `#${words}` : wants.includes('@') ? `@${words}` : undefined;
}
