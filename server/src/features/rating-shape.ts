/** A shape for each rating, the same as the reports have: colour alone tells nothing to one reader in twelve. */
import type { Rating } from '../syntax/ast.ts';

const shapes: Readonly<Record<Rating, string>> = { red: '■', amber: '▲', green: '●', blue: '◆' };

/** `▲ amber`. */
export function ratingInWords(rating: Rating): string {
  return `${shapes[rating]} ${rating}`;
}
