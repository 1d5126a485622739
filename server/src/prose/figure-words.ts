/** How figures are written, and the signs they are known by. */
import { type Wording, wording } from './patterns.ts';

export interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly place: Wording;
}

const monthly = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
export const figure = `(?:£ ?)?(?<![\\w.,/])(?!(?:19|20)\\d\\d\\b)\\d[\\d,.]*(?:k|m|bn|%)?(?![\\d,.]*\\d)(?! ?(?:st|nd|rd|th)? ?${monthly})`;
export const counted =
  '(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\\w+)?|a (?:hundred|dozen|thousand))';
export const spelt = counted.replace('\\d[\\d,]*|', '');
export const sign = (name: string, weight: number, words: string): Sign => ({ name, weight, place: wording(words) });
