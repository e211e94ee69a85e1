// The modal in which a channel's mode is chosen, and who may choose it.
import type { ModalView, PlainTextOption, RadioButtons } from '@slack/types'
import type { ChannelMode, ChannelSetting } from '../../conversation/channel-settings.ts'
import { viewIds } from './action-ids.ts'
import { plainText } from './plain-text.ts'
import type { Strings } from './strings.ts'

const MODES: readonly ChannelMode[] = ['mentions', 'follow-ups', 'automatic', 'off']
const CHANGERS: readonly ChannelSetting['changeableBy'][] = ['everyone', 'admins']

interface SettingsViewOptions {
  readonly setting: ChannelSetting
  readonly channel: string
  readonly strings: Strings
}

/** With what holds now chosen; `private_metadata` is the channel's id. */
export function settingsView({ setting, channel, strings }: SettingsViewOptions): ModalView {
  const modes = MODES.map((mode) => {
    const [name, meaning] = strings.modes[mode]
    return { value: mode, text: plainText(name), description: plainText(meaning) }
  })
  const changers = CHANGERS.map((value) => ({ value, text: plainText(strings.changeableBy[value]) }))
  return {
    type: 'modal',
    callback_id: viewIds.settings,
    private_metadata: channel,
    title: plainText(strings.settingsTitle),
    submit: plainText(strings.save),
    close: plainText(strings.cancel),
    blocks: [
      {
        type: 'input',
        block_id: 'mode',
        label: plainText(strings.settingsMode),
        element: radio('mode', modes, setting.mode),
      },
      {
        type: 'input',
        block_id: 'changeableBy',
        label: plainText(strings.settingsWho),
        element: radio('changeableBy', changers, setting.changeableBy),
      },
    ],
  }
}

function radio(action_id: string, options: PlainTextOption[], chosen: string): RadioButtons {
  const initial = options.find(({ value }) => value === chosen)
  return { type: 'radio_buttons', action_id, options, ...(initial && { initial_option: initial }) }
}
