/** The lines of the page and where they are on it. A place is a line from 0, with how far into it the top of the page is. */

/** Until when (in milliseconds) scrolling is ours and no wish of the person. */
let quietUntil = 0;

/** Brings a place to the top of the page. */
export function scrollTo(page: HTMLElement | null, place: number): void {
  const line = lineAt(page, Math.floor(place));
  if (page === null || line === undefined) return;
  const box = line.getBoundingClientRect();
  const top = place <= 0 ? 0 : window.scrollY + box.top - headHeight() + (place % 1) * box.height;
  if (Math.abs(top - window.scrollY) < 2) return;
  quietUntil = performance.now() + 120;
  window.scrollTo({ top });
}

scrollTo.isUnderWay = (): boolean => performance.now() < quietUntil;

/** The place at the top of the page, below its head. */
export function placeAtTop(page: HTMLElement | null): number {
  const lines = page?.children ?? [];
  const top = headHeight();
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Element).getBoundingClientRect().bottom <= top) low = middle + 1;
    else high = middle;
  }
  const box = lines[low]?.getBoundingClientRect();
  if (box === undefined || box.height === 0) return low;
  return low + Math.max(0, Math.min((top - box.top) / box.height, 1));
}

/** Call before the lines change; what it answers, called after, brings the same place to the top again. */
export function keepInView(page: HTMLElement | null): () => void {
  if (page === null || window.scrollY === 0) return () => {};
  const place = placeAtTop(page);
  return () => scrollTo(page, place);
}

/** Which line an element of the page belongs to; -1 for none. */
export function placeOf(page: HTMLElement | null, target: EventTarget | null): number {
  const line = target instanceof Element ? target.closest('.line') : null;
  return line === null || page === null ? -1 : [...page.children].indexOf(line);
}

function lineAt(page: HTMLElement | null, place: number): Element | undefined {
  const lines = page?.children ?? [];
  return lines[Math.max(0, Math.min(place, lines.length - 1))];
}

/** The head stays in sight, and what is under it is not seen. */
function headHeight(): number {
  return document.querySelector('.head')?.getBoundingClientRect().height ?? 0;
}
