/** The settings of the editor as the extension's package.json contributes them, with their words in package.nls.json. */
import * as z from 'zod/mini';
import { editorSettingsSchema } from './editor-schema.ts';

/** What is other in VS Code, where a hover can show pictures. */
const otherDefaults: Readonly<Record<string, unknown>> = { 'hover.images': true };

const groupTitles: Readonly<Record<string, string>> = {
  hover: 'Hover',
  codeLens: 'Above the tags',
  inlayHints: 'Between the words',
};

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

export interface EditorContribution {
  /** `contributes.configuration`: a group of settings each. */
  readonly configuration: readonly object[];
  /** The words, by their keys: those that stand between percent signs in the configuration. */
  readonly words: Readonly<Record<string, string>>;
}

function editorContribution(): EditorContribution {
  const schema = z.toJSONSchema(editorSettingsSchema, { target: 'draft-7', io: 'input' }) as JsonSchema;
  const words: Record<string, string> = {};
  const configuration = Object.entries(schema.properties ?? {}).map(([group, { properties = {} }], order) => {
    words[`settings.${group}`] = groupTitles[group] ?? group;
    const settings = Object.entries(properties).map(([name, { description = '', ...setting }], place) => {
      const key = `${group}.${name}`;
      words[`settings.${key}`] = description;
      const usual = key in otherDefaults ? { default: otherDefaults[key] } : {};
      return [`mattersArising.${key}`, { ...setting, ...usual, description: `%settings.${key}%`, order: place }];
    });
    return { title: `%settings.${group}%`, order, properties: Object.fromEntries(settings) };
  });
  return { configuration, words };
}

/** A package.json with the settings as they are now, everything else as it was. */
export function withSettings<Manifest extends { readonly contributes?: object }>(manifest: Manifest): Manifest {
  const { configuration } = editorContribution();
  return { ...manifest, contributes: { ...manifest.contributes, configuration } };
}

/** A package.nls.json with the words of the settings as they are now, at its end. */
export function withSettingsWords(words: Readonly<Record<string, string>>): Record<string, string> {
  const others = Object.entries(words).filter(([key]) => !key.startsWith('settings.'));
  return { ...Object.fromEntries(others), ...editorContribution().words };
}
