// A local Slack for one test, with or without an app; both end with the test.
import { onTestFinished } from 'vitest'
import { LocalSlack, type LocalSlackOptions } from '../../src/playground/local-slack.ts'
import { FakeApp } from './fake-app.ts'

export const SECRETS = {
  signingSecret: 'signing-secret-of-a-test',
  botToken: 'xoxb-test',
  appToken: 'xapp-test',
}

/** Unacknowledged events are not sent again, unless the options say so. */
export async function startLocalSlack(options: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> {
  const slack = await LocalSlack.start({ ...SECRETS, retryDelays: [], ...options })
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
