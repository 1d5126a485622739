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
  `academy accounts adult adults advisory and annual appeals area assembly asset assets assurance audit authority board bodies body
  borough budget burial business cabinet capital care cemetery charity children city climate college combined commission committee
  communications community company complaints constitution corporate council county court cultural culture curriculum delivery
  democratic development digital directors disciplinary district drainage economic economy education employment engagement environment
  environmental equalities equality estates ethics events executive extraordinary facilities families finance financial fire for forum
  foundation full general governance governing governors grants group health heritage highways homes hospital housing human improvement
  inclusion infrastructure innovation inspection integrated internal investment joint learning leisure liaison library licensing life
  local management meeting member members monitoring museum national neighbourhood neighbourhoods network nhs operations ordinary
  organisation outcomes oversight overview panel parenting parents parish parks partnership partnerships pay pension pensions people
  performance personnel place planning police policy poverty premises primary procurement programme project property protection public
  pupil pupils quality recreation regeneration regulatory remuneration renewal resources review risk roads rural safeguarding safer
  safety scheme school schools scrutiny secondary select senate senior service services sites skills social society special sport sports
  staff staffing standards standing steering strategic strategy street sub subcommittee support sustainability task team technical
  tenants the tourism town trading traffic training transformation transport trust trustees university urban vulnerable ward waste
  welfare wellbeing women works workforce working young youth`.split(/\s+/u),
);
