/** The tree of the outline: asks the server for what is visible, a page at a time, and keeps nothing else. */
import { type Event, EventEmitter, type ProviderResult, type TreeDataProvider, type TreeItem, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OutlineAnswer } from '../../../server/src/config/outline-schema.ts';
import { inRoot, workspaceRoots } from '../roots.ts';
import { ask } from '../server/messages.ts';
import { Branches, placeIn } from './branches.ts';
import { filterOf, type OutlineChoice } from './choice.ts';
import { type Branching, branchKey, type Element, type NodeElement, treeItemOf } from './element.ts';

export class OutlineTree implements TreeDataProvider<Element> {
  readonly #client: BaseLanguageClient;
  readonly #branches = new Branches();
  readonly #changed = new EventEmitter<Element | undefined>();
  readonly onDidChangeTreeData: Event<Element | undefined> = this.#changed.event;
  #choice: OutlineChoice;

  constructor(client: BaseLanguageClient, choice: OutlineChoice) {
    this.#client = client;
    this.#choice = choice;
  }

  get choice(): OutlineChoice {
    return this.#choice;
  }

  choose(choice: OutlineChoice): void {
    this.#choice = choice;
    this.#branches.forget();
    this.refresh();
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  showMore(root: string, parent: Branching | undefined): void {
    this.#branches.showMore(branchKey(root, parent));
    this.#changed.fire(parent);
  }

  getTreeItem(element: Element): TreeItem {
    return treeItemOf(element, this.#choice.groupBy);
  }

  getParent(element: Element): ProviderResult<Element> {
    return element.parent;
  }

  async getChildren(element?: Element): Promise<Element[]> {
    if (!this.#client.isRunning() || element?.sort === 'more') return [];
    if (element === undefined) {
      const folders = workspace.workspaceFolders ?? [];
      if (folders.length > 1)
        return folders.map(({ uri, name }) => ({ sort: 'folder', root: uri.toString(), name, parent: undefined }));
    }
    const root = element?.root ?? workspaceRoots()[0] ?? '';
    const { nodes, left } = await this.#branches.read(branchKey(root, element), this.#pages(root, element));
    const children: Element[] = nodes.map((node) => ({ sort: 'node', root, node, parent: element }));
    if (left > 0) children.push({ sort: 'more', root, left, parent: element });
    return children;
  }

  /** The element of an item, for the view to reveal: in the first group that holds it. Undefined where the filter hides it. */
  async find(root: string, id: string): Promise<NodeElement | undefined> {
    const several = (workspace.workspaceFolders?.length ?? 0) > 1;
    const folder = (await this.getChildren()).find((one) => one.sort === 'folder' && one.root === root);
    const top = several && folder?.sort === 'folder' ? folder : undefined;
    // Only the groups that hold the item are gone through.
    const { nodes } = await this.#ask(root, undefined, 0, 1000, id);
    for (const { key } of nodes) {
      const group = await this.#childAt(root, top, (node) => node.key === key);
      const found = group && (await this.#childAt(root, group, (node) => node.item === id && node.sort === 'item'));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** How many items there are, and how many are overdue, under the present filter or without one. */
  async counts(root: string, filtered: boolean): Promise<OutlineAnswer> {
    const { groupBy } = this.#choice;
    const filter = filtered ? filterOf(this.#choice) : {};
    return ask(this.#client, 'matters/outline', { ...inRoot(root), groupBy, ...filter, limit: 0 });
  }

  async #childAt(
    root: string,
    parent: Branching | undefined,
    isWanted: (node: NodeElement['node']) => boolean,
  ): Promise<NodeElement | undefined> {
    const pages = this.#pages(root, parent);
    const place = await placeIn(pages, isWanted);
    if (place === -1) return undefined;
    const key = branchKey(root, parent);
    this.#branches.showUpTo(key, place);
    const node = (await this.#branches.read(key, pages)).nodes[place];
    return node === undefined ? undefined : { sort: 'node', root, node, parent };
  }

  #pages(root: string, parent: Branching | undefined) {
    return (offset: number, limit: number) => this.#ask(root, parent, offset, limit);
  }

  #ask(root: string, parent: Branching | undefined, offset: number, limit: number, text?: string) {
    return ask(this.#client, 'matters/outline', {
      ...inRoot(root),
      groupBy: this.#choice.groupBy,
      ...filterOf(this.#choice),
      ...(text === undefined ? {} : { text }),
      ...(parent?.sort === 'node' ? { parent: parent.node.key } : {}),
      offset,
      limit,
    });
  }
}
