/** The view "Outline": the tree, the badge that counts what is overdue, and the words where there is nothing to show. */
import { commands, type Disposable, type ExtensionContext, l10n, type TreeView, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient/node';
import type { OutlineAnswer } from '../../../server/src/config/outline-schema.ts';
import { isPartlyKnown, workspaceRoots } from '../roots.ts';
import { isFiltered, type OutlineChoice, readChoice } from './choice.ts';
import type { Element, NodeElement } from './element.ts';
import { OutlineTree } from './outline-tree.ts';
import { filterSummary, groupingLabel } from './words.ts';

export const outlineViewId = 'mattersArising.outline';
const rememberedAs = 'outline.choice';

/** What the empty view says; package.json has the words for each (`viewsWelcome`). */
type Emptiness = 'starting' | 'stopped' | 'noFolder' | 'reading' | 'virtual' | 'noItems' | 'nothingFound' | 'none';

export class OutlineView implements Disposable {
  readonly tree: OutlineTree;
  readonly #client: BaseLanguageClient;
  readonly #memento: ExtensionContext['workspaceState'];
  readonly #view: TreeView<Element>;

  constructor(context: ExtensionContext, client: BaseLanguageClient) {
    this.#client = client;
    this.#memento = context.workspaceState;
    this.tree = new OutlineTree(client, readChoice(this.#memento.get(rememberedAs)));
    this.#view = window.createTreeView(outlineViewId, { treeDataProvider: this.tree, showCollapseAll: true });
    this.#describe();
    void this.#setEmptiness('starting');
  }

  get choice(): OutlineChoice {
    return this.tree.choice;
  }

  /** Groups or narrows otherwise, and remembers it. */
  choose(choice: OutlineChoice): void {
    this.tree.choose(choice);
    this.#describe();
    void this.#memento.update(rememberedAs, choice);
    void this.count();
  }

  refresh(): void {
    this.tree.refresh();
    void this.count();
  }

  /** Selects an item in the tree and opens it; false where the filter hides it. */
  async reveal(root: string, id: string): Promise<boolean> {
    const element: NodeElement | undefined = await this.tree.find(root, id);
    if (element === undefined) return false;
    await this.#view.reveal(element, { select: true, focus: true, expand: true });
    return true;
  }

  /** Counts anew: the badge has all that is overdue, for a filter makes nothing less late. */
  async count(): Promise<void> {
    if (!this.#client.isRunning()) return this.#show(0, this.#client.state === State.Starting ? 'starting' : 'stopped');
    try {
      const roots = workspaceRoots();
      const all = await Promise.all(roots.map((root) => this.tree.counts(root, false)));
      const passing = isFiltered(this.choice)
        ? await Promise.all(roots.map((root) => this.tree.counts(root, true)))
        : all;
      this.#show(sumOf(all, 'overdue'), emptinessOf(all, passing));
      this.#describe(sumOf(passing, 'items'));
    } catch {
      // The server refuses where no folder and no document is open.
      this.#show(0, 'noFolder');
    }
  }

  dispose(): void {
    this.#view.dispose();
  }

  #show(overdue: number, emptiness: Emptiness): void {
    this.#view.badge =
      overdue === 0 ? undefined : { value: overdue, tooltip: l10n.t('{0} overdue across all minutes', overdue) };
    void this.#setEmptiness(emptiness);
  }

  #describe(items?: number): void {
    this.#view.description = groupingLabel(this.choice.groupBy).toLowerCase();
    // Where nothing is left, the editor shows the words of the empty view only if there is no message.
    this.#view.message = items === 0 ? '' : messageOf(this.choice, items);
    void commands.executeCommand('setContext', 'mattersArising.outlineFiltered', isFiltered(this.choice));
  }

  async #setEmptiness(emptiness: Emptiness): Promise<void> {
    await commands.executeCommand('setContext', 'mattersArising.outlineEmpty', emptiness);
  }
}

function emptinessOf(all: readonly OutlineAnswer[], passing: readonly OutlineAnswer[]): Emptiness {
  if (sumOf(passing, 'items') > 0) return 'none';
  if (all.some(({ complete }) => !complete)) return 'reading';
  if (sumOf(all, 'items') > 0) return 'nothingFound';
  return isPartlyKnown() ? 'virtual' : 'noItems';
}

/** Above the tree: what it is narrowed to, and that it is of open minutes alone. */
function messageOf(choice: OutlineChoice, items: number | undefined): string {
  if (isFiltered(choice)) return filterSummary(choice, items);
  return isPartlyKnown() ? l10n.t('Of the minutes that are open: a virtual folder cannot be searched.') : '';
}

function sumOf(answers: readonly OutlineAnswer[], key: 'items' | 'overdue'): number {
  return answers.reduce((sum, answer) => sum + answer[key], 0);
}
