// What the tests of the whole bot have in common: a person at the local Slack, who asks in the channel.
import type { LocalSlack } from '../../src/playground/local-slack.ts'

export const question = 'What was found in the Orrin dam?'

/** The person at the page mentions the bot in #news; resolves when the events have been acknowledged. */
export function mention(slack: LocalSlack, text = question, threadTs?: string): Promise<{ ts: string }> {
  const { me: user, channelId: channel } = slack.workspace
  const thread = threadTs === undefined ? {} : { threadTs }
  return slack.post({ user, channel, text: `@Newsdesk ${text}`, ...thread })
}
