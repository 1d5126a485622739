/** Kinds after `{`: the word alone, and whole tags with places to fill in. */
import type { Kind } from '../../syntax/ast.ts';
import { kindMeanings } from '../../syntax/clause-examples.ts';
import { isItemKind, kindWords } from '../../syntax/clause-words.ts';
import { likelyDate } from './dates.ts';
import type { Asked, Offer } from './entry.ts';
import { tabStop } from './entry.ts';
import { freshIdOf } from './ids.ts';
import { likelyOwner } from './owners.ts';
import type { Slot } from './slot.ts';

/** Kinds in the order in which minutes need them; `rec` is there for those who type it. */
const offered: readonly Kind[] = ['action', 'recommendation', 'metric', 'decision', 'owner', 'ignore'];

/** What may stand behind a brace: kinds, each as a whole tag too where none stands there yet. */
export function kindOffers(asked: Asked, slot: Slot): Offer[] {
  const { place, snippets } = asked;
  const typed = slot.typed.toLowerCase();
  const words = [...kindWords].filter(([word]) => word.startsWith(typed)).map(([, kind]) => kind);
  const kinds = offered.filter((kind) => words.includes(kind));
  const isEmpty = place.tag === null || (place.id === '' && place.owners.length === 0 && place.clauses.length === 0);
  return kinds.flatMap((kind, index) => {
    const whole = snippets && isEmpty ? [wholeOffer(asked, slot, kind, index === 0)] : [];
    return [...whole, plainOffer(asked, slot, kind, index === 0 && whole.length === 0)];
  });
}

function plainOffer({ text }: Asked, { start, end }: Slot, kind: Kind, preselect: boolean): Offer {
  const next = text.charAt(end);
  return {
    label: kind,
    sort: 'kind',
    detail: kindMeanings[kind],
    edit: { start, end, text: next === ' ' ? kind : `${kind} ` },
    filterText: kind,
    preselect,
    asksAgain: true,
    key: `kind:${kind}`,
  };
}

function wholeOffer(asked: Asked, { start, end }: Slot, kind: Kind, preselect: boolean): Offer {
  const { shown, parts } = wholeTag(asked, kind);
  const body = `${kind} ${parts}${asked.place.closed ? '' : '}'}`;
  return {
    label: `${kind} ${shown}`,
    sort: 'kind',
    detail: kindMeanings[kind],
    description: 'the whole tag',
    edit: { start, end, text: body },
    snippet: true,
    filterText: `${kind} ${shown}`,
    preselect,
    key: `kind:${kind}`,
  };
}

/** The rest of a tag as a snippet, and how the list shows it. */
function wholeTag(asked: Asked, kind: Kind): { shown: string; parts: string } {
  const id = isItemKind(kind) ? freshIdOf(asked, kind) || 'id' : '';
  const owner = likelyOwner(asked) || 'owner';
  const date = likelyDate(asked) || 'next meeting';
  switch (kind) {
    case 'action':
      return {
        shown: '#id @owner due date',
        parts: `#${tabStop(1, id)} @${tabStop(2, owner)} due ${tabStop(3, date)}`,
      };
    case 'recommendation':
      return {
        shown: '#id @owner due date, from source',
        parts: `#${tabStop(1, id)} @${tabStop(2, owner)} due ${tabStop(3, date)}, from ${tabStop(4, 'source')}`,
      };
    case 'metric':
      return metricTag(asked, id);
    case 'decision':
      return { shown: '#id agreed', parts: `#${tabStop(1, id)} \${2|agreed,approved,noted,unanimous|}` };
    case 'owner':
      return {
        shown: '#handle called "name", role post, since date',
        parts: `#${tabStop(1, 'handle')} called "${tabStop(2, asked.covered.person || 'name')}", role ${tabStop(3, 'post')}, since ${tabStop(4, 'date')}`,
      };
    case 'ignore':
      return { shown: 'rule, because reason', parts: `${tabStop(1, 'rule')}, because ${tabStop(2, 'reason')}` };
  }
}

/** Where the words hold the one value, the tag need not say it. */
function metricTag(asked: Asked, id: string): { shown: string; parts: string } {
  const { values } = asked.covered;
  const by = likelyDate(asked) || 'date';
  const aim = (stop: number) => `target ${tabStop(stop, 'value')} by ${tabStop(stop + 1, by)}`;
  return values.length === 1
    ? { shown: '#id target value by date', parts: `#${tabStop(1, id)} ${aim(2)}` }
    : {
        shown: '#id now value, target value by date',
        parts: `#${tabStop(1, id)} now ${tabStop(2, values[0]?.words ?? 'value')}, ${aim(3)}`,
      };
}
