/** What kinds and clauses look like in use, in words for a clerk: what is shown beside the meanings of `clause-words.ts`. */
import type { ClauseType, Kind } from './ast.ts';

/** What each kind is. */
export const kindMeanings: Readonly<Record<Kind, string>> = {
  recommendation: 'what somebody asked to be done: an inspectorate, an auditor, the committee',
  action: 'what somebody said they would do',
  metric: 'something measured, with its values over time and its target',
  decision: 'what was resolved',
  owner: 'who somebody is: a person, a post or a body',
  ignore: 'a finding left alone on purpose',
};

/** A whole tag of each kind. */
export const kindExamples: Readonly<Record<Kind, string>> = {
  recommendation: '{recommendation #fence from the play survey, to @parks-manager, due July 2024}',
  action: '{action #fence @parks-manager due 31 July 2024}',
  metric: '{metric #inspections now 52%, target 100% by March 2025}',
  decision: '{decision agreed, moved by @ash}',
  owner: '{owner #ida-marlow called "Ida Marlow", role Parks Manager, of @council}',
  ignore: '{ignore missing-owner, because the whole committee will see to it}',
};

/** A whole tag with each clause in it. */
export const clauseExamples: Readonly<Record<Exclude<ClauseType, 'rule' | 'unknown'>, string>> = {
  due: '{action #fence due 31 July 2024}',
  red: '{#fence red}',
  amber: '{#fence amber since May 2024}',
  green: '{#fence green by July 2024}',
  blue: '{#fence blue}',
  open: '{#fence open}',
  done: '{#fence done 24 June 2024}',
  closed: '{#fence closed}',
  withdrawn: '{#fence withdrawn because the field is sold}',
  slipped: '{#fence slipped from March 2024 to July 2024 because no contractor came forward}',
  now: '{metric #inspections now 52% in 2023/24}',
  was: '{metric #inspections was 48% in 2022/23}',
  peak: '{metric #inspections peak 82% in May 2023}',
  baseline: '{metric #inspections baseline 30% in 2019}',
  target: '{metric #inspections target 100% by March 2025}',
  stretch: '{metric #inspections stretch 95% by March 2026}',
  benchmark: '{metric #turnover benchmark 15.5% for England}',
  above: '{metric #turnover above the regional average}',
  below: '{metric #turnover below the regional average}',
  'level with': '{metric #turnover level with England}',
  'lower is better': '{metric #turnover lower is better}',
  'higher is better': '{metric #inspections higher is better}',
  needs: '{action #gate needs #fence}',
  for: '{action #gate for #safety}',
  replaces: '{action #gate replaces #old-gate}',
  from: '{recommendation #fence from the play survey of May 2023}',
  to: '{recommendation #fence to @parks-manager}',
  unanimous: '{decision unanimous}',
  vote: '{decision vote 7-2-1}',
  moved: '{decision moved by @ash}',
  seconded: '{decision seconded by @hale}',
  noted: '{decision noted}',
  agreed: '{decision agreed}',
  approved: '{decision approved}',
  role: '{owner #ida-marlow role Parks Manager}',
  of: '{owner #ida-marlow of @council}',
  since: '{owner #ida-marlow since April 2019}',
  until: '{owner #ida-marlow until March 2024}',
  called: '{action #fence called "The fence at Quarry Field"}',
  note: '{#fence note the ground is wet}',
  because: '{#fence withdrawn because the field is sold}',
};
