/** Posts that every body has: whose chair, clerk or headteacher is meant, where several bodies keep their minutes together. */
import type { Minutes, Term } from '../../register/model.ts';

/** A body has its own. */
const ofEachBody = new Set([
  'chair',
  'chairman',
  'chairwoman',
  'chairperson',
  'convener',
  'convenor',
  'president',
  'vice',
]);
/** An authority has its own, for all bodies that it has. */
const ofEachAuthority = new Set([
  'clerk',
  'secretary',
  'treasurer',
  'headteacher',
  'head',
  'principal',
  'bursar',
  'teacher',
]);

/** Whether a post, by the words of its name, may be meant in some minutes when it was stated so. */
export function isOwnPost(post: readonly string[], terms: readonly Term[], minutes: Minutes): boolean {
  const isOfBody = post.every((part) => ofEachBody.has(part));
  if (!isOfBody && !post.every((part) => ofEachAuthority.has(part))) return true;
  const { body, bodyKey } = minutes.meeting;
  return terms.some(
    ({ minutes: where }) =>
      where === null ||
      where.meeting.bodyKey === bodyKey ||
      (!isOfBody && mayBeOfOneAuthority(where.meeting.body, body)),
  );
}

/** Whether two bodies may have their officers in common: not where each is called by a place or name of its own. */
function mayBeOfOneAuthority(one: string, other: string): boolean {
  const [own, others] = [namesIn(one), namesIn(other)];
  return own.size === 0 || others.size === 0 || [...own].some((name) => others.has(name));
}

/** The words of a body's name that are no words for what bodies do. */
function namesIn(body: string): ReadonlySet<string> {
  return new Set((body.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !common.has(word)));
}

const common: ReadonlySet<string> = new Set(
  `academy adult adults and area assembly assurance audit authority board body borough budget cabinet care children city combined
  commission committee community corporate council county delivery district drainage education executive finance fire for forum full
  general governance governing governors group health highways homes housing improvement integrated joint learning licensing local
  management meeting members neighbourhood nhs operations overview panel parenting parish partnership pension people performance
  personnel place planning police policy primary programme project quality resources review safeguarding safety school schools
  scrutiny secondary select service services social society staffing standards steering strategic sub support task the town transport
  trust trustees university wellbeing women works young youth`.split(/\s+/u),
);
