/** What is said of a configuration that is at fault. */
import assert from 'node:assert/strict';
import type { ConfigurationFault } from '../../server/src/config/fault.ts';
import { readConfiguration } from '../../server/src/config/load.ts';

/** The name it is read under. */
export const file = 'matters.config.json';

/** Its faults, one at least. */
export function faultsOf(text: string): readonly ConfigurationFault[] {
  const reading = readConfiguration(text, file);
  assert.ok('faults' in reading, `${text.slice(0, 200)} is at fault`);
  assert.ok(reading.faults.length > 0);
  return reading.faults;
}

/** Each fault as the words it stands at, its key, and all it says. */
export function toldOf(text: string): (readonly [string, string, string])[] {
  return faultsOf(text).map((fault) => {
    const words = text.slice(fault.start.offset, fault.end.offset);
    return [words, fault.key, `${fault.message} ${fault.help}`];
  });
}
