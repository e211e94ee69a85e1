// The model as the rest uses it: the server with everything that guards it, stage around stage.
import type { Keyv } from 'keyv'
import type { Logger } from '../logger.ts'
import { type BreakCircuitOptions, breakCircuit } from './break-circuit.ts'
import { cacheText } from './cache-text.ts'
import { capText, type DailyCaps } from './cap-text.ts'
import type { ChatModel } from './chat-model.ts'
import { countText, type TokenPrices } from './count-text.ts'
import { createChatModel } from './create-chat-model.ts'
import { createModelUsage, type Exclusively, type ModelUsage } from './model-usage.ts'
import { createOpenAiText, type OpenAiTextOptions } from './open-ai-text.ts'
import { type RetryOptions, retryText } from './retry-text.ts'

export interface OpenModelOptions {
  readonly server: OpenAiTextOptions
  /** For what must hold across restarts: the day's counts and the answers kept. */
  readonly keyv: Keyv
  readonly logger: Logger
  /** See `createModelUsage`. */
  readonly exclusively?: Exclusively
  readonly caps?: DailyCaps
  readonly prices?: TokenPrices
  readonly retry?: RetryOptions
  readonly circuit?: BreakCircuitOptions
}

export interface OpenedModel {
  readonly model: ChatModel
  readonly usage: ModelUsage
}

/** Kept answers cost nothing, so the cap stands behind them; each try is counted, and a failure is one after its retries. */
export function openModel({
  server,
  keyv,
  logger,
  exclusively,
  caps = {},
  prices,
  retry,
  circuit,
}: OpenModelOptions): OpenedModel {
  const usage = createModelUsage({ keyv, logger, ...(exclusively ? { exclusively } : {}) })
  const counted = countText(createOpenAiText(server), { usage, logger, ...(prices ? { prices } : {}) })
  const guarded = breakCircuit(retryText(counted, retry), { logger, usage }, circuit)
  const name = JSON.stringify([server.baseUrl, server.model, server.reasoningEffort])
  const text = cacheText(capText(guarded, { usage, caps }), { keyv, usage, logger, name })
  return { model: createChatModel(text), usage }
}
