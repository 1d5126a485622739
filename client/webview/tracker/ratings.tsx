/** The ratings of a plan over time: a row a meeting, a bar of its shares, and the counts as figures. */

import type { Meeting } from '../../src/tracker/messages.ts';
import { t } from '../shared/words.ts';
import { dayInWords } from './days.ts';
import { RatingMark, ratingShapes } from './marks.tsx';
import { ratings } from './rows.ts';
import { ratedIn, type Share, sharesOf } from './shares.ts';

interface RatingsProps {
  readonly meetings: readonly Meeting[];
  /** Whose ratings they are, in words. */
  readonly of: string;
}

export function RatingsOverTime({ meetings, of }: RatingsProps) {
  if (meetings.length === 0)
    return (
      <p class="nothing">{t('Nothing has been rated yet: state a rating in a tag, as in {0}.', '{#plan-3 amber}')}</p>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section class="card ratings" tabIndex={0} aria-label={t('Ratings over time')}>
      <table>
        <caption>
          {t('Ratings after each meeting that moved one')}
          <small>{of}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('Meeting')}</th>
            <th scope="col" class="shares">
              {t('Shares')}
            </th>
            {ratings.map((rating) => (
              <th key={rating} scope="col" class="figure">
                <RatingMark rating={rating} />
              </th>
            ))}
            <th scope="col" class="figure">
              {t('Rated')}
            </th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => (
            <MeetingRow key={meeting.day} meeting={meeting} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MeetingRow({ meeting }: { readonly meeting: Meeting }) {
  const shares = sharesOf(meeting);
  return (
    <tr>
      <th scope="row">{dayInWords(meeting.day, 'short')}</th>
      <td class="shares">
        <Bar shares={shares} />
      </td>
      {shares.map(({ rating, count, percent }) => (
        <td key={rating} class="figure">
          {count === 0 ? <span class="none">0</span> : count} {count > 0 && <small>{percent}%</small>}
        </td>
      ))}
      <td class="figure">{ratedIn(meeting)}</td>
    </tr>
  );
}

/** The same as the figures beside it, for the eye: nothing for a screen reader to read twice. */
function Bar({ shares }: { readonly shares: readonly Share[] }) {
  return (
    <div class="bar" aria-hidden="true">
      {shares
        .filter(({ count }) => count > 0)
        .map(({ rating, count }) => (
          <span key={rating} class={`share ${rating}`} style={{ flexGrow: count }}>
            {ratingShapes[rating]} {count}
          </span>
        ))}
    </div>
  );
}
