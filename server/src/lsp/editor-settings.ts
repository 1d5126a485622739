/** What a person sets for the editor alone; what is checked is set in `matters.config.json`, for every editor and CI alike. */

/** As `config/editor-schema.ts` reads it; written out here because the schema takes a while to load. */
export interface EditorSettings {
  readonly hover: {
    /** How many meetings a history shows. */
    readonly meetings: number;
    /** Whether pictures in Markdown are shown: the trend of a metric is drawn then. */
    readonly images: boolean;
  };
  readonly codeLens: { readonly updates: boolean; readonly state: boolean; readonly next: boolean };
  readonly inlayHints: {
    readonly date: boolean;
    readonly value: boolean;
    readonly overdue: boolean;
    readonly slips: boolean;
  };
}

export const defaultEditorSettings: EditorSettings = {
  hover: { meetings: 12, images: false },
  codeLens: { updates: true, state: true, next: true },
  inlayHints: { date: true, value: true, overdue: true, slips: true },
};

/** Those names of a group of switches that are on. */
export function turnedOn<Name extends string>(switches: Readonly<Record<Name, boolean>>): Name[] {
  return (Object.keys(switches) as Name[]).filter((name) => switches[name]);
}
