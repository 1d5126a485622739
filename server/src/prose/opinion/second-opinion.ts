/** What the second opinion does to a verdict of the rules: it may doubt it, and may say what no rule has a wording for. */
import { bitOf } from '../cued-kinds.ts';
import { mayBeTheirAdvice } from '../recommendations/floor.ts';
import type { Governor } from '../sentences/governor.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import type { Verdict } from '../sentences/verdict.ts';
import { beliefIn, type Claim, wordsMaySpeak } from './claims.ts';
import { doubtOf, forbids } from './doubts.ts';
import { type Opinion, speaksFor } from './opinion.ts';
import type { WeighedKind } from './weighed-kinds.ts';

/** Where nothing else is known of it, what is to be done stands behind one of these. */
const begins = /\b(?:would|will|shall|to|should|please)\b/u;

/** What is thought of one sentence. */
export class SecondOpinion {
  readonly #opinion: Opinion;
  readonly #words: SentenceWords;
  readonly #governor: Governor;
  readonly #cued: number;

  /** `cued` are the kinds that the sentence has a word of (`cued-kinds.ts`). */
  constructor(opinion: Opinion, words: SentenceWords, governor: Governor, cued: number) {
    this.#opinion = opinion;
    this.#words = words;
    this.#governor = governor;
    this.#cued = cued;
  }

  /** The verdict on a kind that it leaves open, given that of the rules. */
  on(kind: WeighedKind, verdict: Verdict | undefined): Verdict | undefined {
    if (verdict?.force === 'promised') return this.#bears(kind, { rule: verdict.because }) ? verdict : undefined;
    // Of most sentences the words alone say that nothing need be looked for.
    if (!wordsMaySpeak(this.#opinion, kind)) return verdict;
    const claim = this.claim(kind, verdict);
    if (claim === undefined || !this.#bears(kind, claim)) return verdict;
    const because = `its words together: ${speaksFor(kind, this.#words, this.#governor)}`;
    return { force: 'promised', because, at: kind === 'action' ? Math.max(0, this.#words.low.search(begins)) : 0 };
  }

  /** Whether the words do not speak against a claim by more than it is believed. */
  #bears(kind: WeighedKind, claim: Claim): boolean {
    return this.#opinion[kind] + beliefIn(kind, claim) >= 0;
  }

  /** What speaks for a kind beside the words; undefined where they are not to be heard, whatever they say. */
  claim(kind: WeighedKind, verdict: Verdict | undefined): Claim | undefined {
    if (verdict?.force === 'promised') return { rule: verdict.because };
    if (verdict?.force === 'intended' || forbids(kind, this.#words, this.#governor)) return undefined;
    const doubt = verdict?.because ?? doubtOf(kind, this.#words, this.#governor);
    if (doubt !== undefined) return { doubt };
    if (kind === 'recommendation' && mayBeTheirAdvice(this.#words, this.#governor)) return 'heard';
    return (this.#cued & bitOf[kind]) === 0 ? 'bare' : 'words';
  }
}
