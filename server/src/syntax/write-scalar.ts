/** Writes words into a header. */

/** Words as a scalar of YAML, in quotes where they would be read as something else. */
export function asScalar(words: string): string {
  const isPlain = /^[\p{L}\d]/u.test(words) && !/: |:$| #|[\r\n\t]/u.test(words) && words.trim() === words;
  return isPlain ? words : `"${words.replace(/["\\]/gu, '\\$&')}"`;
}
