/** Takes the greeting of any client: the library reads parts of `initialize` that a client may leave out. */
import type { MessageStrategy } from 'vscode-languageserver';
import { Message } from './library.ts';

export const anyClient: MessageStrategy = {
  handleMessage(message, next) {
    if (!Message.isRequest(message) || message.method !== 'initialize') return next(message);
    const params = isRecord(message.params) ? message.params : {};
    const capabilities = isRecord(params.capabilities) ? withoutNulls(params.capabilities) : {};
    return next(Object.assign(message, { params: { ...params, capabilities } }));
  },
};

type Plain = Record<string, unknown>;

/** What a client cannot do is left out, or null. */
function withoutNulls(given: Plain): Plain {
  const kept = Object.entries(given).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([name, value]) => [name, isRecord(value) ? withoutNulls(value) : value]));
}

function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
