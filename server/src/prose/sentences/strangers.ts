/** People whom minutes introduce as somebody from outside: `Mr Patel, the applicant`, `the objector, Mrs Dole`. */

const standing =
  '(?:applicant|agent|objector|resident|petitioner|developer|landowner|appellant|licensee|neighbour|tenant|contractor|barrister|complainant|premises supervisor|licence holder|parent|carer|patient|pupil|shopkeeper|trader|farmer|campaigner|passer-by)(?! (?:governor|representative|member|trustee|director|council))';
const title = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir)\\.? +(?:[A-Z][\\w’'-]+ +)?";
const introduced = new RegExp(
  `${title}(?<before>[A-Z][\\w’'-]+)(?:,? \\(| ?, |,? (?:who (?:is|was) )?)(?:the |an? |one of the |agent for the |solicitor for the |for the |on behalf of the |representing the |acting for the |speaking for the |as )(?:[a-z]+ ){0,2}?${standing}|\\b${standing}(?:'s (?:agent|solicitor|barrister))?(?: |, | \\()${title}(?<behind>[A-Z][\\w’'-]+)|${title}(?<lives>[A-Z][\\w’'-]+), (?:who |of )(?:lives|lived|owns|runs|farms|[A-Z\\d])`,
  'gu',
);

const none: ReadonlySet<string> = new Set();

/** Their surnames, in small letters. */
export function strangersIn(text: string): ReadonlySet<string> {
  if (!mayIntroduce.test(text)) return none;
  const names = new Set<string>();
  for (const { groups } of text.matchAll(introduced)) {
    const name = groups?.before ?? groups?.behind ?? groups?.lives;
    if (name !== undefined) names.add(name.toLowerCase());
  }
  return names;
}
const mayIntroduce =
  /applicant|objector|resident|petitioner|developer|landowner|appellant|licensee|neighbour|tenant|contractor|barrister|complainant|licence holder|parent|carer|patient|pupil|shopkeeper|trader|farmer|campaigner|passer-by/u;
