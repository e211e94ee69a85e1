// The language model that the configuration names, if any.
import type { Config } from './config.ts'
import type { Logger } from './logger.ts'
import { type OpenedModel, openModel } from './models/open-model.ts'
import type { State } from './state/state.ts'

export interface ModelOfOptions {
  readonly config: Pick<Config, 'model'>
  readonly state: State
  readonly logger: Logger
}

interface ModelParts extends OpenedModel {
  readonly modelDeadline: number
  readonly verifyWithModel: boolean
}

/** As options to spread: empty where no key is given. */
export function modelOf({ config, state, logger }: ModelOfOptions): Partial<ModelParts> {
  if (!config.model) return {}
  const { deadline, verifies, caps, prices, ...server } = config.model
  const opened: OpenedModel = openModel({
    server,
    keyv: state.keyv('model'),
    logger,
    caps,
    ...(prices ? { prices } : {}),
  })
  return { ...opened, modelDeadline: deadline, verifyWithModel: verifies }
}
