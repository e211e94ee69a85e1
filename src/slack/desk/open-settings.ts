// From `/news settings` to the modal of the channel's settings.

import type { Memory } from '../../conversation/memory.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import { noticeView } from '../rendering/notice-view.ts'
import { settingsView } from '../rendering/settings-view.ts'
import { PRIVATE_MESSAGE } from '../replying/private-message.ts'
import type { Respond } from '../replying/response-destination.ts'
import type { SlackClient } from '../slack-methods.ts'
import { mayChange } from './may-change.ts'

interface SettingsRequest {
  readonly workspace: string
  readonly user: string
  readonly channel: string
  /** Good for three seconds. */
  readonly triggerId: string
  readonly client: SlackClient
  readonly respond: Respond
}

/** Rejects where Slack or the store does. */
export type OpenSettings = (request: SettingsRequest) => Promise<void>

export interface OpenSettingsOptions {
  readonly memory: Pick<Memory, 'settings'>
  readonly readAsker: ReadAsker
}

export function createOpenSettings({ memory, readAsker }: OpenSettingsOptions): OpenSettings {
  return async function openSettings({ workspace, user, channel, triggerId, client, respond }) {
    const [asker, setting] = await Promise.all([
      readAsker(client, { workspace, user }),
      memory.settings.of({ workspace, channel }),
    ])
    const { strings } = asker
    if (channel.startsWith('D')) {
      await respond({ ...PRIVATE_MESSAGE, text: strings.settingsInChannelsOnly })
      return
    }
    const view = mayChange(setting, asker)
      ? settingsView({ setting, channel, strings })
      : noticeView(strings.adminsOnly(strings.modes[setting.mode][0]), {
          title: strings.settingsTitle,
          strings,
        })
    await client.views.open({ trigger_id: triggerId, view })
  }
}
