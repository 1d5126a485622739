/** `matters lsp`: the language server, for any editor. */
import { UsageError } from './command-line.ts';

export interface LspOptions {
  readonly stdio?: boolean;
}

/** Serves until the client goes; the process ends with it. */
export async function lspCommand({ stdio }: LspOptions): Promise<never> {
  if (stdio !== true)
    throw new UsageError('`matters lsp` speaks over standard input and output alone: start it with --stdio.');
  const { serve } = await import('../lsp/stdio.ts');
  return serve();
}
