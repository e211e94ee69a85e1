// Merges a table in a process of its own, whose memory ends with it.
import { fork } from 'node:child_process'
import { IndexUnreadableError } from '../../errors.ts'
import { mergeEnvironment } from './merge-environment.ts'
import { type MergeOrder, mergeResultSchema } from './merge-order.ts'

/**
 * Resolves when the merge is stored. Whoever calls holds the writer's lock; the process ends where the caller does.
 * Rejects with the engine's own words; with an IndexUnreadableError where the process was ended. The table is then as
 * it was before.
 */
export function mergeApart(order: MergeOrder): Promise<void> {
  // Where the command was begun with it: some hundred megabytes of garbage, while this process has nothing to do.
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  const child = fork(new URL('./merge-process.ts', import.meta.url), [JSON.stringify(order)], {
    env: mergeEnvironment(),
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      const result = mergeResultSchema.parse(message)
      if (result.kind === 'merged') resolve()
      else reject(new Error(result.message))
    })
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(
        new IndexUnreadableError(
          `The index could not be merged: the process that did it was ended (${signal ?? `code ${code}`}), as when memory runs out. All that was written is kept; run it again`,
        ),
      ),
    )
  })
}
