/** How figures are written, and the signs they are known by. */
import { type Wording, wording } from '../sentences/patterns.ts';

export interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly place: Wording;
}

const monthly = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
export const figure = `(?:£ ?)?(?<![\\w.,/])(?!(?:19|20)\\d\\d\\b)\\d[\\d,.]*(?:k|m|bn|%)?(?![\\d,.]*\\d)(?! ?(?:st|nd|rd|th)? ?${monthly})`;
export const counted =
  '(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\\w+)?|a (?:hundred|dozen|thousand))';
/** A number that is no year, no day of a month, no hour and no first or second. */
export const countPattern =
  "(?<![\\d/£.])\\b(?!(?:19|20)\\d\\d\\b)\\d[\\d,]*\\b(?! ?(?:(?:and|to|or|&|-) \\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|pm|am|p\\.m|a\\.m|st|nd|rd|th|[/:.-] ?\\d|o'clock|\\d)|(?:st|nd|rd|th)\\b)";
export const spelt = counted.replace('\\d[\\d,]*|', '');
export const sign = (name: string, weight: number, words: string): Sign => ({ name, weight, place: wording(words) });
