/** The button below the first of many: a page of thousands would make each keystroke in the filter slow. */
import { t } from '../shared/words.ts';

export interface MoreProps {
  /** How many are not drawn. */
  readonly rest: number;
  /** How many of them the button brings, at the most. */
  readonly next: number;
  readonly onMore: () => void;
}

export function More({ rest, next, onMore }: MoreProps) {
  if (rest <= 0) return null;
  return (
    <p class="more">
      <button type="button" class="secondary" onClick={onMore}>
        {t('Show {0} more of {1}', Math.min(rest, next), rest)}
      </button>
    </p>
  );
}
