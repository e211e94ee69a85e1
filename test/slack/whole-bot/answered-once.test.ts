// Duplicates, other bots and hostile text, through the local Slack.
import { beforeEach, describe, expect, it } from 'vitest'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import { mention } from '../question-in-channel.ts'
import { citationOf, damAnswer, damCard } from '../sample-replies.ts'
import { scriptAnswers } from '../script-answers.ts'
import { startBot, startSlack } from '../start-bot.ts'

let slack: LocalSlack
let channel: string

beforeEach(async () => {
  slack = await startSlack()
  channel = slack.workspace.channelId
})

describe('one answer per question', () => {
  it('however often Slack delivers the event', async () => {
    const bot = await startBot(slack, { answers: scriptAnswers(damAnswer) })
    await mention(slack)
    const [first, second] = slack.events
    if (!first || !second) throw new Error('a mention is delivered as two events')
    const again = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
    await Promise.all([slack.deliver(first, again), slack.deliver(second), slack.deliver(first)])
    expect(await bot.saidWhenDone({ channel })).toHaveLength(1)
  })

  it('also when all deliveries come in the same moment', async () => {
    await mention(slack)
    const answers = scriptAnswers(damAnswer)
    const bot = await startBot(slack, { answers })
    await Promise.all(
      [...slack.events, ...slack.events, ...slack.events].map((event) => slack.deliver(event)),
    )
    expect(await bot.saidWhenDone({ channel })).toHaveLength(1)
    expect(answers.asked).toHaveLength(1)
  })

  it('and none to the bot itself or to other bots', async () => {
    const answers = scriptAnswers(damAnswer)
    const bot = await startBot(slack, { answers })
    await mention(slack)
    await slack.waitForMessage(({ user: author }) => author === slack.workspace.botUserId)
    const event = slack.events.at(-1)
    expect(event).toMatchObject({ event: { user: slack.workspace.botUserId } })
    const [asked] = slack.events as readonly { readonly event: object }[]
    const byOtherBot = { ...asked?.event, ts: '1700000000.000900', bot_id: 'B0OTHER' }
    await slack.deliver({ ...asked, event_id: 'Ev0OTHERBOT', event: byOtherBot })
    expect(await bot.saidWhenDone({ channel })).toHaveLength(1)
    expect(answers.asked).toHaveLength(1)
  })
})

describe('what others write', () => {
  it('calls nobody, whether it stands in an article or in a question', async () => {
    const card = { ...damCard, headline: '<!channel> @here Dam <@U0ROBIN001> cracks', publisher: '<!here>' }
    const sentence = { text: '<!channel> said <#C0NEWS0001|so> @everyone.', citations: [citationOf(card, 1)] }
    const answers = scriptAnswers({ ...damAnswer, sentences: [sentence] })
    const bot = await startBot(slack, { answers })
    await mention(slack, 'is <!channel> or &lt;!here&gt; right?')
    const [said] = await bot.saidWhenDone({ channel })
    expect(answers.asked[0]?.text).toBe('is <!channel> or &lt;!here&gt; right?')
    expect(said?.text).toContain('&lt;!channel&gt; said')
    expect(said?.text).not.toMatch(/<[!@#]|@(here|channel|everyone)/)
    expect(JSON.stringify(said?.blocks)).not.toMatch(/"type":"(mrkdwn|user|broadcast|channel|usergroup)"/)
    expect(said?.blocks).toHaveLength(5)
  })
})
