/** A folder of documents and how these are named in it: by their path from it, with `/` on every system. */
import { pathBelow, pathOfUri, uriOfPath } from './addresses.ts';

export class Folder {
  /** Its address. */
  readonly uri: string;
  /** Its absolute path; undefined where it is not on the disk. Documents are named by their whole address then. */
  readonly folder: string | undefined;

  constructor(uri: string) {
    this.uri = uri;
    this.folder = pathOfUri(uri);
  }

  /** The path of an address, be there a document or not; undefined where it does not lie here. */
  pathOf(uri: string): string | undefined {
    if (this.folder !== undefined) return pathBelow(this.uri, uri);
    // `untitled:` has no slash after it.
    const start = /[:/]$/u.test(this.uri) ? this.uri : `${this.uri}/`;
    return uri === this.uri || uri.startsWith(start) ? uri : undefined;
  }

  uriIn(path: string): string {
    return this.folder === undefined ? path : uriOfPath(this.fileOf(path));
  }

  /** The file of a path, absolute. */
  fileOf(path: string): string {
    return this.folder?.endsWith('/') ? `${this.folder}${path}` : `${this.folder}/${path}`;
  }

  /** The path of a file, absolute, that lies here. */
  pathOfFile(file: string): string {
    const below = file.slice(this.fileOf('').length);
    return this.folder?.startsWith('/') ? below : below.replaceAll('\\', '/');
  }
}
