/** The button beside an item that shows its history. */
import type { Row } from '../../src/tracker/messages.ts';
import { Icon } from '../shared/icon.tsx';
import { t } from '../shared/words.ts';

interface HistoryButtonProps {
  readonly row: Row;
  readonly showHistory: (row: Row) => void;
}

/** Nothing for an item without an id: nothing else ever speaks of it. */
export function HistoryButton({ row, showHistory }: HistoryButtonProps) {
  if (row.id === '') return null;
  return (
    <button
      type="button"
      class="bare"
      title={t('Show history')}
      aria-label={t('Show the history of {0}', row.title)}
      onClick={() => showHistory(row)}
    >
      <Icon name="history" />
    </button>
  );
}
