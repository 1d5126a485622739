/** The two servers: how each is started, and what the peer asks of its client. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CORPUS_AS_OF } from '../corpus.ts';
import { peerParser, peerServer } from '../peer.ts';
import type { ServerKind } from './client.ts';
import { uriOf } from './client.ts';

/** Our server, as the bundled program of `matters lsp` is started. */
export function ourServer(matters: string): ServerKind {
  return {
    name: 'ours',
    words: [matters, 'lsp', '--stdio'],
    environment: { MATTERS_TODAY: CORPUS_AS_OF },
    languageId: 'minutes',
    ending: '.minutes',
    initialize: {},
    settings: {},
    answer: () => null,
  };
}

interface MarkdownParser {
  parse(text: string, environment: object): unknown[];
}

/** What its client in VS Code sets, with every check on. */
const peerSettings = {
  markdown: {
    server: { log: 'off' },
    suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
    occurrencesHighlight: { enabled: true },
    preferredMdPathExtensionStyle: 'auto',
    validate: {
      enabled: true,
      referenceLinks: { enabled: 'warning' },
      fragmentLinks: { enabled: 'warning' },
      fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
      ignoredLinks: [],
      unusedLinkDefinitions: { enabled: 'hint' },
      duplicateLinkDefinitions: { enabled: 'warning' },
    },
  },
};

/** The server that VS Code has for Markdown, which reads files and parses through its client. `folder` is the corpus's. */
export async function markdownServer(folder: string): Promise<ServerKind> {
  const { default: MarkdownIt } = (await import(pathToFileURL(peerParser().script).href)) as {
    default: new (options: object) => MarkdownParser;
  };
  const parser = new MarkdownIt({ html: true });
  return {
    name: 'peer',
    words: [peerServer().script, '--stdio'],
    environment: {},
    languageId: 'markdown',
    ending: '.md',
    initialize: { initializationOptions: { markdownFileExtensions: ['md'] } },
    settings: peerSettings,
    answer(method, params, textOf) {
      const { uri } = params as { uri: string };
      if (method !== 'markdown/parse') return answerOf(method, uri, folder);
      return parser.parse(textOf(uri) ?? readFileSync(fileURLToPath(uri), 'utf8'), {});
    },
  };
}

function answerOf(method: string, uri: string, folder: string): unknown {
  switch (method) {
    case 'markdown/findMarkdownFilesInWorkspace':
      return filesIn(folder);
    case 'markdown/fs/readFile':
      return Array.from(readFileSync(fileURLToPath(uri)));
    case 'markdown/fs/readDirectory':
      return readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [
        entry.name,
        { isDirectory: entry.isDirectory() },
      ]);
    case 'markdown/fs/stat': {
      const stat = statSync(fileURLToPath(uri), { throwIfNoEntry: false });
      return stat === undefined ? undefined : { isDirectory: stat.isDirectory() };
    }
    default:
      return null;
  }
}

const found = new Map<string, string[]>();

function filesIn(folder: string): string[] {
  const known = found.get(folder);
  if (known !== undefined) return known;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => uriOf(`${folder}/${path}`));
  found.set(folder, files);
  return files;
}
