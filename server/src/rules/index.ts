/** Every rule there is. A new rule costs its file and a line here. */
import blocked from './blocked.ts';
import brokenHeader from './broken-header.ts';
import brokenTag from './broken-tag.ts';
import changedUnit from './changed-unit.ts';
import changedWords from './changed-words.ts';
import circularNeeds from './circular-needs.ts';
import conflictingClauses from './conflicting-clauses.ts';
import conflictingValues from './conflicting-values.ts';
import countMismatch from './count-mismatch.ts';
import doneAhead from './done-ahead.ts';
import dueBeforeRaised from './due-before-raised.ts';
import dueSoon from './due-soon.ts';
import duplicateId from './duplicate-id.ts';
import greenBelowTarget from './green-below-target.ts';
import ignoreWithoutReason from './ignore-without-reason.ts';
import impossibleDate from './impossible-date.ts';
import misplacedClause from './misplaced-clause.ts';
import missingCause from './missing-cause.ts';
import missingDueDate from './missing-due-date.ts';
import missingId from './missing-id.ts';
import missingMeetingDate from './missing-meeting-date.ts';
import missingOwner from './missing-owner.ts';
import missingSource from './missing-source.ts';
import missingTarget from './missing-target.ts';
import missingTargetDate from './missing-target-date.ts';
import missingValue from './missing-value.ts';
import needlessIgnore from './needless-ignore.ts';
import notMentioned from './not-mentioned.ts';
import overdue from './overdue.ts';
import type { Rule } from './rule.ts';
import similarId from './similar-id.ts';
import similarOwner from './similar-owner.ts';
import slippedAgain from './slipped-again.ts';
import staleValue from './stale-value.ts';
import tagContradictsWords from './tag-contradicts-words.ts';
import targetMissed from './target-missed.ts';
import unclearSpan from './unclear-span.ts';
import undefinedId from './undefined-id.ts';
import undefinedOwner from './undefined-owner.ts';
import unknownClause from './unknown-clause.ts';
import unknownKind from './unknown-kind.ts';
import untrackedAction from './untracked-action.ts';
import untrackedDecision from './untracked-decision.ts';
import untrackedMetric from './untracked-metric.ts';
import untrackedRecommendation from './untracked-recommendation.ts';
import vagueDate from './vague-date.ts';
import worsened from './worsened.ts';

export const rules: readonly Rule[] = [
  brokenTag,
  unknownKind,
  unknownClause,
  misplacedClause,
  impossibleDate,
  brokenHeader,
  missingMeetingDate,
  unclearSpan,
  changedWords,
  missingId,
  duplicateId,
  undefinedId,
  undefinedOwner,
  similarId,
  similarOwner,
  missingOwner,
  missingDueDate,
  missingTarget,
  missingTargetDate,
  missingValue,
  missingSource,
  missingCause,
  vagueDate,
  overdue,
  dueSoon,
  dueBeforeRaised,
  doneAhead,
  slippedAgain,
  notMentioned,
  staleValue,
  targetMissed,
  tagContradictsWords,
  countMismatch,
  greenBelowTarget,
  worsened,
  conflictingValues,
  conflictingClauses,
  changedUnit,
  blocked,
  circularNeeds,
  untrackedAction,
  untrackedRecommendation,
  untrackedMetric,
  untrackedDecision,
  ignoreWithoutReason,
  needlessIgnore,
];

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
