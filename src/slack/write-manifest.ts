// From manifest.yml, which is for one workspace by Socket Mode, to the manifest for HTTP. Pure.
import { parseDocument } from 'yaml'
import { INSTALL_PATH, REDIRECT_PATH } from './installation/install-paths.ts'

export interface WriteManifestOptions {
  /** Where Slack reaches the bot; the manifest stays that of Socket Mode without it. */
  readonly baseUrl?: URL
  /** May an organisation install it for all its workspaces? */
  readonly isForOrganisations: boolean
  readonly format: 'yaml' | 'json'
}

const EVENTS_PATH = '/slack/events'

/** Scopes, events and features are the same in both; what differs are the addresses. */
export function writeManifest(yaml: string, options: WriteManifestOptions): string {
  const { baseUrl, isForOrganisations, format } = options
  const manifest = parseDocument(yaml)
  if (baseUrl) {
    const at = (path: string) => new URL(`${baseUrl.pathname.replace(/\/$/, '')}${path}`, baseUrl).href
    if (manifest.contents) manifest.contents.commentBefore = null
    manifest.commentBefore = ` The Slack app, over HTTP at ${baseUrl.origin}: people install it at ${at(INSTALL_PATH)}`
    manifest.setIn(['settings', 'socket_mode_enabled'], false)
    manifest.setIn(['settings', 'token_rotation_enabled'], true)
    manifest.setIn(['settings', 'org_deploy_enabled'], isForOrganisations)
    manifest.setIn(['settings', 'event_subscriptions', 'request_url'], at(EVENTS_PATH))
    manifest.setIn(['settings', 'interactivity', 'request_url'], at(EVENTS_PATH))
    manifest.setIn(['oauth_config', 'redirect_urls'], manifest.createNode([at(REDIRECT_PATH)]))
    const commands = manifest.toJS().features?.slash_commands ?? []
    for (const index of commands.keys())
      manifest.setIn(['features', 'slash_commands', index, 'url'], at(EVENTS_PATH))
  }
  return format === 'json' ? `${JSON.stringify(manifest.toJS(), undefined, 2)}\n` : manifest.toString()
}
