/** The files of the repository that are made from its code and committed, so that others can read them without building. */
import * as z from 'zod/mini';
import { firstWordsFile, neededWordsFile } from '../prose/sentences/needs/table.ts';
import { historyJsonSchema, registerJsonSchema } from './register-schema.ts';
import { reportJsonSchema } from './report-schema.ts';
import { ruleReference } from './rule-markdown.ts';
import { configurationSchema } from './schema.ts';
import { suggestJsonSchema } from './suggest-schema.ts';
import { textMateGrammar } from './textmate/grammar.ts';
import { protocolJsonSchema } from './tracker-schema.ts';

/** A file with its path from the repository's folder. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The JSON schema of `matters.config.json`, in draft 7, the one editors read best. */
export function configurationJsonSchema(): object {
  return z.toJSONSchema(configurationSchema, { target: 'draft-7', io: 'input' });
}

/** Every generated file, as it should stand. */
export function generatedFiles(): GeneratedFile[] {
  return [
    { path: 'server/schemas/matters.config.schema.json', text: json(configurationJsonSchema()) },
    { path: 'server/schemas/check.schema.json', text: json(reportJsonSchema()) },
    { path: 'server/schemas/register.schema.json', text: json(registerJsonSchema()) },
    { path: 'server/schemas/history.schema.json', text: json(historyJsonSchema()) },
    { path: 'server/schemas/suggest.schema.json', text: json(suggestJsonSchema()) },
    { path: 'server/schemas/protocol.schema.json', text: json(protocolJsonSchema()) },
    { path: 'syntaxes/minutes.tmLanguage.json', text: json(textMateGrammar()) },
    { path: 'server/src/rules/README.md', text: ruleReference() },
    { path: 'server/src/prose/sentences/needed-words.ts', text: neededWordsFile() },
    { path: 'server/src/prose/sentences/first-words.ts', text: firstWordsFile() },
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
