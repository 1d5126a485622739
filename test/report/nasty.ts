/** One report with everything in it that a format may stumble over. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { check } from '../../server/src/check/check.ts';
import { readMinutes } from '../../server/src/check/read.ts';
import { defaultSetting, defaultSettings } from '../../server/src/config/settings.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import { titleOf } from '../../server/src/register/queries.ts';
import { type FormatName, formats } from '../../server/src/report/formats.ts';
import { locate, type Report, type UnreadFile } from '../../server/src/report/report.ts';
import { at, atHead, type Finding, type Fix } from '../../server/src/rules/finding.ts';
import { type Rule, rule } from '../../server/src/rules/rule.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';

const reference = { family: 'markup', why: 'It matters “here”.', examples: [] } as const;

/** The rules of this report are its own, so that it stays as it is whatever becomes of the real ones. */
export const quoted = rule({
  ...reference,
  id: 'quoted-words',
  severity: 'warning',
  scope: 'document',
  what: 'Words stand between guillemets.',
  help: 'Take the guillemets away, all 100% of them.',
  check(minutes, { report }) {
    for (const match of minutes.source.text().matchAll(/«[^»]*»/gu)) {
      const span = { start: match.index, end: match.index + match[0].length };
      report(at(minutes, span), { message: `${match[0]} stands between guillemets.` });
    }
  },
});

const unowned = rule({
  ...reference,
  id: 'unowned-action',
  severity: 'error',
  scope: 'item',
  what: 'An action has no owner.',
  help: 'Name one: `{action #id @owner}`.',
  check(item, { report }) {
    const [defined] = item.definitions;
    if (defined === undefined || item.owners !== null) return;
    const later = item.mentions.filter((mention) => mention !== defined);
    report(atHead(defined), {
      message: `“${titleOf(item)}” has no owner {0} [see](1).`,
      item: item.id,
      related: later.map((mention) => ({ ...atHead(mention), message: `Said again: “${titleOf(item, 20)}”.` })),
    });
  },
  fix({ minutes, end }) {
    return { title: 'Name the clerk {1}', certain: true, edits: [{ minutes, start: end, end, text: ' @clerk' }] };
  },
});

const long = rule({
  ...reference,
  id: 'long-tag',
  severity: 'information',
  scope: 'tag',
  what: 'A tag runs over a line end.',
  help: 'Write it on one line.',
  check(tag, minutes, { report }) {
    if (!minutes.source.text().slice(tag.start, tag.end).includes('\n')) return;
    report(at(minutes, tag), { message: 'The tag runs over a line end.', item: tag.id?.name ?? '' });
  },
});

const ending = rule({
  ...reference,
  id: 'no-full-stop',
  severity: 'hint',
  scope: 'document',
  what: 'A document ends without a full stop.',
  help: 'Write one.',
  check(minutes, { report }) {
    const text = minutes.source.text();
    if (text.endsWith('.')) return;
    report(at(minutes, { start: text.length, end: text.length }), { message: 'There is no full stop at the end.' });
  },
});

export const nastyRules: readonly Rule[] = [quoted, unowned, long, ending];

function header(date: string): string[] {
  return ['---', 'minutes: 1', 'body: Scrutiny Panel', `date: ${date}`, '---'];
}

const away = 'The committee heard at some length of everything else that had been done meanwhile. ';

/** Path and text of each document: Windows line ends, a byte order mark, control characters, scripts of several widths. */
export const nastyDocuments: readonly (readonly [string, string])[] = [
  [
    'panel/R&D, 50% "draft": <1>.minutes',
    [
      ...header('10 January 2024'),
      'The «"Café" & <more> ]]> 100%» plan would be written.{action #cafe due 31 January 2024}',
      'The «👩‍👩‍👧 family» and «議事録» of the «e\u0301quipe» came\tafter «a\ttab» and «NUL \u0000, ESC \u001B[31m, CSI \u009B31m, \u202Eback\uFFFE».',
      `${away}${away}${away}The «clerk» would see to it.{action #long-line due 31 January 2024} ${away}${away}`,
      'A paragraph that goes on«',
      'to the next line» was tagged.{action #multi',
      '@clerk',
      'due 31 January 2024}',
      '',
    ].join('\r\n'),
  ],
  ['panel/marked.minutes', `\uFEFF«First» words.\n\n${'x'.repeat(40)}«${'wide'.repeat(60)}»${'y'.repeat(40)}.`],
  [
    'panel/2024-02-14.minutes',
    [...header('14 February 2024'), 'The plan was spoken of.{#cafe}', 'Same «words», same «words».'].join('\n'),
  ],
  ['clean/2024-03-01.minutes', [...header('1 March 2024'), 'The fair was held.{action #fair @clerk done}.'].join('\n')],
];

const unreadable: UnreadFile[] = [{ path: 'panel/scan.minutes', message: 'is not UTF-8: byte 12 is 0xFF, "ÿ"' }];

interface ReportOptions {
  readonly rules?: readonly Rule[];
  readonly unread?: readonly UnreadFile[];
  /** Takes the paths of documents whose text is asked for once the check is over. */
  readonly asked?: string[];
}

/** The report of documents judged on 30 June 2024 by rules, all of this kit unless given. */
export function reportOf(
  documents: readonly (readonly [string, string])[],
  { rules = nastyRules, unread = [], asked = [] }: ReportOptions = {},
): Report {
  let located = false;
  const minutes = documents.map(([path, text]) => {
    const counting = {
      text() {
        if (located) asked.push(path);
        return text;
      },
    };
    return readMinutes(path, counting, text, 4, readYamlHeader, { words: true });
  });
  const settings = { ...defaultSettings, rules: rules.map(defaultSetting) };
  const ports = { sha256: (text: string) => bytesToHex(sha256(utf8ToBytes(text))) };
  const result = check(minutes, settings, dayOf(2024, 6, 30), ports);
  located = true;
  return locate(result, { version: '1.2.3', rules: settings.rules, sha256: ports.sha256, unread, fixOf });
}

/** The fix of the rule that found it; the rules here look at nothing but the finding. */
function fixOf(finding: Finding): Fix | undefined {
  return nastyRules.find(({ id }) => id === finding.rule)?.fix?.(finding, undefined as never);
}

export const nasty = reportOf(nastyDocuments, { unread: unreadable });
export const clean = reportOf(nastyDocuments.slice(3));

/** A report printed, without colour unless told. */
export async function print(format: FormatName, report: Report, { color = false, width = 90 } = {}): Promise<string> {
  const printer = await formats[format]();
  const printed = await printer(report, { color, width });
  return typeof printed === 'string' ? printed : [...printed].join('');
}
