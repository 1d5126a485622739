/** The readings of a document that are taken when first asked for: most are never asked. */
import { DocumentReadings, type ReadingsBefore } from '../prose/document-readings.ts';
import type { Untracked, UntrackedReadings } from '../register/model.ts';
import type { TaggedText } from '../syntax/ast.ts';
import { joinedStretch, type Stretch } from '../syntax/stretch.ts';
import type { Source } from '../text/source.ts';

export class LateReadings implements UntrackedReadings {
  readonly #source: Source;
  readonly #read: TaggedText;
  /** The last readings that somebody asked for, of the document as it was before. */
  #before: ReadingsBefore | undefined;
  #readings: DocumentReadings | undefined;

  constructor(source: Source, read: TaggedText, before?: ReadingsBefore) {
    this.#source = source;
    this.#read = read;
    this.#before = before;
  }

  /** The readings after an edit of these lines (see `editedLines`). */
  static after(before: UntrackedReadings, source: Source, read: TaggedText, lines: Stretch): LateReadings {
    return new LateReadings(source, read, before instanceof LateReadings ? before.#edited(lines) : undefined);
  }

  all(): readonly Untracked[] {
    if (this.#readings === undefined) {
      this.#readings = new DocumentReadings(this.#source.text(), this.#read, this.#before);
      this.#before = undefined;
    }
    return this.#readings.untracked;
  }

  #edited(lines: Stretch): ReadingsBefore | undefined {
    if (this.#readings !== undefined) return { readings: this.#readings, lines };
    return this.#before && { readings: this.#before.readings, lines: joinedStretch(this.#before.lines, lines) };
  }
}
