/**
 * Reads the text of `matters.config.json` into settings. Only imported when there is such a file: the schema takes a few
 * milliseconds to load.
 */
import * as z from 'zod/mini';
import type { StatedOwner } from '../register/meeting.ts';
import type { Level } from '../rules/finding.ts';
import { LineIndex } from '../text/lines.ts';
import { daysOf } from './dates.ts';
import type { ConfigurationFault } from './fault.ts';
import { type JsonObject, type RepeatedKey, readJson } from './json.ts';
import { type ConfigurationContents, configurationSchema, monthNames } from './schema.ts';
import { badHandle, faultsOf, type LocatedFault, pathText } from './schema-faults.ts';
import { defaultSettings, type RuleSetting, type Settings } from './settings.ts';

export type ConfigurationReading =
  | { readonly settings: Settings }
  /** In the order in which they stand; at least one, at the most a hundred. */
  | { readonly faults: readonly ConfigurationFault[] };

/** Whoever mends a hundred faults will run the check again; a megabyte of them would only bury the terminal. */
const mostFaults = 100;

/** Reads a configuration; `file` is what its faults call it. */
export function readConfiguration(text: string, file: string): ConfigurationReading {
  const reading = readJson(text);
  if ('fault' in reading) return { faults: [placed({ ...reading.fault, path: [] }, file, new LineIndex(text))] };
  const { root, repeated } = reading;
  const checked = z.safeParse(configurationSchema, root.value);
  const found = checked.success ? [] : checked.error.issues.flatMap((issue) => faultsOf(issue, text, root));
  if (checked.success && repeated.length === 0) {
    const owners = ownersNode(root as JsonObject);
    const unnameable = owners?.entries.get('__proto__');
    if (unnameable === undefined) return { settings: settingsOf(checked.data, owners) };
    // zod passes over this one key without a word.
    found.push(badHandle(['owners', '__proto__'], unnameable.key));
  }
  const index = new LineIndex(text);
  const faults = [...found, ...repeated.map((again) => setTwice(again, index))];
  const first = faults.sort((one, other) => one.start - other.start).slice(0, mostFaults);
  return { faults: first.map((fault) => placed(fault, file, index)) };
}

function setTwice({ name, key, first }: RepeatedKey, index: LineIndex): LocatedFault {
  const { line } = index.placeAt(first.start);
  const message = `\`${pathText([name])}\` is set twice, so one of the two would be lost; the first is on line ${line}.`;
  return { ...key, path: [name], message, help: 'Keep the one that is meant and take the other out.' };
}

function placed({ start, end, path, message, help }: LocatedFault, file: string, index: LineIndex): ConfigurationFault {
  const from = { ...index.placeAt(start), offset: start };
  const to = { ...index.placeAt(end), offset: end };
  const text = `${file}:${from.line}:${from.column}: ${message}\n  help: ${help}`;
  return { file, start: from, end: to, key: pathText(path), message, help, text };
}

function ownersNode(root: JsonObject): JsonObject | undefined {
  const node = root.entries.get('owners')?.node;
  return node?.type === 'object' ? node : undefined;
}

function settingsOf(contents: ConfigurationContents, ownerPlaces: JsonObject | undefined): Settings {
  const month = contents.fiscalYearStart;
  const fiscalStart = month === undefined ? defaultSettings.fiscalStart : monthNames.indexOf(month) + 1;
  return {
    asOf: lastDay(contents.asOf, fiscalStart),
    fiscalStart,
    owners: Object.entries(contents.owners ?? {}).map(([handle, said]): StatedOwner => {
      const owner = typeof said === 'string' ? { name: said } : said;
      const at = ownerPlaces?.entries.get(handle)?.key ?? { start: 0, end: 0 };
      return {
        handle,
        at: { start: at.start, end: at.end },
        name: owner.name ?? '',
        role: owner.role ?? '',
        of: (owner.of ?? '').replace(/^@/u, ''),
        since: owner.since === undefined ? null : (daysOf(owner.since, fiscalStart)?.first ?? null),
        until: lastDay(owner.until, fiscalStart),
        aliases: owner.aliases ?? [],
      };
    }),
    exclude: contents.exclude ?? defaultSettings.exclude,
    rules: defaultSettings.rules.map((setting) => ruleSettingOf(setting, contents.rules?.[setting.rule.id])),
  };
}

function lastDay(text: string | undefined, fiscalStart: number): number | null {
  return text === undefined ? null : (daysOf(text, fiscalStart)?.last ?? null);
}

/** A rule as set; what is not set stays as it is. */
function ruleSettingOf(usual: RuleSetting, set: string | Readonly<Record<string, unknown>> | undefined): RuleSetting {
  if (set === undefined) return usual;
  if (typeof set === 'string') return { ...usual, level: set as Level };
  const { severity = usual.level, ...options } = set;
  return {
    rule: usual.rule,
    level: severity as Level,
    options: { ...usual.options, ...(options as Record<string, number>) },
  };
}
