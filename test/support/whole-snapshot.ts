/** A snapshot made by a check of everything: the slow way, which what is kept up must equal. */
import { type CheckPorts, check, fixOf } from '../../server/src/check/check.ts';
import type { Snapshot } from '../../server/src/check/snapshot.ts';
import type { Settings } from '../../server/src/config/settings.ts';
import type { Day } from '../../server/src/register/calendar.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import { occurrencesIn } from '../../server/src/register/occurrences.ts';

/** The snapshot of documents checked as a whole; the living workspace gives the same for each of its moments. */
export function snapshotOf(documents: readonly Minutes[], settings: Settings, asOf: Day, ports: CheckPorts): Snapshot {
  const { register, findings } = check(documents, settings, asOf, ports);
  const byPath = new Map(documents.map((minutes) => [minutes.path, minutes]));
  const inOrder = [...byPath.keys()].sort().map((path) => byPath.get(path) as Minutes);
  return {
    settings,
    register,
    documents: byPath,
    findingsIn: (path) => findings.filter(({ minutes }) => minutes.path === path),
    fixOf: (finding) => fixOf(finding, documents, register, settings, ports),
    occurrencesOf: (name) => inOrder.flatMap(occurrencesIn).filter((occurrence) => occurrence.name === name),
  };
}
