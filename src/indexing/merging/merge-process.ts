// The process that `mergeApart` starts: merges one table, says how it went, and ends.
import { connect, Session } from '@lancedb/lancedb'
import { settleEngine } from '../settle-engine.ts'
import { mergeHere } from './merge-here.ts'
import { type MergeOrder, type MergeResult, mergeOrderSchema } from './merge-order.ts'

/** Of the engine's two caches each, which hold gigabytes otherwise: a merge reads everything once. */
const CACHE_BYTES = 16n << 20n

// The writer's lock is held by whoever started this process: without it nothing may be written.
process.once('disconnect', () => process.exit(1))
// Of the terminal, for all processes at once: when to end is for the one that was started there to decide.
process.on('SIGINT', () => {})

const result = await merge(mergeOrderSchema.parse(JSON.parse(process.argv[2] ?? '')))
process.send?.(result, () => process.exit(0))

async function merge({ uri, table: name, outdated }: MergeOrder): Promise<MergeResult> {
  settleEngine()
  try {
    const connection = await connect(uri, { session: new Session(CACHE_BYTES, CACHE_BYTES) })
    await mergeHere(await connection.openTable(name), outdated)
    return { kind: 'merged' }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
