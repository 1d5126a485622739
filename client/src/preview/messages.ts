/** What the preview's page and the extension say to each other: types only, for the two are bundled apart. */
import type { PublicCopyAnswer } from '../../../server/src/config/tracker-schema.ts';

export type Problem = PublicCopyAnswer['problems'][number];

export type ToPreview =
  | {
      readonly type: 'copy';
      /** The address of the minutes: the page keeps it, so that they are found again after a reload. */
      readonly uri: string;
      /** The file's name. */
      readonly name: string;
      readonly copy: PublicCopyAnswer;
    }
  /** The minutes were scrolled: this place of the copy (a line from 0, with how far into it) is at the top. */
  | { readonly type: 'scroll'; readonly line: number }
  | { readonly type: 'failed'; readonly message: string };

export type FromPreview =
  | { readonly type: 'ready' }
  /** The copy was scrolled by the person: this place of it is at the top. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** A line of the copy is to be shown in the minutes. */
  | { readonly type: 'open'; readonly line: number }
  | { readonly type: 'openProblem'; readonly problem: Problem }
  | { readonly type: 'save' };
