// Says why a file cannot be read.

/** As the end of a sentence about the file. */
export function fileFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ELOOP') return 'is a link to nothing'
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be opened for reading: check its permissions'
  return 'cannot be read to its end'
}
