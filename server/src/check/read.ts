/** Reads one document of a workspace: its text parsed, its meeting found. */
import { KeptWords } from '../register/kept-words.ts';
import { meetingOf } from '../register/meeting.ts';
import type { Minutes } from '../register/model.ts';
import type { YamlReader } from '../syntax/header.ts';
import { tagsOnOwnBrackets } from '../syntax/own-bracket.ts';
import { parse } from '../syntax/parse.ts';
import { LineTable } from '../text/lines.ts';
import type { Source } from '../text/source.ts';

const byteOrderMark = 0xfeff;

/**
 * The document at `path`, whose text is `text` (what `source` gives). See `parse` for `yaml`. `sentences` keeps those that
 * name items, for whoever will ask for the names of all of them: an editor.
 */
export function readMinutes(
  path: string,
  source: Source,
  text: string,
  fiscalStart: number,
  yaml?: YamlReader,
  sentences = false,
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
  };
}

/** The YAML library's reader, loaded when the first header needs it. */
export async function loadYaml(): Promise<YamlReader> {
  const { readYamlHeader } = await import('../syntax/header-yaml.ts');
  return readYamlHeader;
}
