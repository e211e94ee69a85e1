// Gives the same completion to the same question over the same evidence, without asking again.
import { createHash } from 'node:crypto'
import type { Keyv } from 'keyv'
import type { Logger } from '../logger.ts'
import type { ModelUsage } from './model-usage.ts'
import { createListReader } from './read-list.ts'
import type { StreamText, TextRequest } from './stream-text.ts'

export interface CacheTextOptions {
  readonly keyv: Keyv
  readonly usage: ModelUsage
  readonly logger: Logger
  /** Of the model and its settings. */
  readonly name: string
  /** Milliseconds. */
  readonly timeToLive?: number
}

/** People of one newsroom ask the same within the hour; a bad answer should not outlive it. */
const TIME_TO_LIVE_MS = 60 * 60 * 1000

/**
 * The key is everything that the model is given: instructions with the day, question, evidence and form. Only whole
 * JSON is kept, with what stands around it. A state that fails is logged and asked no further.
 */
export function cacheText(streamText: StreamText, options: CacheTextOptions): StreamText {
  const { keyv, usage, logger, name, timeToLive = TIME_TO_LIVE_MS } = options

  async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work()
    } catch (error) {
      logger.error(
        { reason: error instanceof Error ? error.message : '' },
        'the model’s answers cannot be kept',
      )
      return undefined
    }
  }

  return async function* cachedText(request) {
    const key = keyOf(name, request)
    const kept = await attempt(() => keyv.get<unknown>(key))
    if (typeof kept === 'string') {
      await usage.add({ cached: 1 })
      yield { kind: 'text', text: kept }
      return
    }
    let text = ''
    for await (const part of streamText(request)) {
      if (part.kind === 'text') text += part.text
      yield part
    }
    if (isWhole(text)) await attempt(() => keyv.set(key, text, timeToLive))
  }
}

function keyOf(name: string, { system, user, form }: TextRequest): string {
  const given = JSON.stringify([name, system, user, form])
  return `completion-${createHash('sha256').update(given).digest('hex')}`
}

function isWhole(text: string): boolean {
  const reader = createListReader()
  try {
    reader.read(text)
  } catch {
    return false
  }
  return reader.whole !== undefined
}
