/** The next of many places after the one where somebody is, in this document and then in the others, round and round. */

export interface Stop {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** @param here undefined where no document is open: the first or the last then */
export function stepFrom<Place extends Stop>(
  stops: readonly Place[],
  here: Stop | undefined,
  direction: 'next' | 'previous',
): Place | undefined {
  const ordered = [...stops].sort(compareStops);
  if (direction === 'next')
    return ordered.find((stop) => here !== undefined && compareStops(stop, here) > 0) ?? ordered[0];
  return ordered.findLast((stop) => here !== undefined && compareStops(stop, here) < 0) ?? ordered.at(-1);
}

function compareStops(one: Stop, other: Stop): number {
  if (one.uri !== other.uri) return one.uri < other.uri ? -1 : 1;
  return one.line - other.line || one.character - other.character;
}
