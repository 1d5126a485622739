/**
 * What `matters` starts. It loads nothing by itself: an editor waits for the server, which needs nothing of the other
 * commands, and those need nothing of the server.
 */

/** What an editor gives: anything else after `lsp` is for the command line to read, or to refuse. */
const given = /^--(?:stdio|clientProcessId=\d+)$/u;

const [command, ...options] = process.argv.slice(2);
if (command === 'lsp' && options.includes('--stdio') && options.every((option) => given.test(option)))
  void import('../lsp/stdio.ts').then(({ serve }) => serve());
else void import('./main.ts');
