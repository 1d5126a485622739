/** The bundled example, read as the command line reads it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMinutes } from '../../server/src/check/read.ts';
import { type Day, dayOf } from '../../server/src/register/calendar.ts';
import type { StatedOwner } from '../../server/src/register/meeting.ts';
import type { Minutes, Register } from '../../server/src/register/model.ts';
import { buildRegister } from '../../server/src/register/register.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { stringSource } from '../../server/src/text/source.ts';

const folder = fileURLToPath(new URL('../fixtures/aldermere/', import.meta.url));
const fiscalStart = 4;

/** The register of the example on a day; its configuration's unless given. */
export function aldermere(asOf: Day = dayOf(2024, 3, 31)): Register {
  return buildRegister(documents(), { asOf, fiscalStart, owners: configuredOwners() });
}

function documents(): Minutes[] {
  return ['board', 'panel'].flatMap((body) =>
    readdirSync(folder + body)
      .sort()
      .map((name) => {
        const text = readFileSync(`${folder}${body}/${name}`, 'utf8');
        return readMinutes(`${body}/${name}`, stringSource(text), text, fiscalStart, readYamlHeader);
      }),
  );
}

interface ConfiguredOwner {
  readonly name: string;
  readonly role?: string;
  readonly of?: string;
  readonly aliases?: readonly string[];
}

function configuredOwners(): StatedOwner[] {
  const text = readFileSync(`${folder}matters.config.json`, 'utf8');
  const { owners } = JSON.parse(text) as { owners: Record<string, ConfiguredOwner> };
  return Object.entries(owners).map(([handle, { name, role = '', of = '', aliases = [] }]) => ({
    handle,
    at: { start: 0, end: 0 },
    name,
    role,
    of,
    since: null,
    until: null,
    aliases,
  }));
}
