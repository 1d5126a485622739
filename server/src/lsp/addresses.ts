/** Between the addresses of the Language Server Protocol (URIs) and paths of the disk. */
import { URI, Utils } from 'vscode-uri';

/** The absolute path of a file on the disk; undefined for whatever else an editor holds (`untitled:`, a virtual folder). */
export function pathOfUri(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? withoutEndSlash(parsed.fsPath) : undefined;
}

export function uriOfPath(path: string): string {
  return URI.file(path).toString();
}

/** The address as this library writes it: clients escape differently, and one document must have one name. */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The name at the end of an address. */
export function nameOfUri(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The folder an address lies in. */
export function folderOfUri(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

function withoutEndSlash(path: string): string {
  return path.length > 1 && /[\\/]$/u.test(path) && !/^[A-Za-z]:[\\/]$/u.test(path) ? path.slice(0, -1) : path;
}
