// Runs work over many items, a few at a time.

export interface InPoolOptions<T, R> {
  readonly items: readonly T[]
  /** How many are under way at once. */
  readonly size: number
  readonly work: (item: T) => Promise<R>
}

/** The results in the order of the items; rejects with the first failure and begins nothing more. */
export async function inPool<T, R>({ items, size, work }: InPoolOptions<T, R>): Promise<readonly R[]> {
  const results: R[] = []
  const waiting = items.entries()
  let failed = false
  async function worker(): Promise<void> {
    for (const [i, item] of waiting) {
      if (failed) return
      results[i] = await work(item)
    }
  }
  const workers = Array.from({ length: size }, () =>
    worker().catch((error: unknown) => {
      failed = true
      throw error
    }),
  )
  await Promise.all(workers)
  return results
}
