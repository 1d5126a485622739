/** Folds the events of one item into what is known of it: a pure function of its mentions, in order. */
import type { Clause, ItemKind } from '../syntax/ast.ts';
import { isItemKind } from '../syntax/clause-words.ts';
import { added, type Draft, emptyItem, exactly, type FoldContext } from './fold-draft.ts';
import { derivedDirection, takeMeasure, takeValueInWords } from './fold-measures.ts';
import { Progress } from './fold-progress.ts';
import type { Item, Mention, Said } from './model.ts';

/** The item with that id, of its mentions in order; `kind` is that of its first definition. */
export function foldItem(id: string, kind: ItemKind, mentions: readonly Mention[], context: FoldContext): Item {
  const draft = emptyItem(id, kind, mentions);
  const progress = new Progress(draft, context);
  // An owner or an ignore tag under the same id is a fault, and says nothing of the item.
  for (const mention of mentions) {
    if (mention.tag.kind === '' || isItemKind(mention.tag.kind)) take(mention, draft, progress, context);
  }
  if (kind === 'metric') draft.direction ??= derivedDirection(draft);
  draft.deadlines = exactly(draft.deadlines);
  draft.ratings = exactly(draft.ratings);
  draft.observations = exactly(draft.observations);
  return draft;
}

function take(mention: Mention, draft: Draft, progress: Progress, context: FoldContext): void {
  const { tag } = mention;
  if (tag.kind !== '') draft.definitions = added(draft.definitions, mention);
  if (tag.owners.length > 0) draft.owners = { value: tag.owners, by: mention, clause: null };
  progress.begin();
  let hasValue = false;
  for (const clause of tag.clauses) {
    if (clause.unread !== null) continue;
    hasValue ||= clause.type === 'now';
    if (!progress.take(clause, mention) && !takeMeasure(clause, mention, draft, context)) {
      takeRelation(clause, mention, draft);
    }
  }
  progress.end(mention);
  if (draft.kind === 'metric' && !hasValue) takeValueInWords(mention, draft, context);
}

/** Links to other items, the source and the title. */
function takeRelation(clause: Clause, by: Mention, draft: Draft): void {
  switch (clause.type) {
    case 'needs':
    case 'replaces':
      draft[clause.type] = linked(draft[clause.type], clause, by);
      return;
    case 'for':
      draft.serves = linked(draft.serves, clause, by);
      return;
    case 'from':
      draft.source = { value: clause.words || `@${clause.names[0]?.name ?? ''}`, by, clause };
      return;
    case 'called':
      draft.called = { value: clause.words, by, clause };
      return;
  }
}

function linked(links: readonly Said<string>[], clause: Clause, by: Mention): readonly Said<string>[] {
  return clause.names.reduce((list, { name }) => added(list, { value: name, by, clause }), links);
}
