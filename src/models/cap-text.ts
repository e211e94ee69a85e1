// The cap on what the model may use in a day.
import { ModelError } from '../errors.ts'
import type { ModelUsage } from './model-usage.ts'
import type { StreamText } from './stream-text.ts'

/** Per day in UTC; absent for no cap. */
export interface DailyCaps {
  /** Input and output together. */
  readonly tokens?: number
  /** In the currency of the prices. */
  readonly cost?: number
}

/**
 * No request begins once a cap is reached; those under way end, so that a day may exceed it by a few answers. What
 * cannot be counted is not asked for.
 */
export function capText(
  streamText: StreamText,
  { usage, caps }: { readonly usage: ModelUsage; readonly caps: DailyCaps },
): StreamText {
  const { tokens = Number.POSITIVE_INFINITY, cost = Number.POSITIVE_INFINITY } = caps

  async function faultOf(): Promise<ModelError | undefined> {
    try {
      const today = await usage.today()
      if (today.inputTokens + today.outputTokens >= tokens)
        return new ModelError('The day’s tokens are used up: see OPENAI_DAILY_TOKENS')
      return today.cost >= cost
        ? new ModelError('The day’s budget is used up: see OPENAI_DAILY_COST')
        : undefined
    } catch (cause) {
      return new ModelError('What the model used today cannot be read: see NEWSDESK_STATE', { cause })
    }
  }

  return async function* cappedText(request) {
    const fault = await faultOf()
    if (fault) throw fault
    yield* streamText(request)
  }
}
