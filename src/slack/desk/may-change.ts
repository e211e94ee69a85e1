// Who may change what the bot does in a channel.
import type { ChannelSetting } from '../../conversation/channel-settings.ts'
import type { Asker } from '../reading/read-asker.ts'

/** Whether this person may change what holds now. */
export function mayChange({ changeableBy }: ChannelSetting, { isAdmin }: Pick<Asker, 'isAdmin'>): boolean {
  return changeableBy === 'everyone' || isAdmin
}
