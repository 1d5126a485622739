/** Reads one document of a workspace: its text parsed, its meeting found. */
import { untrackedIn } from '../prose/untracked.ts';
import { KeptWords } from '../register/kept-words.ts';
import { meetingOf } from '../register/meeting.ts';
import type { Minutes, Untracked, UntrackedReadings } from '../register/model.ts';
import type { MarkupPlaces, TaggedText } from '../syntax/ast.ts';
import type { YamlReader } from '../syntax/header.ts';
import { tagsOnOwnBrackets } from '../syntax/own-bracket.ts';
import { parse } from '../syntax/parse.ts';
import { LineTable } from '../text/lines.ts';
import type { Source } from '../text/source.ts';

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
  /** The sentences that name items, for whoever will ask for the names of all of them: an editor. */
  readonly sentences?: boolean;
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
  { sentences = false, prose = false, readers }: Taken = {},
): Minutes {
  const read = parse(text, yaml);
  return {
    path,
    source,
    read,
    meeting: meetingOf(read.header, fiscalStart),
    lines: new LineTable(text),
    words: new KeptWords(text, source, read, sentences),
    isMarked: text.charCodeAt(0) === byteOrderMark,
    onOwnBrackets: tagsOnOwnBrackets(text, read.tags),
    untracked:
      prose && !read.pending
        ? (readers?.take(source, text, read) ?? keptReadings(untrackedIn(text, read)))
        : lateReadings(source, read),
  };
}

function keptReadings(readings: readonly Untracked[]): UntrackedReadings {
  return readings.length === 0 ? noReadings : { all: () => readings };
}
const noReadings: UntrackedReadings = { all: () => [] };

/** Readings that are taken when first asked for. */
function lateReadings(source: Source, read: TaggedText): UntrackedReadings {
  let readings: readonly Untracked[] | undefined;
  return {
    all: () => {
      readings ??= untrackedIn(source.text(), read);
      return readings;
    },
  };
}

/** The YAML library's reader, loaded when the first header needs it. */
export async function loadYaml(): Promise<YamlReader> {
  const { readYamlHeader } = await import('../syntax/header-yaml.ts');
  return readYamlHeader;
}
