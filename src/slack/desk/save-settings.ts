// From the submitted modal to the settings of a channel.
import type { ModalView } from '@slack/types'
import { z } from 'zod'
import type { Memory } from '../../conversation/memory.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import type { SubmittedView } from '../reading/read-interaction.ts'
import { noticeView } from '../rendering/notice-view.ts'
import type { SlackClient } from '../slack-methods.ts'
import { mayChange } from './may-change.ts'

const choiceSchema = z.object({
  mode: z.enum(['mentions', 'follow-ups', 'automatic', 'off']),
  changeableBy: z.enum(['everyone', 'admins']),
})

/** Resolves with the modal that takes the place of the form and says what holds now. */
export type SaveSettings = (submitted: SubmittedView, client: SlackClient) => Promise<ModalView>

export interface SaveSettingsOptions {
  readonly memory: Pick<Memory, 'settings'>
  readonly readAsker: ReadAsker
}

/** Who may not change the setting changes nothing, whatever the form was when it was opened. */
export function createSaveSettings({ memory, readAsker }: SaveSettingsOptions): SaveSettings {
  return async function saveSettings({ workspace, user, metadata: channel, values }, client) {
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
