/** The reference page of each rule, served by this server: there is no address on the network that it could fail to reach. */

import { virtualScheme } from '../features/virtual-address.ts';

/** The address of a rule's page. */
export function ruleUri(rule: string): string {
  return `${virtualScheme}:/rules/${rule}.md`;
}

/** The rule of a page's address; undefined for any other address. */
export function ruleOfUri(uri: string): string | undefined {
  return /^matters:\/rules\/([a-z-]+)\.md$/u.exec(uri)?.[1];
}
