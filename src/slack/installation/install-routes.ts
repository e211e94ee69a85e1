// The two pages of an installation: one sends a person to Slack, the other takes what Slack sends back.
import type { CustomRoute } from '@slack/bolt'
import type { InstallProvider } from '@slack/oauth'
import { INSTALL_PATH, REDIRECT_PATH } from './install-paths.ts'

export interface InstallRoutesOptions {
  readonly provider: InstallProvider
  readonly scopes: readonly string[]
  /** Where Slack sends people back to; the first of the app’s redirect URLs where absent. */
  readonly redirectUri?: string | undefined
}

/**
 * The state that goes to Slack and back is signed, lives ten minutes, and must be that of the same browser: nobody
 * can be made to finish an installation that another began.
 */
export function installRoutes({ provider, scopes, redirectUri }: InstallRoutesOptions): CustomRoute[] {
  const options = { scopes: [...scopes], ...(redirectUri && { redirectUri }) }
  return [
    {
      path: INSTALL_PATH,
      method: 'GET',
      handler: (request, response) => void provider.handleInstallPath(request, response, {}, options),
    },
    {
      path: REDIRECT_PATH,
      method: 'GET',
      handler: (request, response) => void provider.handleCallback(request, response),
    },
  ]
}
