/** Whose figure it is to compare with: `59% nationally`, `the England average of 54%`, `17% for statistical neighbours`. */

const areas =
  '(?:England|Wales|Scotland|Northern Ireland|the (?:region|county|country|sector|nation|UK|(?:North|South)(?:[- ](?:East|West))?|(?:East|West) Midlands|Midlands|East|West|capital)|(?:Greater )?London|Yorkshire)';
const others =
  '(?:neighbours|comparators?|group|peers|family|authorities|councils|boroughs|counties|trusts|schools|academies|boards|landlords|associations|forces|colleges|providers|services)';
const peers = `(?:(?:(?:all|our|its|their|the) )*(?:(?:statistical|nearest|similar|comparable|comparator|peer|neighbouring|other) )+${others}|(?:(?:our|its|their|the) )*(?:neighbours|comparators|peers))`;
const whole = '(?:average|mean|median|benchmark|norm)';
/** What stands before such a figure. */
const before = new RegExp(
  `\\b(?:(?<place>nationally|regionally|county-wide|elsewhere)|(?<whose>(?:(?:the|our|its) )?(?:national|england|english(?= (?:${whole}|figure|rate))|wales|welsh|scottish|scotland|regional|county|sector|${peers}|(?:${areas}|${others}|(?:statistical )?neighbour)(?= ${whole}))(?:['’]s?)?(?: (?:${whole}|figure|rate))*|(?<=\\b(?:than|against|above|below|with) (?:in |for )?)${areas}))(?: (?:it|this|that))?(?: (?:of|was|is|at|being|stood at|stands at))*(?:[,:]? | ?\\()(?:about |some |around )?$`,
  'iu',
);
/** What stands behind one. */
const behind = new RegExp(
  `^ (?:(?<place>nationally|regionally|elsewhere|county-wide)|(?:for|in|across|among|amongst) (?<whose>${areas}|${peers}|(?:similar|comparable|other) [\\p{Ll}-]+)(?: as a whole)?)(?![\\p{L}-])`,
  'iu',
);

const isAverage = new RegExp(`${whole}$`, 'iu');
const places: Readonly<Record<string, string>> = {
  nationally: 'the country',
  national: 'the country',
  regionally: 'the region',
  regional: 'the region',
  'county-wide': 'the county',
  county: 'the county',
  sector: 'the sector',
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  english: 'England',
  welsh: 'Wales',
  scottish: 'Scotland',
  elsewhere: 'elsewhere',
};

/**
 * Whose a figure is, in the words of a tag (`England`, `statistical neighbours`), by the words before and behind it;
 * undefined where it is one's own.
 */
export function comparatorIn(wordsBefore: string, wordsBehind: string): string | undefined {
  const groups = before.exec(wordsBefore)?.groups ?? behind.exec(wordsBehind)?.groups;
  if (groups === undefined) return undefined;
  const said = (groups.place ?? groups.whose ?? '')
    .replace(
      /^(?:our|its|their|the(?= (?:national|england|english|welsh|scottish|regional|county|sector|other|statistical|nearest|similar|peer)))(?: |$)/iu,
      '',
    )
    .replace(/(?:['’]s?)?(?: (?:figure|rate))+$|['’]s?$/iu, '');
  const named = isAverage.test(said) && !/^the /iu.test(said) ? `the ${said}` : said;
  return places[said.toLowerCase()] ?? named;
}
