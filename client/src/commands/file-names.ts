/** What the files of minutes and of public copies are called. */

/** The name of the next minutes, in the manner of the last: `2024-03-14.minutes.md` gives `2024-05-09.minutes.md`. */
export function nextName(last: string | undefined, day: string): string {
  const dated = last === undefined ? null : /\d{4}-\d{2}-\d{2}/u.exec(last);
  if (last !== undefined && dated !== null) return last.replace(dated[0], day);
  return `${day}${last?.endsWith('.minutes.md') ? '.minutes.md' : '.minutes'}`;
}

/** The name of a public copy beside its minutes: as `matters publish` gives it, and never that of the minutes themselves. */
export function publicName(name: string): string {
  const copy = name.replace(/\.minutes(?:\.md)?$/u, '.md');
  return copy === name ? name.replace(/(?:\.[^.]*)?$/u, '-public.md') : copy;
}
