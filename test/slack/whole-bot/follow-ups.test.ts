// Replies in a thread that the bot takes part in, through the local Slack.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import { mention, question } from '../question-in-channel.ts'
import { abstention, agencyCard, damAnswer, damCard } from '../sample-replies.ts'
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

describe.each(modes)('over %s, a follow-up without a mention', (mode) => {
  it('is answered with what was said before', async () => {
    const answers = scriptAnswers(damAnswer, abstention, damAnswer)
    const bot = await startBot(slack, { mode, answers })
    const { ts } = await mention(slack)
    await slack.post({ user, channel, text: 'and who said that?', threadTs: ts })
    await slack.post({ user: slack.workspace.colleague, channel, text: 'and when?', threadTs: ts })
    const said = await bot.saidWhenDone({ channel, threadTs: ts })
    expect(said.filter(({ threadTs }) => threadTs === ts)).toHaveLength(3)
    expect(answers.asked.map(({ text }) => text)).toEqual([question, 'and who said that?', 'and when?'])
    expect(answers.asked[2]?.earlier).toMatchObject([
      {
        standaloneQuestion: damAnswer.standaloneQuestion,
        answer: 'Engineers said a crack was found. Armenia weighs its alliances.',
        window: damAnswer.window,
        articles: [damCard, agencyCard].map(({ id, headline }) => ({ id, headline })),
      },
      { standaloneQuestion: abstention.standaloneQuestion, answer: '', articles: [] },
    ])
  })

  it('still works after a restart in mid-thread', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsdesk-bot-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const file = join(folder, 'state.sqlite')
    const before = await startBot(slack, { mode, answers: scriptAnswers(damAnswer), file })
    const { ts } = await mention(slack)
    await before.saidWhenDone({ channel })

    const answers = scriptAnswers(abstention)
    const after = await startBot(slack, { mode, answers, file })
    for (const event of [...slack.events]) await slack.deliver(event)
    await slack.post({ user, channel, text: 'and who said that?', threadTs: ts })
    expect(await after.saidWhenDone({ channel })).toHaveLength(2)
    expect(answers.asked).toMatchObject([
      { text: 'and who said that?', earlier: [{ standaloneQuestion: damAnswer.standaloneQuestion }] },
    ])
  })

  it.each(['@Robin what do you think?', ':tada:', '👍'])('is none when it reads “%s”', async (text) => {
    const bot = await startBot(slack, { mode, answers: scriptAnswers(damAnswer) })
    const { ts } = await mention(slack)
    await slack.post({ user, channel, text, threadTs: ts })
    expect(await bot.saidWhenDone({ channel })).toHaveLength(1)
  })

  it('is none in a thread that the bot is not in, nor is small talk in the channel', async () => {
    const bot = await startBot(slack, { mode, answers: scriptAnswers() })
    const { ts } = await slack.post({ user, channel, text: 'What a day. Any news?' })
    await slack.post({ user, channel, text: 'None?', threadTs: ts })
    expect(await bot.saidWhenDone({ channel })).toEqual([])
    expect(callsOf('assistant.threads.setStatus')).toEqual([])
  })

  it('questions of one thread are answered in order, those of another meanwhile', async () => {
    const order: string[] = []
    const slowly =
      (milliseconds: number) =>
      async ({ text }: { text: string }) => {
        await wait(milliseconds)
        order.push(text)
        return damAnswer
      }
    const bot = await startBot(slack, { mode, answers: scriptAnswers(slowly(400), slowly(0), slowly(0)) })
    const { ts } = await mention(slack, 'first')
    await slack.waitForMessage(({ text }) => text.includes('first'))
    await mention(slack, 'elsewhere')
    await slack.post({ user, channel, text: 'second', threadTs: ts })
    await bot.saidWhenDone({ channel })
    expect(order).toEqual(['elsewhere', 'first', 'second'])
  })
})
