/** The list of what is untracked, to be chosen from: what has the focus is shown in the minutes behind it. */
import {
  Disposable,
  l10n,
  type QuickPickItem,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  ThemeIcon,
  window,
} from 'vscode';
import type { SuggestionJson } from '../../../server/src/config/tagging-schema.ts';
import { rangeOf } from '../places.ts';
import { isPicked, nextChoice, type TagRow, tagRow } from './tag-rows.ts';

interface RowItem extends QuickPickItem {
  readonly row: TagRow;
}

/** The rows that were chosen; undefined where somebody thought better of it. What was in sight before is again then. */
export async function reviewList(
  editor: TextEditor,
  suggestions: readonly SuggestionJson[],
): Promise<readonly TagRow[] | undefined> {
  const before = editor.visibleRanges[0];
  const list = window.createQuickPick<RowItem>();
  const marked = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.findMatchForeground'),
  });
  list.title = l10n.t('Tag what is untracked');
  list.placeholder = l10n.t('Choose what to tag. What is certain is chosen already.');
  list.canSelectMany = true;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.ignoreFocusOut = true;
  list.items = suggestions.map((suggestion) => itemOf(tagRow(suggestion, 0, l10n.t)));
  list.selectedItems = list.items.filter(({ row }) => isPicked(row));
  const [first] = list.items;
  const chosen = await new Promise<readonly TagRow[] | undefined>((resolve) => {
    const listening = Disposable.from(
      list.onDidChangeActive(([active]) => {
        if (active !== undefined) preview(editor, active.row);
      }),
      list.onDidTriggerItemButton(({ item }) => exchange(item)),
      list.onDidAccept(() => {
        resolve(list.selectedItems.map(({ row }) => row));
        list.hide();
      }),
      list.onDidHide(() => {
        listening.dispose();
        resolve(undefined);
      }),
    );
    list.show();
    if (first !== undefined) preview(editor, first.row);
  });
  list.dispose();
  marked.dispose();
  if (chosen === undefined && before !== undefined) editor.revealRange(before, TextEditorRevealType.AtTop);
  return chosen;

  function preview(where: TextEditor, { suggestion }: TagRow): void {
    const range = rangeOf(suggestion.range);
    where.setDecorations(marked, [range]);
    where.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Puts the other tag in the place of a row's, and chooses it: whoever asks for it means it. */
  function exchange(item: RowItem): void {
    const { suggestion, choice } = item.row;
    const other = itemOf(tagRow(suggestion, nextChoice(suggestion, choice), l10n.t));
    const others = list.selectedItems.filter((one) => one !== item);
    list.keepScrollPosition = true;
    list.items = list.items.map((one) => (one === item ? other : one));
    list.selectedItems = [...others, other];
    list.activeItems = [other];
  }
}

function itemOf(row: TagRow): RowItem {
  const { label, description, detail, otherwise } = row;
  const buttons = otherwise === '' ? [] : [{ iconPath: new ThemeIcon('arrow-swap'), tooltip: otherwise }];
  return { label, description, detail, buttons, row };
}
