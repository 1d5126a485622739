/** Registers of small workspaces in the notation of examples and specs. */
import { readMinutes } from '../../server/src/check/read.ts';
import type { Day } from '../../server/src/register/calendar.ts';
import { daysMeant } from '../../server/src/register/days-meant.ts';
import type { Register } from '../../server/src/register/model.ts';
import { buildRegister } from '../../server/src/register/register.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { parseDate } from '../../server/src/syntax/parse.ts';
import { readNotation, sourceOf } from '../support/notation.ts';

const fiscalStart = 4;

/** The register of a workspace, on the day that a line `//= as of ...` gives, else on that of the last meeting. */
export function registerOf(notation: string): Register {
  const { directives, documents } = readNotation(notation);
  const minutes = documents.map((document) =>
    readMinutes(document.path, sourceOf(document), document.text, fiscalStart, readYamlHeader),
  );
  const said = directives.find((directive) => directive.startsWith('as of '))?.slice('as of '.length);
  const asOf = said === undefined ? Math.max(...minutes.map(({ meeting }) => meeting.day ?? 0)) : dayIn(said);
  return buildRegister(minutes, { asOf, fiscalStart, owners: [] });
}

function dayIn(text: string): Day {
  const date = parseDate(text);
  const days = date === null ? null : daysMeant(date, 0, 'next', fiscalStart);
  if (days === null) throw new Error(`“${text}” is no day.`);
  return days.last;
}
