/**
 * What tells a finding again in another run: its rule, its item and the words it marks; where it has no item, its
 * document too. Lines are not in it, so that what is written above a finding does not make it a new one.
 */
import { asSaid } from '../register/queries.ts';
import type { Finding } from '../rules/finding.ts';

/** 32 hexadecimal digits for each finding, all different; of findings alike in everything the second and later are numbered. */
export function fingerprintsOf(findings: readonly Finding[], sha256: (text: string) => string): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = asSaid(finding.minutes, finding);
    const document = finding.item === '' ? finding.minutes.path : '';
    // Neither ids nor paths hold a NUL, so that no two keys run together.
    const print = sha256([finding.rule, finding.item, document, words].join('\0')).slice(0, 32);
    const times = (seen.get(print) ?? 0) + 1;
    seen.set(print, times);
    return times === 1 ? print : sha256(`${print}\0${times}`).slice(0, 32);
  });
}
