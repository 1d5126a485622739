/** The formats of the register and of an item's history. A run loads only what it prints. */
import { longDay } from '../register/calendar.ts';
import type { Register } from '../register/model.ts';
import { counted, listed } from '../text/words.ts';
import type { History } from './history.ts';
import type { ActionLog, LogOptions } from './register-model.ts';
import type { Style } from './report.ts';

export type RegisterFormat = 'text' | 'markdown' | 'csv' | 'json';
export type HistoryFormat = 'text' | 'markdown' | 'json';

/** Gives the whole output, which ends with a line end. */
type Printer<T> = (printed: T, style: Style) => string | Promise<string>;

const registerPrinters: Readonly<Record<RegisterFormat, () => Promise<Printer<ActionLog>>>> = {
  text: async () => (await import('./register-text.ts')).registerText,
  markdown: async () => (await import('./register-markdown.ts')).registerMarkdown,
  csv: async () => (await import('./register-csv.ts')).registerCsv,
  json: async () => (await import('./register-json.ts')).registerJson,
};

const historyPrinters: Readonly<Record<HistoryFormat, () => Promise<Printer<History>>>> = {
  text: async () => (await import('./history-text.ts')).historyText,
  markdown: async () => (await import('./history-markdown.ts')).historyMarkdown,
  json: async () => (await import('./history-json.ts')).historyJson,
};

export const registerFormats = Object.keys(registerPrinters) as readonly RegisterFormat[];
export const historyFormats = Object.keys(historyPrinters) as readonly HistoryFormat[];

/** The register as its action log, in a format. A body that is not the register's gives the log of all. */
export async function registerReport(
  register: Register,
  format: RegisterFormat,
  style: Style,
  options: LogOptions = {},
): Promise<string> {
  const [print, { actionLog }] = await Promise.all([registerPrinters[format](), import('./register-model.ts')]);
  return print(actionLog(register, options), style);
}

/** A history as printed, or why there is none. */
export type HistoryReport =
  | { readonly found: true; readonly text: string }
  | { readonly found: false; readonly message: string; readonly nearest: readonly string[] };

/** The history of the item with that id (its `#` may be left out), in a format. */
export async function historyReport(
  id: string,
  register: Register,
  format: HistoryFormat,
  style: Style,
  options: Pick<LogOptions, 'soon'> = {},
): Promise<HistoryReport> {
  const { historyOf, idsLike } = await import('./history.ts');
  const wanted = id.replace(/^#/u, '');
  const item = register.items.get(wanted);
  if (item === undefined) {
    const nearest = idsLike(wanted, register);
    return { found: false, message: unknownId(wanted, nearest, register), nearest };
  }
  const print = await historyPrinters[format]();
  return { found: true, text: await print(historyOf(item, register, options.soon), style) };
}

function unknownId(id: string, nearest: readonly string[], register: Register): string {
  const mentions = register.undefinedMentions.get(id)?.length ?? 0;
  const day = longDay(register.asOf);
  const fault =
    mentions > 0
      ? `No tag defines #${id} as of ${day}, though ${counted(mentions, 'tag speaks', 'tags speak')} of it.`
      : `There is no item #${id} as of ${day}.`;
  const meant = listed(
    nearest.map((like) => `#${like}`),
    'or',
  );
  return `${fault} ${meant === '' ? '`matters register --format csv` lists every item.' : `Did you mean ${meant}?`}`;
}
