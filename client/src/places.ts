/** Going to the words: every place the server gives is opened by one command. */
import { commands, type Disposable, Range, TextEditorRevealType, Uri, window } from 'vscode';
import type { Place } from '../../server/src/config/outline-schema.ts';

/** Takes a `Place` as the server gives it; for trees, which can only run commands. */
export const openCommand = 'mattersArising.open';

export function registerPlaces(): Disposable {
  return commands.registerCommand(openCommand, (place: Place) => openPlace(place));
}

/** Opens a document with a stretch of it selected and in sight. */
export async function openPlace({ uri, range }: Place, options: { readonly beside?: boolean } = {}): Promise<void> {
  const selection = rangeOf(range);
  const editor = await window.showTextDocument(Uri.parse(uri), {
    selection,
    preview: true,
    ...(options.beside ? { viewColumn: -2 } : {}),
  });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

export function rangeOf({ start, end }: Place['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
