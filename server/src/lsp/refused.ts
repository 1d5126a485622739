import { ErrorCodes, LSPErrorCodes, ResponseError } from './library.ts';

/** The answer to a request that makes sense and cannot be met; the client shows `message` to its user. */
export function refused(message: string): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestFailed, message);
}

/** The answer to a request whose parameters are not what its method takes. */
export function invalid(message: string): ResponseError<never> {
  return new ResponseError<never>(ErrorCodes.InvalidParams, message);
}
