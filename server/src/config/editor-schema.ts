/** The settings of the editor, as a client keeps them under `mattersArising`: one schema; defaults and the client's own list are made from it. */
import * as z from 'zod/mini';
import { described } from './described.ts';

const on = (what: string) => described(z._default(z.boolean(), true), what);

export const editorSettingsSchema = z.object({
  hover: z.prefault(
    z.object({
      meetings: described(
        z._default(z.int().check(z.minimum(1), z.maximum(100)), 12),
        'How many meetings a history shows, the latest.',
      ),
      images: described(
        z._default(z.boolean(), false),
        'Whether the editor shows pictures in Markdown: the trend of a metric is drawn then.',
      ),
    }),
    {},
  ),
  codeLens: z.prefault(
    z.object({
      updates: on('Show above a tag how often its item was spoken of since.'),
      state: on('Show above a tag how its item stands.'),
      next: on('Show above a tag what comes next: the deadline, the target.'),
    }),
    {},
  ),
  inlayHints: z.prefault(
    z.object({
      date: on('Show the day that “next meeting” or “end of July” means.'),
      value: on('Show the value that was read from the words.'),
      overdue: on('Show by how many days an item is overdue.'),
      slips: on('Show how often a date was put back.'),
    }),
    {},
  ),
});

export type EditorSettings = z.infer<typeof editorSettingsSchema>;

const defaultEditorSettings: EditorSettings = editorSettingsSchema.parse({});

/** Reads what a client has; a setting that does not read is told of, and all of them are as usual. */
export function readEditorSettings(given: unknown): {
  readonly settings: EditorSettings;
  readonly faults: readonly string[];
} {
  const read = z.safeParse(editorSettingsSchema, given);
  if (read.success) return { settings: read.data, faults: [] };
  const faults = read.error.issues.map(
    ({ path, message }) => `The setting mattersArising.${path.join('.')} is not used: ${message}.`,
  );
  return { settings: defaultEditorSettings, faults };
}
