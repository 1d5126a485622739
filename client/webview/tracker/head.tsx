/** The head of the tracker: of which day and folder the register is, and what can be done with it. */

import type { Folder, RegisterQuery } from '../../src/tracker/messages.ts';
import { Icon } from '../shared/icon.tsx';
import { t } from '../shared/words.ts';
import { dayInWords } from './days.ts';
import { Choice } from './filters.tsx';

interface HeadProps {
  readonly query: RegisterQuery;
  /** The day it was judged on in the end. */
  readonly asOf: string;
  readonly folders: readonly Folder[];
  readonly onQuery: (query: RegisterQuery) => void;
  readonly onExport: () => void;
  readonly onPrint: () => void;
}

export function Head({ query, asOf, folders, onQuery, onExport, onPrint }: HeadProps) {
  return (
    <header class="head">
      <h1>
        {t('Register')} <span class="quiet">{t('as of {0}', dayInWords(asOf))}</span>
      </h1>
      <div class="tools">
        {folders.length > 1 && (
          <Choice
            label={t('Folder')}
            value={query.root || (folders[0]?.uri ?? '')}
            onChange={(root) => onQuery({ ...query, root })}
          >
            {folders.map(({ uri, name }) => (
              <option key={uri} value={uri}>
                {name}
              </option>
            ))}
          </Choice>
        )}
        <label class="field day">
          <span>{t('As of')}</span>
          <input
            type="date"
            value={asOf}
            onChange={({ currentTarget }) => currentTarget.value && onQuery({ ...query, asOf: currentTarget.value })}
          />
        </label>
        {query.asOf !== '' && (
          <button type="button" class="secondary" onClick={() => onQuery({ ...query, asOf: '' })}>
            <Icon name="calendar" />
            {t('Latest')}
          </button>
        )}
        <button type="button" class="secondary" onClick={onExport} title={t('Save what is shown for a spreadsheet')}>
          <Icon name="export" />
          {t('Export CSV')}
        </button>
        <button type="button" class="secondary" onClick={onPrint} title={t('Open what is shown as a page to print')}>
          <Icon name="print" />
          {t('Print')}
        </button>
      </div>
    </header>
  );
}
