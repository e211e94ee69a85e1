// The language model that the configuration names, if any.
import type { Config } from './config.ts'
import type { Logger } from './logger.ts'
import { type OpenedModel, openModel } from './models/open-model.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { State } from './state/state.ts'

export interface ModelOfOptions {
  readonly config: Pick<Config, 'model'>
  readonly state: State
  readonly logger: Logger
}

/** Leaves this much of the deadline for a second try, or for what comes after the first word. */
const AFTER_FIRST_BYTE_MS = 15_000

/** A server that is well answers the head of a stream at once. */
const FIRST_BYTE_MS = 10_000

/** Within which a further try may begin, beyond the time for the first byte. */
const NEXT_TRY_MS = 2_000

interface ModelParts extends OpenedModel {
  readonly modelDeadline: number
  readonly verifyWithModel: boolean
}

/** As options to spread: empty where no key is given. */
export function modelOf({ config, state, logger }: ModelOfOptions): Partial<ModelParts> {
  if (!config.model) return {}
  const { deadline, verifies, caps, prices, ...server } = config.model
  // Servers without a graphics card read three thousand tokens before they send anything: whoever gives the model more
  // time than usual has one of these.
  const timeout = Math.max(FIRST_BYTE_MS, deadline - AFTER_FIRST_BYTE_MS)
  const opened: OpenedModel = openModel({
    server: { ...server, timeout },
    retry: { patience: timeout + NEXT_TRY_MS },
    keyv: state.keyv('model'),
    exclusively: oneAtATime(state.leases('model-usage'), 'today'),
    logger,
    caps,
    ...(prices ? { prices } : {}),
  })
  return { ...opened, modelDeadline: deadline, verifyWithModel: verifies }
}
