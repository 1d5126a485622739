/** Between the addresses of the Language Server Protocol (URIs) and paths of the disk. */
import { URI, Utils } from 'vscode-uri';

/** The absolute path of a file on the disk; undefined for whatever else an editor holds (`untitled:`, a virtual folder). */
export function pathOfUri(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? withoutEndSlash(parsed.fsPath) : undefined;
}

export function uriOfPath(path: string): string {
  return plainPath.test(path) ? `file://${path}` : URI.file(path).toString();
}

/** The address as this library writes it: clients escape differently, and one document must have one name. */
export function normalUri(uri: string): string {
  return uri.startsWith('file:///') && plainPath.test(uri.slice('file://'.length)) ? uri : URI.parse(uri).toString();
}

/** Paths in which nothing is escaped: the library takes a while, and the places of one item may be in a thousand files. */
const plainPath = /^\/(?:[A-Za-z0-9_.~-][A-Za-z0-9_.~/-]*)?$/u;

/** The address of a folder as everything in this server has it: without a slash at its end. */
export function folderAddress(uri: string): string {
  const address = normalUri(uri);
  return address.endsWith('/') && !address.endsWith('//') && !/^[a-z]+:\/\/\/$/u.test(address)
    ? address.slice(0, -1)
    : address;
}

/** The path of an address from a folder's, with `/`; undefined where it does not lie in it. Both as `normalUri` writes them. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return uri.startsWith(start) ? decodeURIComponent(uri.slice(start.length)) : undefined;
}

/** The name at the end of an address. */
export function nameOfUri(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The folder an address lies in; an address with a query (a version of a file) has nothing beside it. */
export function folderOfUri(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.query === '' && parsed.fragment === '' ? Utils.dirname(parsed).toString() : uri;
}

/** Whether a file is one of minutes, by its name. */
export function isMinutesName(name: string): boolean {
  return name.endsWith('.minutes') || name.endsWith('.minutes.md');
}

function withoutEndSlash(path: string): string {
  return path.length > 1 && /[\\/]$/u.test(path) && !/^[A-Za-z]:[\\/]$/u.test(path) ? path.slice(0, -1) : path;
}
