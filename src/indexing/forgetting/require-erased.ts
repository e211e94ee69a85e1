// What becomes of a takedown whose proof fails.
import { IndexUnreadableError } from '../../errors.ts'
import type { Erased } from './check-erased.ts'

/** @throws IndexUnreadableError where anything of the articles is left in one of the indexes. */
export function requireErased(proofs: readonly Erased[]): void {
  const filesLeft = proofs.flatMap((proof) => proof.filesLeft)
  const rowsLeft = proofs.reduce((sum, proof) => sum + proof.rowsLeft, 0)
  if (rowsLeft + filesLeft.length === 0) return
  const files = filesLeft.length > 0 ? `, and these files: ${filesLeft.join(', ')}` : ''
  throw new IndexUnreadableError(
    `Not all is gone: ${rowsLeft} rows still hold the articles${files}; run it again, or rebuild the index without them: npm run ingest -- --rebuild PATH…`,
  )
}
