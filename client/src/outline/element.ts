/** What the outline's tree is made of, and how each element looks. */
import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { OutlineNodeJson } from '../../../server/src/config/outline-schema.ts';
import { openCommand } from '../places.ts';
import { iconOfState } from '../state-icons.ts';
import type { Grouping } from './choice.ts';

/** A workspace folder, where there are several. */
export interface FolderElement {
  readonly sort: 'folder';
  readonly root: string;
  readonly name: string;
  readonly parent: undefined;
}

export interface NodeElement {
  readonly sort: 'node';
  readonly root: string;
  readonly node: OutlineNodeJson;
  readonly parent: Branching | undefined;
}

/** Shows a page more of the branch it stands at the end of. */
export interface MoreElement {
  readonly sort: 'more';
  readonly root: string;
  readonly left: number;
  readonly parent: Branching | undefined;
}

/** What has children; at the top of the only folder there is none. */
export type Branching = FolderElement | NodeElement;
export type Element = Branching | MoreElement;

export const showMoreCommand = 'mattersArising.outline.showMore';

/** Names a branch from one refresh to the next. */
export function branchKey(root: string, parent: Branching | undefined): string {
  return `${root}\n${parent?.sort === 'node' ? parent.node.key : ''}`;
}

export function treeItemOf(element: Element, groupBy: Grouping): TreeItem {
  switch (element.sort) {
    case 'folder':
      return folderItem(element);
    case 'more':
      return moreItem(element, groupBy);
    case 'node':
      return nodeItem(element, groupBy);
  }
}

function folderItem({ root, name }: FolderElement): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = root;
  item.iconPath = ThemeIcon.Folder;
  item.contextValue = 'folder';
  return item;
}

function moreItem(element: MoreElement, groupBy: Grouping): TreeItem {
  const item = new TreeItem(l10n.t('Show more…'), TreeItemCollapsibleState.None);
  item.id = `${groupBy}\n${branchKey(element.root, element.parent)}\nmore`;
  item.description = l10n.t('{0} more', element.left);
  item.iconPath = new ThemeIcon('ellipsis');
  item.contextValue = 'more';
  item.command = { command: showMoreCommand, title: l10n.t('Show more…'), arguments: [element] };
  item.accessibilityInformation = { label: l10n.t('Show more: {0} are not shown yet', element.left) };
  return item;
}

function nodeItem({ root, node }: NodeElement, groupBy: Grouping): TreeItem {
  const { label, description, count, sort, accessibleLabel, location } = node;
  // The state is in the description as a word, and before the label as a shape, for a narrow tree cuts the words off:
  // neither needs a colour.
  const marked = sort === 'item' && node.shape !== '' ? `${node.shape} ${label}` : label;
  const item = new TreeItem(marked, count > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = `${groupBy}\n${root}\n${node.key}`;
  item.description = isGroup(node)
    ? [String(count), description].filter((part) => part !== '').join(' · ')
    : description;
  item.iconPath = iconOf(node);
  item.contextValue = contextOf(node);
  item.accessibilityInformation = { label: accessibleLabel, role: 'treeitem' };
  item.tooltip = tooltipOf(node);
  if (location !== null && !isGroup(node))
    item.command = { command: openCommand, title: l10n.t('Go to the words'), arguments: [location] };
  return item;
}

function isGroup({ sort }: OutlineNodeJson): boolean {
  return sort !== 'item' && sort !== 'event';
}

/** `item.named` has an id, by which its history can be asked for; `.placed` leads somewhere. */
function contextOf({ sort, item, location }: OutlineNodeJson): string {
  return `${sort}${item === '' ? '' : '.named'}${location === null ? '' : '.placed'}`;
}

function tooltipOf({ label, description, item, sort }: OutlineNodeJson): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown('**').appendText(label).appendMarkdown('**');
  if (description !== '') text.appendMarkdown('\n\n').appendText(description);
  if (sort === 'item' && item !== '')
    text.appendMarkdown('\n\n').appendText(l10n.t('Say more of it in any minutes with {0}.', `{#${item}}`));
  return text;
}

const icons: Readonly<Record<Exclude<OutlineNodeJson['icon'], 'state'>, string>> = {
  body: 'organization',
  owner: 'account',
  meeting: 'calendar',
  recommendation: 'lightbulb',
  action: 'checklist',
  metric: 'graph-line',
  decision: 'law',
  event: 'git-commit',
};

/** Colours of the theme that mean in it what they mean here. */
const stateColours: Readonly<Partial<Record<OutlineNodeJson['state'], string>>> = {
  overdue: 'list.errorForeground',
  missed: 'list.errorForeground',
  blocked: 'list.warningForeground',
  'due soon': 'list.warningForeground',
  met: 'testing.iconPassed',
  done: 'testing.iconPassed',
  closed: 'testing.iconPassed',
  withdrawn: 'disabledForeground',
  replaced: 'disabledForeground',
};

function iconOf({ icon, state }: OutlineNodeJson): ThemeIcon {
  const name = icon === 'state' ? iconOfState(state) : icons[icon];
  const colour = stateColours[state];
  return colour === undefined ? new ThemeIcon(name) : new ThemeIcon(name, new ThemeColor(colour));
}
