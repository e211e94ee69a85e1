// Counts and logs what each request used: tokens, cost, time.
import { ModelError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { ModelUsage } from './model-usage.ts'
import type { StreamText, TextRequest } from './stream-text.ts'

/** For a million tokens, in any one currency. */
export interface TokenPrices {
  readonly input: number
  readonly output: number
}

export interface CountTextOptions {
  readonly usage: ModelUsage
  readonly logger: Logger
  readonly prices?: TokenPrices
  /** Milliseconds on any clock that only goes forward. */
  readonly clock?: () => number
}

const MILLION = 1_000_000

/** English prose in the usual vocabularies; where a stream is cut the server sends no count. */
const CHARACTERS_PER_TOKEN = 4

export function countText(streamText: StreamText, options: CountTextOptions): StreamText {
  const { usage, logger, prices, clock = () => performance.now() } = options

  const costOf = (input: number, output: number) =>
    prices ? (input * prices.input + output * prices.output) / MILLION : 0

  return async function* countedText(request) {
    const began = clock()
    let tokens = { input: estimate(inputOf(request)), output: 0 }
    let characters = 0
    let outcome: 'answered' | 'cut' | 'failed' = 'cut'
    let isFree = false
    try {
      for await (const part of streamText(request)) {
        if (part.kind === 'usage')
          tokens = { input: part.inputTokens || tokens.input, output: part.outputTokens }
        else characters += part.text.length
        yield part
      }
      outcome = 'answered'
    } catch (error) {
      if (!isWithdrawn(request)) outcome = 'failed'
      isFree = error instanceof ModelError && error.isFree
      throw error
    } finally {
      const inputTokens = isFree ? 0 : tokens.input
      const outputTokens = tokens.output || estimate(characters)
      const cost = costOf(inputTokens, outputTokens)
      const counts = { inputTokens, outputTokens, cost, milliseconds: Math.round(clock() - began) }
      logger.info({ ...counts, outcome }, 'the model was asked')
      await usage.add({ ...counts, requests: 1, failures: outcome === 'failed' ? 1 : 0 })
    }
  }
}

/** By whoever asked: that tells nothing of the server. */
function isWithdrawn({ signal }: TextRequest): boolean {
  return signal?.aborted === true && signal.reason?.name !== 'TimeoutError'
}

function inputOf({ system, user, form }: TextRequest): number {
  return system.length + user.length + JSON.stringify(form.schema).length
}

function estimate(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN)
}
