/** One item's story as JSON: what the register's JSON says of it, and no other item. */
import type { HistoryReportJson } from '../config/register-schema.ts';
import { isoDay } from '../register/calendar.ts';
import type { History } from './history.ts';
import { itemJson } from './register-json.ts';

/** The history as JSON text; `config/register-schema.ts` is its schema. */
export function historyJson({ item, register, soon }: History): string {
  const report: HistoryReportJson = {
    version: 1,
    asOf: isoDay(register.asOf),
    item: itemJson(item, register, soon),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
