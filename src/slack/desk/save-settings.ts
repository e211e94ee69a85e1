// From the submitted modal to the settings of a channel.
import type { ModalView } from '@slack/types'
import { z } from 'zod'
import type { Memory } from '../../conversation/memory.ts'
import type { Logger } from '../../logger.ts'
import { describeError } from '../describe-error.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import type { SubmittedView } from '../reading/read-interaction.ts'
import { noticeView } from '../rendering/notice-view.ts'
import type { SlackClient } from '../slack-methods.ts'
import { mayChange } from './may-change.ts'

const choiceSchema = z.object({
  mode: z.enum(['mentions', 'follow-ups', 'automatic', 'off']),
  changeableBy: z.enum(['everyone', 'admins']),
})

/** Resolves with the modal that takes the place of the form and says what holds now, or that it failed. Never rejects. */
export type SaveSettings = (submitted: SubmittedView, client: SlackClient) => Promise<ModalView>

export interface SaveSettingsOptions {
  readonly memory: Pick<Memory, 'settings'>
  readonly readAsker: ReadAsker
  /** Names a failure, for a person to quote. */
  readonly newFailureId: () => string
  readonly logger: Logger
}

/** Who may not change the setting changes nothing, whatever the form was when it was opened. */
export function createSaveSettings(options: SaveSettingsOptions): SaveSettings {
  const { memory, readAsker, newFailureId, logger } = options
  return async function saveSettings(submitted, client) {
    try {
      return await save(submitted, client)
    } catch (error) {
      const id = newFailureId()
      const { strings } = readAsker.known(submitted)
      logger.error({ id, ...describeError(error) }, 'Settings could not be saved')
      return noticeView(strings.buttonFailed(id), { title: strings.settingsTitle, strings })
    }
  }

  async function save(
    { workspace, user, metadata: channel, values }: SubmittedView,
    client: SlackClient,
  ): Promise<ModalView> {
    const [asker, before] = await Promise.all([
      readAsker(client, { workspace, user }),
      memory.settings.of({ workspace, channel }),
    ])
    const { strings } = asker
    const title = strings.settingsTitle
    if (!mayChange(before, asker))
      return noticeView(strings.adminsOnly(strings.modes[before.mode][0]), { title, strings })
    const setting = choiceSchema.parse(values)
    await memory.settings.set({ workspace, channel }, setting)
    return noticeView(strings.saved(strings.modes[setting.mode][0]), { title, strings })
  }
}
