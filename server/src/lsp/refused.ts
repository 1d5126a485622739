import { LSPErrorCodes, ResponseError } from './library.ts';

/** The answer to a request that makes sense and cannot be met; the client shows `message` to its user. */
export function refused(message: string): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestFailed, message);
}
