/** What every page says while it waits, and when something went wrong. */
import { t } from './words.ts';

/** The whole page while nothing is known yet. */
export function Waiting({ failure }: { readonly failure: string }) {
  return (
    <main>
      <p class="nothing" role="status">
        {failure || t('Reading the minutes …')}
      </p>
    </main>
  );
}

/** Above what was known before; nothing where nothing failed. */
export function FailureNotice({ failure }: { readonly failure: string }) {
  if (failure === '') return null;
  return (
    <p class="notice" role="alert">
      {failure}
    </p>
  );
}
