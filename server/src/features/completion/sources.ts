/** Where things come from, after `from`: sources said before, those of this body first. */

import { clauseOf } from '../../syntax/clause-access.ts';
import { freeWords } from '../../syntax/print.ts';
import { recentMeetings } from './around.ts';
import type { Asked, Offer, Offers } from './entry.ts';
import { Likeliest } from './likeliest.ts';
import { hasWords } from './match.ts';
import type { Slot } from './slot.ts';

/** Words said after `from`; owners are offered beside them. */
export function sourceOffers(asked: Asked, slot: Slot): Offers {
  const typed = slot.typed.toLowerCase();
  const counts = sourcesHere(asked);
  const best = new Likeliest<string>(asked.limit);
  for (const [words, count] of counts) if (hasWords(words.toLowerCase(), typed)) best.offer(-count, words, words);
  const { start, end } = slot;
  const offers = best.values().map((words): Offer => {
    const text = freeWords(words);
    return { label: words, sort: 'source', detail: 'said before', edit: { start, end, text }, filterText: words };
  });
  return { offers, isIncomplete: best.isFull || typed === '' };
}

/** Sources come back less often than owners do. */
const mostMeetings = 60;

/** How often this body lately said each, apart from the tag that is being written. */
function sourcesHere({ register, minutes, place }: Asked): Map<string, number> {
  const counts = new Map<string, number>();
  for (const meeting of recentMeetings(minutes, register, mostMeetings)) {
    for (const tag of meeting.read.tags) {
      const words = tag === place.tag ? '' : (clauseOf(tag, 'from')?.words ?? '');
      if (words !== '') counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return counts;
}
