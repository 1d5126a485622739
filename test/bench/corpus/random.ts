/** A seeded source of choices, so that one seed always writes the same corpus, on every machine. */
export interface Random {
  /** A number from 0 (included) to 1 (not included). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in `share` (0 to 1) of the calls. */
  chance(share: number): boolean;
  /** One of the choices, each as likely as the next. */
  pick<Choice>(choices: readonly Choice[]): Choice;
  /** `count` different choices (fewer where there are not so many), in a random order. */
  sample<Choice>(choices: readonly Choice[], count: number): Choice[];
}

/** FNV-1a: 32 bits of a seed and a label, so that each body draws from a stream of its own. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** A mulberry32 stream for this seed and label: small, quick and plenty for prose. */
export function seededRandom(seed: number, label: string): Random {
  let state = hash(`${seed}/${label}`);

  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };

  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));

  const pick = <Choice>(choices: readonly Choice[]): Choice => {
    const choice = choices[Math.floor(next() * choices.length)];
    if (choice === undefined) throw new Error('nothing to pick from');
    return choice;
  };

  const sample = <Choice>(choices: readonly Choice[], count: number): Choice[] => {
    const rest = [...choices];
    const taken: Choice[] = [];
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(Math.floor(next() * rest.length), 1));
    return taken;
  };

  return { next, between, chance: (share) => next() < share, pick, sample };
}
