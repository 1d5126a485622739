/** XML written by hand: two formats need a handful of elements each. */
import { visible } from './visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** ` name="value"` for each attribute, escaped; what XML 1.0 does not allow at all is shown by a picture of it. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(values).map(
    // A bare line end or tab in an attribute is read back as a blank.
    ([name, value]) =>
      ` ${name}="${visible(String(value)).replace(/[&<>"\t\n\r]/gu, (character) => entities[character] as string)}"`,
  );
  return written.join('');
}

/** The text of an element, escaped; `>` too, for `]]>` may not stand in it. */
export function content(text: string): string {
  return visible(text).replace(/[&<>\r]/gu, (character) => entities[character] as string);
}
