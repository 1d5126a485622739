/** Reads one document of a workspace: its text parsed, its meeting found. */
import { untrackedIn } from '../prose/untracked.ts';
import { countSaidAfter, countSaidIn } from '../register/count-said.ts';
import { KeptWords } from '../register/kept-words.ts';
import { meetingOf } from '../register/meeting.ts';
import type { Minutes, Untracked, UntrackedReadings } from '../register/model.ts';
import type { MarkupPlaces } from '../syntax/ast.ts';
import { editedLines } from '../syntax/edited-lines.ts';
import type { YamlReader } from '../syntax/header.ts';
import { tagsOnOwnBrackets } from '../syntax/own-bracket.ts';
import { parse } from '../syntax/parse.ts';
import { reparse } from '../syntax/reparse.ts';
import type { Stretch } from '../syntax/stretch.ts';
import { LineTable } from '../text/lines.ts';
import { type Source, stringSource } from '../text/source.ts';
import type { TextBefore } from '../text/unchanged.ts';
import { LateReadings } from './late-readings.ts';

const byteOrderMark = 0xfeff;

/** Who reads prose elsewhere, while this goes on. */
export interface ProseReaders {
  /** How many documents they have read, as far as is known. */
  readonly documents: number;
  /** The readings of a document, which are waited for when they are asked for; nothing where there is enough to do already. */
  take(source: Source, text: string, read: MarkupPlaces): UntrackedReadings | undefined;
}

/** What is taken from a text while it is at hand; else it is asked of the source when somebody wants it. */
export interface Taken {
  /** The words that a check compares with their tags, and the sentences that name items. */
  readonly words?: boolean;
  /** What the prose says that no tag tracks. */
  readonly prose?: boolean;
  /** Who may read it instead. */
  readonly readers?: ProseReaders | undefined;
}

/** The document at `path`, whose text is `text` (what `source` gives). See `parse` for `yaml`. */
export function readMinutes(
  path: string,
  source: Source,
  text: string,
  fiscalStart: number,
  yaml?: YamlReader,
  { words = false, prose = false, readers }: Taken = {},
): Minutes {
  const read = parse(text, yaml);
  return {
    path,
    source,
    read,
    meeting: meetingOf(read.header, fiscalStart),
    lines: new LineTable(text),
    words: new KeptWords(text, source, read, words),
    isMarked: text.charCodeAt(0) === byteOrderMark,
    onOwnBrackets: tagsOnOwnBrackets(text, read.tags),
    countSaid: countSaidIn(text, read.tags),
    untracked:
      prose && !read.pending
        ? (readers?.take(source, text, read) ?? keptReadings(untrackedIn(text, read)))
        : new LateReadings(source, read),
  };
}

function keptReadings(readings: readonly Untracked[]): UntrackedReadings {
  return readings.length === 0 ? noReadings : { all: () => readings };
}
const noReadings: UntrackedReadings = { all: () => [] };

/** A document after an edit. */
interface Reread {
  readonly minutes: Minutes;
  /** What of it was read again; everything else only moved. */
  readonly stretch: Stretch;
}

/**
 * The document `before` after an edit, its text `text` now: only the blocks of the edit are read again. Null where the
 * whole must be read, or `before` is not the reading of the text that was edited.
 */
export function rereadMinutes(before: Minutes, text: string, edited: TextBefore): Reread | null {
  const reparsed = before.source.text() === edited.text ? reparse(before.read, text, edited.unchanged) : null;
  if (reparsed === null) return null;
  const { read, stretch } = reparsed;
  const lines = editedLines(before.read, read, text, stretch, edited.unchanged);
  const { path, meeting, isMarked } = before;
  const source = stringSource(text);
  return {
    stretch,
    minutes: {
      path,
      source,
      read,
      meeting,
      lines: new LineTable(text, { lines: before.lines, unchanged: edited.unchanged }),
      words: new KeptWords(null, source, read),
      isMarked,
      onOwnBrackets: tagsOnOwnBrackets(text, read.tags),
      countSaid: countSaidAfter(before, text, read.tags, edited),
      untracked: LateReadings.after(before.untracked, source, read, lines),
    },
  };
}

/** The YAML library's reader, loaded when the first header needs it. */
export async function loadYaml(): Promise<YamlReader> {
  const { readYamlHeader } = await import('../syntax/header-yaml.ts');
  return readYamlHeader;
}
