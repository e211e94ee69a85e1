// From each entrance of Slack to the posted message, through the local Slack.
import { beforeEach, describe, expect, it } from 'vitest'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import { mention, question } from '../question-in-channel.ts'
import { abstention, damAnswer } from '../sample-replies.ts'
import { scriptAnswers } from '../script-answers.ts'
import { modes, startBot, startSlack } from '../start-bot.ts'

let slack: LocalSlack
let channel: string
let user: string

beforeEach(async () => {
  slack = await startSlack()
  channel = slack.workspace.channelId
  user = slack.workspace.me
})

const callsOf = (method: string) => slack.calls.filter((call) => call.method === method)

describe.each(modes)('over %s, every entrance', (mode) => {
  it('a mention is answered once in its thread', async () => {
    const answers = scriptAnswers(damAnswer)
    const bot = await startBot(slack, { answers, mode })
    const { ts } = await mention(slack)
    const said = await bot.saidWhenDone({ channel })
    expect(said).toHaveLength(1)
    expect(said[0]).toMatchObject({ threadTs: ts })
    expect(said[0]?.text).toMatch(/^Engineers said a crack was found\. \[1\]/)
    expect(said[0]?.blocks?.map(({ type }) => type)).toEqual([
      'rich_text',
      'rich_text',
      'context',
      'actions',
      'context_actions',
    ])
    expect(answers.asked).toMatchObject([{ text: question, earlier: [], timeZone: 'Europe/Berlin' }])
    expect(answers.asked[0]?.asOf).toEqual(new Date('2026-11-23T23:30:00Z'))
  })

  it('posts without previews, in the thread, after a status with loading messages', async () => {
    const bot = await startBot(slack, { mode, answers: scriptAnswers(damAnswer) })
    const { ts } = await mention(slack)
    await bot.saidWhenDone({ channel })
    expect(callsOf('chat.postMessage')).toMatchObject([
      { arguments: { channel, thread_ts: ts, unfurl_links: false, unfurl_media: false } },
    ])
    const [status] = callsOf('assistant.threads.setStatus')
    expect(status).toMatchObject({ arguments: { channel_id: channel, thread_ts: ts } })
    expect(status).not.toHaveProperty('error')
    expect(slack.calls.map(({ method }) => method).indexOf('assistant.threads.setStatus')).toBeLessThan(
      slack.calls.map(({ method }) => method).indexOf('chat.postMessage'),
    )
  })

  it('the day of the as-of line is the asker’s', async () => {
    const bot = await startBot(slack, { mode, answers: scriptAnswers(damAnswer) })
    await mention(slack)
    const [said] = await bot.saidWhenDone({ channel })
    expect(said?.text).toContain('As of 24 Nov 2026')
  })

  it('a direct message is answered in its thread', async () => {
    const bot = await startBot(slack, { mode, answers: scriptAnswers(abstention) })
    const direct = slack.workspace.directId
    const { ts } = await slack.post({ user, channel: direct, text: question })
    const said = await bot.saidWhenDone({ channel: direct })
    expect(said).toMatchObject([
      { threadTs: ts, text: expect.stringContaining('I found nothing in the 41 articles') },
    ])
  })

  it('a slash command is answered to the asker alone, and remembered nowhere', async () => {
    const answers = scriptAnswers(damAnswer)
    const bot = await startBot(slack, { mode, answers })
    await slack.command({ user, channel, command: '/news', text: question })
    const said = await bot.saidWhenDone({ channel })
    expect(said).toMatchObject([{ ephemeral: true, text: expect.stringContaining('a crack was found') }])
    expect(said[0]?.blocks).toHaveLength(6)
    expect(said[0]).not.toHaveProperty('threadTs')
    expect(answers.asked).toMatchObject([{ text: question, earlier: [] }])
  })

  it.each(['', '  ', 'help', '?'])('a slash command with “%s” gets a line of help', async (text) => {
    const bot = await startBot(slack, { mode, answers: scriptAnswers() })
    await slack.command({ user, channel, command: '/news', text })
    const said = await bot.saidWhenDone({ channel })
    expect(said).toMatchObject([{ ephemeral: true, text: expect.stringContaining('/news What is') }])
  })

  it('a mention without a question gets help, and the question may follow without a mention', async () => {
    const bot = await startBot(slack, { mode, answers: scriptAnswers(damAnswer) })
    const { ts } = await slack.post({ user, channel, text: '@Newsdesk' })
    await slack.waitForMessage(({ text }) => text.includes('for example'))
    await slack.post({ user, channel, text: question, threadTs: ts })
    expect(await bot.saidWhenDone({ channel, threadTs: ts })).toHaveLength(2)
  })
})
