/** Reads one document of a workspace: its text parsed, its meeting found. */
import { meetingOf } from '../register/meeting.ts';
import type { Minutes } from '../register/model.ts';
import type { YamlReader } from '../syntax/header.ts';
import { tagsOnOwnBrackets } from '../syntax/own-bracket.ts';
import { parse } from '../syntax/parse.ts';
import type { Source } from '../text/source.ts';

/** The document at `path`, whose text is `text` (what `source` gives). See `parse` for `yaml`. */
export function readMinutes(
  path: string,
  source: Source,
  text: string,
  fiscalStart: number,
  yaml?: YamlReader,
): Minutes {
  const read = parse(text, yaml);
  const onOwnBrackets = tagsOnOwnBrackets(text, read.tags);
  return { path, source, read, meeting: meetingOf(read.header, fiscalStart), onOwnBrackets };
}

/** The YAML library's reader, loaded when the first header needs it. */
export async function loadYaml(): Promise<YamlReader> {
  const { readYamlHeader } = await import('../syntax/header-yaml.ts');
  return readYamlHeader;
}
