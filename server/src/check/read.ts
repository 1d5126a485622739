/** Reads one document of a workspace: its text parsed, its meeting found. */
import { untrackedIn } from '../prose/untracked.ts';
import { KeptWords } from '../register/kept-words.ts';
import { meetingOf } from '../register/meeting.ts';
import type { Minutes, Untracked, UntrackedReadings } from '../register/model.ts';
import type { TaggedText } from '../syntax/ast.ts';
import type { YamlReader } from '../syntax/header.ts';
import { tagsOnOwnBrackets } from '../syntax/own-bracket.ts';
import { parse } from '../syntax/parse.ts';
import { LineTable } from '../text/lines.ts';
import type { Source } from '../text/source.ts';

const byteOrderMark = 0xfeff;

/**
 * The document at `path`, whose text is `text` (what `source` gives). See `parse` for `yaml`. With `readsProse` its
 * sentences are read while the text is at hand, else when they are asked for.
 */
export function readMinutes(
  path: string,
  source: Source,
  text: string,
  fiscalStart: number,
  yaml?: YamlReader,
  readsProse = false,
): Minutes {
  const read = parse(text, yaml);
  return {
    path,
    source,
    read,
    meeting: meetingOf(read.header, fiscalStart),
    lines: new LineTable(text),
    words: new KeptWords(text, source, read),
    isMarked: text.charCodeAt(0) === byteOrderMark,
    onOwnBrackets: tagsOnOwnBrackets(text, read.tags),
    untracked: readsProse && !read.pending ? keptReadings(untrackedIn(text, read)) : lateReadings(source, read),
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
