/** Icons of the editor's own set, drawn in the colour of the text around them. */
import calendar from '@vscode/codicons/src/icons/calendar.svg';
import close from '@vscode/codicons/src/icons/close.svg';
import exportIcon from '@vscode/codicons/src/icons/export.svg';
import file from '@vscode/codicons/src/icons/file-text.svg';
import history from '@vscode/codicons/src/icons/history.svg';
import save from '@vscode/codicons/src/icons/save.svg';
import search from '@vscode/codicons/src/icons/search.svg';
import textSize from '@vscode/codicons/src/icons/text-size.svg';

const drawings = { calendar, close, export: exportIcon, file, history, print: file, save, search, textSize } as const;

export type IconName = keyof typeof drawings;

/** A picture beside words, or on a button that has a label: never the only thing that says something. */
export function Icon({ name }: { readonly name: IconName }) {
  // The drawings are bundled with the page; nothing of the minutes comes in this way.
  return <span class="icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawings[name] }} />;
}
