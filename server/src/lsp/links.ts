/** Places of documents, and of the configuration, as addresses: for locations and for links in Markdown. */
import type { Location, Range } from 'vscode-languageserver';
import type { Place } from '../features/place.ts';
import type { Minutes } from '../register/model.ts';
import type { Location as Stretch } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';
import { positionOf, rangeOf } from './positions.ts';
import type { Root } from './root.ts';
import { ruleUri } from './rule-pages.ts';
import type { Session } from './session.ts';

/** Where a place is; null for a document means the configuration of the workspace. */
export function locationOf(place: Place, root: Root, session: Session): Location {
  const uri = place.minutes === null ? session.configurationOf(root) : session.uriOf(root, place.minutes);
  return { uri, range: rangeIn(place.minutes, place, root, session) };
}

export function rangeIn(minutes: Minutes | null, span: Span, root: Root, session: Session): Range {
  return minutes === null ? session.rangeInConfiguration(root, span) : rangeOf(minutes, span);
}

/** Makes links to places for the Markdown of a hover: `file:///...#L12,5`, as editors read them. */
export function linkTo(root: Root, session: Session): (place: Stretch, text: string) => string {
  return (place, text) => {
    const { line, character } = positionOf(place.minutes, place.start);
    return `[${text}](${session.uriOf(root, place.minutes)}#L${line + 1},${character + 1})`;
  };
}

/** Makes a link to the page of a rule. */
export function ruleLink(rule: string, text: string): string {
  return `[${text}](${ruleUri(rule)})`;
}
