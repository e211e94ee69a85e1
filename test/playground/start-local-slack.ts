// A local Slack for one test, with or without an app; both end with the test.
import { onTestFinished } from 'vitest'
import { LocalSlack } from '../../src/playground/local-slack.ts'
import type { LocalSlackOptions } from '../../src/playground/local-slack-options.ts'
import { FakeApp } from './fake-app.ts'

export const SECRETS = {
  signingSecret: 'signing-secret-of-a-test',
  botToken: 'xoxb-test',
  appToken: 'xapp-test',
}

/** Of an app that may do, and hears of, everything that the local Slack knows. */
export const MANIFEST: LocalSlackOptions['manifest'] = {
  scopes: [
    'assistant:write',
    'channels:history',
    'channels:read',
    'chat:write',
    'im:history',
    'im:read',
    'im:write',
    'reactions:write',
    'users:read',
  ],
  events: ['agent_session_stopped', 'app_home_opened', 'app_mention', 'message.channels', 'message.im'],
  shortcuts: [],
}

/** Unacknowledged events are not sent again, unless the options say so. */
export async function startLocalSlack(options: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> {
  const slack = await LocalSlack.start({ ...SECRETS, manifest: MANIFEST, retryDelays: [], ...options })
  onTestFinished(() => slack.close())
  return slack
}

/** With an app that receives over HTTP. */
export async function startWithApp(options: Partial<LocalSlackOptions> = {}) {
  const slack = await startLocalSlack(options)
  const app = await FakeApp.start()
  onTestFinished(() => app.close())
  slack.connect(app.eventsUrl)
  return { slack, app, ...slack.workspace }
}
