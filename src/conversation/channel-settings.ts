// How the bot behaves in each channel, and who may change that.
import type { Keyv } from 'keyv'
import { z } from 'zod'
import type { Logger } from '../logger.ts'
import { WorkspaceStore } from './workspace-store.ts'

/**
 * `mentions`: answers mentions alone. `follow-ups`: also replies in threads that it has answered in. `automatic`: also
 * questions in the channel that its articles answer. `off`: answers nothing there.
 */
export type ChannelMode = 'mentions' | 'follow-ups' | 'automatic' | 'off'

export interface ChannelSetting {
  readonly mode: ChannelMode
  readonly changeableBy: 'everyone' | 'admins'
}

const settingSchema: z.ZodType<ChannelSetting> = z.object({
  mode: z.enum(['mentions', 'follow-ups', 'automatic', 'off']),
  changeableBy: z.enum(['everyone', 'admins']),
})

const USUAL: ChannelSetting = { mode: 'follow-ups', changeableBy: 'everyone' }

interface ChannelAddress {
  readonly workspace: string
  readonly channel: string
}

/** Calls reject when the store does. Settings are kept until the workspace is removed. */
export class ChannelSettings {
  readonly #settings: WorkspaceStore<ChannelSetting>

  constructor({ keyv, logger }: { readonly keyv: (namespace: string) => Keyv; readonly logger: Logger }) {
    this.#settings = new WorkspaceStore({ keyv: keyv('channel-settings'), schema: settingSchema, logger })
  }

  /** What was set, or what holds where nothing was. */
  async of({ workspace, channel }: ChannelAddress): Promise<ChannelSetting> {
    return (await this.#settings.get(workspace, channel)) ?? USUAL
  }

  async set({ workspace, channel }: ChannelAddress, setting: ChannelSetting): Promise<void> {
    await this.#settings.set(workspace, channel, setting)
  }
}
