/** Every handler of the server: one capability of the protocol a file. */
import type { Server } from '../server.ts';
import { handleCallHierarchy } from './call-hierarchy.ts';
import { handleCodeActions } from './code-actions.ts';
import { handleCompletion } from './completion.ts';
import { handleContent } from './content.ts';
import { handleDiagnostics } from './diagnostics.ts';
import { handleDocument } from './document.ts';
import { handleDocuments } from './documents.ts';
import { handleFormatting } from './formatting.ts';
import { handleHints } from './hints.ts';
import { handleHover } from './hover.ts';
import { handleLifecycle } from './lifecycle.ts';
import { handleNavigation } from './navigation.ts';
import { handleOutline } from './outline.ts';
import { handleRename } from './rename.ts';
import { handleStructure } from './structure.ts';
import { handleSymbols } from './symbols.ts';
import { handleTagging } from './tagging.ts';
import { handleTokens } from './tokens.ts';

export const handlers: readonly ((server: Server) => void)[] = [
  handleLifecycle,
  handleDocument,
  handleDocuments,
  handleDiagnostics,
  handleHover,
  handleCompletion,
  handleNavigation,
  handleCallHierarchy,
  handleSymbols,
  handleStructure,
  handleRename,
  handleCodeActions,
  handleFormatting,
  handleHints,
  handleTokens,
  handleOutline,
  handleTagging,
  handleContent,
];
