/** Words of a document may hold anything; what is printed of them must neither steer a terminal nor break a format. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;
// C1 controls, turns of the writing direction, lone surrogates and the two code points that are never characters.
const unprintable = /[\u0080-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text with each control character as its picture (`␀`) and other unprintable ones as `�`; tabs and line ends stay. */
export function visible(text: string): string {
  return text
    .replace(control, (character) => {
      const code = character.charCodeAt(0);
      return String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code);
    })
    .replace(unprintable, '\uFFFD');
}

/** The same on one line: tabs and line ends are pictures too. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\t\n\r]/gu, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)));
}
