/** The output formats of a check. Each is loaded when it is asked for: a run pays for what it prints. */
import type { Report, Style } from './report.ts';

/** A text, or its pieces in order: a long report is made and written a piece at a time, for whole it takes much memory. */
export type Printed = string | Iterable<string>;

/** A report as text in one format, with a line end after its last line. */
export type Print = (report: Report, style: Style) => Printed | Promise<Printed>;

export const formats = {
  text: async (): Promise<Print> => (await import('./text.ts')).printText,
  json: async (): Promise<Print> => (await import('./json.ts')).printJson,
  sarif: async (): Promise<Print> => (await import('./sarif.ts')).printSarif,
  github: async (): Promise<Print> => (await import('./github.ts')).printGithub,
  gitlab: async (): Promise<Print> => (await import('./gitlab.ts')).printGitlab,
  junit: async (): Promise<Print> => (await import('./junit.ts')).printJunit,
  checkstyle: async (): Promise<Print> => (await import('./checkstyle.ts')).printCheckstyle,
  rdjsonl: async (): Promise<Print> => (await import('./rdjsonl.ts')).printRdjsonl,
};

export type FormatName = keyof typeof formats;
