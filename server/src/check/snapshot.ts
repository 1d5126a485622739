/** What a feature of the editor may look at: one workspace at one moment. A request sees one snapshot and no other. */
import type { Settings } from '../config/settings.ts';
import type { Minutes, Register } from '../register/model.ts';
import type { Occurrence } from '../register/occurrences.ts';
import type { Finding, Fix } from '../rules/finding.ts';

export interface Snapshot {
  readonly settings: Settings;
  readonly register: Register;
  /** Every document of the workspace by its path, those after the register's day too. */
  readonly documents: ReadonlyMap<string, Minutes>;
  /** What is wrong with the document of that path, in order of place and rule. */
  findingsIn(path: string): readonly Finding[];
  /** What can be done about a finding, where its rule knows something. */
  fixOf(finding: Finding): Fix | undefined;
  /** Where ids and handles of that name stand, whatever they mean, in order of path and place. */
  occurrencesOf(name: string): readonly Occurrence[];
}
