// @ts-check
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRepository } from './run.mjs';

const maker = inRepository('.build/code-maker.mjs');
const example = inRepository('test/fixtures/aldermere');

/**
 * What tells a bundle from every other build of it.
 * @param {string} file
 */
export function buildOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
}

/** Removes the code of earlier builds; makes the folder where this is the first. */
export function removeCode() {
  const folder = inRepository('dist');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.code')) rmSync(`${folder}/${name}`);
}

/**
 * Writes down what V8 makes of the program while it checks the example, for those who start it with the same Node.
 * @param {string} file
 */
export async function writeProgramCode(file) {
  await ended(make(file, ['check', example]), [0, 1]);
}

/**
 * The same of the server, while it is greeted and told of a document.
 * @param {string} file
 */
export async function writeServerCode(file) {
  const child = make(file, []);
  const uri = pathToFileURL(`${example}/typed.minutes`).href;
  const text = 'The roof leaks.{action #roof due 31 June 2024}\n';
  const send = (/** @type {object} */ message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const workspaceFolders = [{ uri: pathToFileURL(example).href, name: 'example' }];
  send({ id: 1, method: 'initialize', params: { processId: null, capabilities: {}, workspaceFolders } });
  send({ method: 'initialized', params: {} });
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'minutes', version: 1, text } } });
  send({ id: 2, method: 'matters/ready', params: { version: 1 } });
  send({ id: 3, method: 'shutdown' });
  send({ method: 'exit' });
  child.stdout.resume();
  await ended(child, [0]);
}

/**
 * @param {string} file
 * @param {string[]} words
 */
function make(file, words) {
  return spawn(process.execPath, [maker, file, buildOf(file), ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number[]} expected
 */
async function ended(child, expected) {
  child.stdout?.resume();
  const [code] = await once(child, 'exit');
  if (!expected.includes(code)) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`);
}
