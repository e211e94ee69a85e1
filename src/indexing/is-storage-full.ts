// Whether a failure, of the engine or of Node, says that there is no room left to write.

/** ENOSPC, EFBIG and EDQUOT, as Rust's standard library writes them; Linux and macOS number the last one apart. */
const WORDS = /\(os error (?:28|27|122|69)\)|no space left on device|file too large|disk quota exceeded/i

const CODES = new Set(['ENOSPC', 'EFBIG', 'EDQUOT'])

export function isStorageFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && CODES.has(String(error.code))) return true
  return WORDS.test(error.message) || isStorageFull(error.cause)
}
