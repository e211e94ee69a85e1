// Waits for work that goes on side by side.

/** Resolves when all are done; where some failed, rejects with the first failure, and still only when all have ended. */
export async function allDone(work: readonly Promise<unknown>[]): Promise<void> {
  for (const one of await Promise.allSettled(work)) if (one.status === 'rejected') throw one.reason
}
