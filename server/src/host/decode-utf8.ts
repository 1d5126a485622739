/**
 * The short way through UTF-8 that is nearly all ASCII, as minutes are: a few quotation marks, dashes and pound signs among
 * thousands of letters. The bytes are copied whole, and what stands between those few is moved together, which takes
 * half the time of decoding byte after byte.
 */

/** Longer texts are few, and no room is kept for them. In bytes. */
const roomSize = 0x10000;
/** Of more letters that are not ASCII than one in so many bytes, decoding byte after byte is the faster. */
const bytesToLetter = 32;

const narrow = new Uint8Array(roomSize);
const narrowBytes = Buffer.from(narrow.buffer);
const wide = new Uint16Array(roomSize);
const wideBytes = Buffer.from(wide.buffer);
/** `utf16le` is the order of bytes of nearly all machines. */
const isLittleEndian = Buffer.from(new Uint16Array([1]).buffer)[0] === 1;

/** Where the letters begin that are not ASCII, in the text read last; the rest is of others. */
const places = new Uint32Array(roomSize / bytesToLetter + 1);
/** The highest bit of each of four bytes. */
const highBits = 0x80808080 | 0;

/** The text whose UTF-8 these bytes are; that they are some, the caller knows. */
export function decodeUtf8(bytes: Buffer): string {
  const count = isLittleEndian && bytes.length <= roomSize && bytes.byteOffset % 4 === 0 ? findLetters(bytes) : -1;
  if (count === -1) return bytes.toString('utf8');
  let highest = 0;
  for (let index = 0; index < count; index++) highest = Math.max(highest, bytes[places[index] as number] as number);
  if (highest <= lastOfLatin1) return narrowBytes.toString('latin1', 0, moveTogether(bytes, narrow, count));
  return wideBytes.toString('utf16le', 0, 2 * moveTogether(bytes, wide, count));
}

/** The first byte of the last letters that Latin-1 has. */
const lastOfLatin1 = 0xc3;

/** Fills in `places` and answers how many there are; -1 where there are too many. */
function findLetters(bytes: Buffer): number {
  const { length } = bytes;
  const most = length / bytesToLetter;
  const fours = new Int32Array(bytes.buffer, bytes.byteOffset, length >> 2);
  let count = 0;
  for (let index = 0; index < fours.length; index++) {
    if (((fours[index] as number) & highBits) === 0) continue;
    for (let at = 4 * index; at < 4 * index + 4; at++) if ((bytes[at] as number) >= 0xc0) places[count++] = at;
    if (count > most) return -1;
  }
  for (let at = 4 * fours.length; at < length; at++) if ((bytes[at] as number) >= 0xc0) places[count++] = at;
  return count > most ? -1 : count;
}

/** Decodes into `room`, a code unit in each place, and answers how many there are. */
function moveTogether(bytes: Buffer, room: Uint8Array | Uint16Array, count: number): number {
  room.set(bytes);
  /** Up to where the bytes are read, and the code units written. */
  let from = 0;
  let to = 0;
  for (let index = 0; index < count; index++) {
    const at = places[index] as number;
    if (to < from) room.copyWithin(to, from, at);
    to += at - from;
    const first = bytes[at] as number;
    const second = follower(bytes, at + 1);
    if (first < 0xe0) {
      room[to++] = ((first & 0x1f) << 6) | second;
      from = at + 2;
    } else if (first < 0xf0) {
      room[to++] = ((first & 0x0f) << 12) | (second << 6) | follower(bytes, at + 2);
      from = at + 3;
    } else {
      const code = ((first & 0x07) << 18) | (second << 12) | (follower(bytes, at + 2) << 6) | follower(bytes, at + 3);
      room[to++] = 0xd800 + ((code - 0x10000) >> 10);
      room[to++] = 0xdc00 + (code & 0x3ff);
      from = at + 4;
    }
  }
  if (to < from) room.copyWithin(to, from, bytes.length);
  return to + bytes.length - from;
}

/** What a byte behind the first of a letter adds to it. */
function follower(bytes: Buffer, at: number): number {
  return (bytes[at] as number) & 0x3f;
}
