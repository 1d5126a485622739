/** Stands before each line that a test inside the extension host prints. */
export const testMark = '\u258f';
