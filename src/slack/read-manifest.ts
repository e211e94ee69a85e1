// The Slack app as manifest.yml describes it: which scopes it has, which events it hears of.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const MANIFEST = new URL('../../manifest.yml', import.meta.url)

const manifestSchema = z.object({
  features: z.object({ shortcuts: z.array(z.object({ name: z.string(), callback_id: z.string() })) }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
})

export interface SlackManifest {
  readonly scopes: readonly string[]
  readonly events: readonly string[]
  readonly shortcuts: readonly { readonly name: string; readonly callbackId: string }[]
}

/** @throws where the file is not what it has to be, which a test of the repository excludes. */
export function readManifest(): SlackManifest {
  const { features, oauth_config, settings } = manifestSchema.parse(parse(readFileSync(MANIFEST, 'utf8')))
  const shortcuts = features.shortcuts.map(({ name, callback_id }) => ({ name, callbackId: callback_id }))
  return { scopes: oauth_config.scopes.bot, events: settings.event_subscriptions.bot_events, shortcuts }
}
