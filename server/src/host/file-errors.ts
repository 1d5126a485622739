/** Failed calls of the file system in words, as the end of a sentence that begins with the path. */

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'is not there (any more)',
  ENOTDIR: 'is not there: a part of its path is a file and no folder',
  EACCES: 'may not be read: permission is refused',
  EPERM: 'may not be read: permission is refused',
  ELOOP: 'is a link that leads back to itself',
  EISDIR: 'is a folder',
  ENAMETOOLONG: 'has too long a name',
  EMFILE: 'cannot be opened: too many files are open',
  ENFILE: 'cannot be opened: too many files are open',
};

const unwritable: Readonly<Record<string, string>> = {
  ENOENT: 'cannot be written: its folder is not there',
  ENOTDIR: 'cannot be written: a part of its path is a file and no folder',
  EEXIST: 'cannot be written: where its folder should be, there is a file',
  EACCES: 'cannot be written: permission is refused',
  EPERM: 'cannot be written: permission is refused',
  EROFS: 'cannot be written: the disk can only be read',
  EISDIR: 'cannot be written: a folder has that name',
  ENOTEMPTY: 'cannot be written: a folder has that name',
  ELOOP: 'cannot be written: it is a link that leads back to itself',
  ENAMETOOLONG: 'cannot be written: its name is too long',
  ENOSPC: 'cannot be written: the disk is full',
  EFBIG: 'cannot be written: it would be larger than files may be here',
  EDQUOT: 'cannot be written: the disk is full',
};

export function whyUnreadable(error: unknown): string {
  return unreadable[codeOf(error)] ?? `cannot be read (${codeOf(error)})`;
}

export function whyUnwritable(error: unknown): string {
  return unwritable[codeOf(error)] ?? `cannot be written (${codeOf(error)})`;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
}
