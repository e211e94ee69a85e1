// Tells whether files are so large together that a thread of its own pays for reading them.
import { stat } from 'node:fs/promises'

/** Whether the files have at least so many bytes; one that cannot be read has none. */
export async function isLarge(files: readonly string[], bytes: number): Promise<boolean> {
  let sum = 0
  for (const file of files) {
    if (sum >= bytes) break
    sum += await stat(file).then(
      ({ size }) => size,
      () => 0,
    )
  }
  return sum >= bytes
}
