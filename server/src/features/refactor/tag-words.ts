/** Tags words as a recommendation, an action, a metric or a decision. */
import { freshId, isTakenIn } from '../../register/fresh-id.ts';
import type { Register } from '../../register/model.ts';
import type { ItemKind } from '../../syntax/ast.ts';
import { parse, valuesIn } from '../../syntax/parse.ts';
import type { ActionSource, Offer, Selection } from '../code-actions-model.ts';
import { type Placement, placementFor } from './placement.ts';

/** The likeliest first. */
const kinds: readonly ItemKind[] = ['action', 'recommendation', 'metric', 'decision'];
const nouns: Readonly<Record<ItemKind, string>> = {
  action: 'an action',
  recommendation: 'a recommendation',
  metric: 'a metric',
  decision: 'a decision',
};

export const tagWords: ActionSource = {
  name: 'tag-words',
  kinds: ['refactor.rewrite'],
  offers(selection) {
    const placement = placementFor(selection);
    if (placement === undefined) return [];
    const what = placement.form === 'span' ? 'the selected words' : 'this sentence';
    return kinds
      .filter((kind) => !isTagged(placement, kind) && (kind !== 'metric' || figuresIn(placement.words).length > 0))
      .map((kind): Offer => ({ title: `Tag ${what} as ${nouns[kind]}`, kind: 'refactor.rewrite', of: kind }));
  },
  make(selection, of) {
    const placement = placementFor(selection);
    const kind = kinds.find((one) => one === of);
    if (placement === undefined || kind === undefined) return undefined;
    if (kind === 'decision') {
      const head = `{decision${outcomeOf(placement)}`;
      return placement.put(`${head}}`, head.length, head.length);
    }
    const id = idFor(placement, kind, selection);
    const head = `{${kind} #`;
    // The id is what the author may want in words of their own.
    return placement.put(
      `${head}${id}${kind === 'metric' ? nowOf(placement) : ''}}`,
      head.length,
      head.length + id.length,
    );
  },
};

/** Whether a tag that stands there makes one of the kind already: a second figure may follow, a second action does not. */
function isTagged({ beside, form }: Placement, kind: ItemKind): boolean {
  return beside.some((tag) => tag.kind === kind) && (form === 'span' || kind !== 'metric');
}

function figuresIn(words: string) {
  return valuesIn(words, { start: 0, end: words.length });
}

/** An id of telling words: where those covered are but a figure, of the whole sentence's. */
function idFor({ words, sentence }: Placement, kind: ItemKind, { snapshot }: Selection): string {
  const taken = isTaken(snapshot.register);
  const id = freshId(words, kind, taken);
  return /^[a-z]+-\d+$/u.test(id) && id.startsWith(`${kind}-`) ? freshId(sentence, kind, taken) : id;
}

function isTaken(register: Register): (id: string) => boolean {
  return (id) => isTakenIn(register, id);
}

/** A single figure is read from the words; of several the first is written down, to be looked over. */
function nowOf({ words }: Placement): string {
  const figures = figuresIn(words);
  const [first] = figures;
  if (first === undefined || figures.length === 1) return '';
  const now = ` now ${words.slice(first.start, first.end)}`;
  const [tag] = parse(`{metric #x${now}}`).tags;
  return tag?.clauses.length === 1 && tag.clauses[0]?.value != null ? now : '';
}

const outcomes = /\b(unanimous|noted|approved|agreed)(?:ly)?\b/iu;

/** How it was decided, where the words say so. */
function outcomeOf({ words, sentence }: Placement): string {
  const outcome = (outcomes.exec(words) ?? outcomes.exec(sentence))?.[1];
  return outcome === undefined ? '' : ` ${outcome.toLowerCase()}`;
}
