/** Which documents may be judged otherwise where somebody goes by other names than before. */
import type { Renaming } from '../register/living-register.ts';
import type { Minutes } from '../register/model.ts';
import { handleOf } from '../register/roster.ts';
import { lastPartsOf } from '../rules/wording/owner-said.ts';
import { mayCover } from '../rules/wording/words-covered.ts';
import type { NameUses } from './name-uses.ts';

/** Tells of a document whether it may name one of them: with a handle, or in words that a tag with an owner covers. */
export function namingOneOf({ owners, bodies, wasNobody }: Renaming, uses: NameUses): (minutes: Minutes) => boolean {
  // Where nobody is stated, nothing is said of anybody.
  if (wasNobody) return () => true;
  const aliases = [...bodies, ...owners.flatMap((owner) => owner.aliases)].map(handleOf);
  const named = uses.ofAny(new Set([...owners.map(({ handle }) => handle.toLowerCase()), ...aliases]));
  const parts = [...new Set(owners.flatMap(lastPartsOf))];
  return (minutes) => named.has(minutes.path) || mayCover(minutes, parts);
}
