/** The commands of the outline's title bar and of its entries. */
import { commands, Disposable, env, l10n, type QuickPickItem, window } from 'vscode';
import { openPlace } from '../places.ts';
import { type Grouping, groupings, type State, states } from './choice.ts';
import { type MoreElement, type NodeElement, showMoreCommand } from './element.ts';
import { type OutlineView, outlineViewId } from './outline-view.ts';
import { groupingDetail, groupingLabel, stateLabel } from './words.ts';

export function registerOutlineCommands(view: OutlineView): Disposable {
  const register = (name: string, run: (...args: never[]) => unknown) =>
    commands.registerCommand(`mattersArising.outline.${name}`, run);
  return Disposable.from(
    register('groupBy', (groupBy?: Grouping) => chooseGrouping(view, groupBy)),
    register('filterText', () => inSight().then(() => filterText(view))),
    register('filterStates', () => inSight().then(() => filterStates(view))),
    register('clearFilter', () => view.choose({ ...view.choice, text: '', states: [] })),
    register('refresh', () => view.refresh()),
    register('goTo', ({ node }: NodeElement) => node.location && openPlace(node.location)),
    register('goToBeside', ({ node }: NodeElement) => node.location && openPlace(node.location, { beside: true })),
    register('copyReference', ({ node }: NodeElement) => env.clipboard.writeText(`{#${node.item}}`)),
    commands.registerCommand(showMoreCommand, ({ root, parent }: MoreElement) => view.tree.showMore(root, parent)),
  );
}

async function chooseGrouping(view: OutlineView, given?: Grouping): Promise<void> {
  const known = groupings.find((one) => one === given);
  if (known === undefined) await inSight();
  const chosen = known ?? (await pickGrouping(view.choice.groupBy));
  if (chosen !== undefined) view.choose({ ...view.choice, groupBy: chosen });
}

/** Brings the tree to the front: what is chosen is seen at once. */
async function inSight(): Promise<void> {
  await commands.executeCommand(`${outlineViewId}.focus`);
}

async function pickGrouping(now: Grouping): Promise<Grouping | undefined> {
  const picks = groupings.map((groupBy) => ({
    groupBy,
    label: groupingLabel(groupBy),
    detail: groupingDetail(groupBy),
    description: groupBy === now ? l10n.t('now') : '',
  }));
  const placeHolder = l10n.t('How should the outline be grouped?');
  return (await window.showQuickPick(picks, { placeHolder, matchOnDetail: true }))?.groupBy;
}

/** The tree follows what is typed; Escape brings back what was there before. */
function filterText(view: OutlineView): void {
  const before = view.choice.text;
  const input = window.createInputBox();
  input.title = l10n.t('Filter the outline');
  input.prompt = l10n.t('Words of a title, an id or an owner, in any order');
  input.value = before;
  let kept = false;
  input.onDidChangeValue((text) => view.choose({ ...view.choice, text: text.slice(0, 200) }));
  input.onDidAccept(() => {
    kept = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!kept && input.value !== before) view.choose({ ...view.choice, text: before });
    input.dispose();
  });
  input.show();
}

async function filterStates(view: OutlineView): Promise<void> {
  const picks = states.map((state): QuickPickItem & { state: State } => ({
    state,
    label: stateLabel(state),
    picked: view.choice.states.includes(state),
  }));
  const placeHolder = l10n.t('Which states should the outline show? None means all.');
  const chosen = await window.showQuickPick(picks, { canPickMany: true, placeHolder });
  if (chosen !== undefined) view.choose({ ...view.choice, states: chosen.map(({ state }) => state) });
}
