/** Words said before: where things come from, after `from`; what figures are compared with, after `benchmark VALUE for`. */
import { freeWords } from '../../syntax/print.ts';
import { recentMeetings } from './around.ts';
import type { Asked, Offer, Offers } from './entry.ts';
import { Likeliest } from './likeliest.ts';
import { hasWords } from './match.ts';
import type { Slot } from './slot.ts';

/** Words that clauses like the one at hand have had; owners are offered beside sources. */
export function sourceOffers(asked: Asked, slot: Slot): Offers {
  const typed = slot.typed.toLowerCase();
  const counts = saidHere(asked, slot);
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

/** How often this body lately said each in clauses of the slot's type, apart from the tag that is being written. */
function saidHere({ register, minutes, place }: Asked, { of }: Slot): Map<string, number> {
  const counts = new Map<string, number>();
  for (const meeting of recentMeetings(minutes, register, mostMeetings)) {
    for (const tag of meeting.read.tags) {
      if (tag === place.tag) continue;
      for (const { type, words } of tag.clauses)
        if (type === of && words !== '') counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return counts;
}
