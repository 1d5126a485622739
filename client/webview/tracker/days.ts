/** Days as people write them. A day has no time and no zone: it is reckoned in UTC, lest it slide to its neighbour. */

const styles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
} as const;

let language = 'en-GB';

/** Sets the language of the editor. American English would put the month first, which our minutes never do. */
export function setLanguage(tag: string): void {
  language = tag === 'en' || tag === 'en-US' ? 'en-GB' : tag;
}

/** `31 March 2024`, or in short `31 Mar 2024`, of `2024-03-31`. */
export function dayInWords(day: string, style: keyof typeof styles = 'long'): string {
  return new Intl.DateTimeFormat(language, { ...styles[style], timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
}

/** Seconds since 1970 at the start of a day. */
export function secondsOf(day: string): number {
  return Date.parse(`${day}T00:00Z`) / 1000;
}

/** The day of a moment: `2024-03-31`. */
export function dayAt(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
