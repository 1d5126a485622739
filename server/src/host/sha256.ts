type Crypto = Pick<typeof import('node:crypto'), 'hash'>;

let crypto: Crypto | undefined;

/** SHA-256 of a text's UTF-8 bytes, as 64 small hexadecimal digits. */
export function sha256(text: string): string {
  // Not imported: most runs need no hash, and the module takes as long to load as a small folder to check. To ask for it
  // takes longer than to hash what tells a finding.
  crypto ??= process.getBuiltinModule('node:crypto');
  return crypto.hash('sha256', text, 'hex');
}
