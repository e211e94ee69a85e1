// Answers that fill more than one message, and sources in Slack's own form; through the local Slack.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/answering/reply.ts'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import type { PageMessage } from '../../../src/playground/page-protocol.ts'
import { mention, question } from '../question-in-channel.ts'
import { abstention, agencyCard, citationOf, damAnswer } from '../sample-replies.ts'
import { scriptAnswers } from '../script-answers.ts'
import { modes, startBot, startSlack } from '../start-bot.ts'
import { startRefusingSlack } from '../start-refusing-slack.ts'

let slack: LocalSlack
let channel: string
let user: string

beforeEach(async () => {
  slack = await startSlack()
  channel = slack.workspace.channelId
  user = slack.workspace.me
})

const long: Answer = {
  ...damAnswer,
  sentences: Array.from({ length: 60 }, (_, index) => ({
    text: `Sentence ${index + 1} of many that say a little more than is needed to fill a line.`,
    citations: [citationOf({ ...agencyCard, url: `https://north-times.example/${index}` }, index + 1)],
  })),
}

const said = () => slack.messages({ channel }).filter(({ user: by }) => by === slack.workspace.botUserId)
const linksIn = (messages: readonly PageMessage[]) =>
  new Set(JSON.stringify(messages.map(({ blocks }) => blocks)).match(/https:\/\/north-times\.example\/\d+/g))

describe.each(modes)('over %s', (mode) => {
  it('a long answer goes on in the thread; an edit changes all of it, a deletion takes all of it away', async () => {
    const answers = scriptAnswers(long, long, abstention, long)
    const bot = await startBot(slack, { mode, answers })
    const { ts } = await mention(slack)
    await expect.poll(() => linksIn(said()).size).toBe(60)
    const parts = said()
    expect(parts.length).toBeGreaterThan(2)
    for (const part of parts) expect(part).toMatchObject({ threadTs: ts })
    expect(parts[0]?.text).toContain('Sentence 60 of many')
    // The buttons stand under the last, once.
    expect(parts.map(({ blocks }) => JSON.stringify(blocks).includes('feedback_buttons'))).toEqual(
      parts.map((_, index) => index === parts.length - 1),
    )
    const { teamId: workspace } = slack.workspace
    const kept = () => bot.memory.answers.findByQuestion({ workspace, channel, ts })
    await expect.poll(kept).toMatchObject({ moreTs: parts.slice(1).map((part) => part.ts) })
    await slack.edit({ user, channel, ts, text: '@Newsdesk Who found what?' })
    await expect.poll(() => answers.asked.length).toBe(2)
    await expect.poll(() => linksIn(said()).size).toBe(60)
    await slack.edit({ user, channel, ts, text: '@Newsdesk Who commands the peacekeepers?' })
    await expect.poll(() => said().map(({ text }) => text.slice(0, 7))).toEqual(['I found'])
    await slack.edit({ user, channel, ts, text: '@Newsdesk What was found?' })
    await expect.poll(() => linksIn(said()).size).toBe(60)
    await slack.delete({ user, channel, ts })
    await expect.poll(said).toEqual([])
  })

  it('a long private answer goes on too, and is shared with all its parts', async () => {
    await startBot(slack, { mode, answers: scriptAnswers(long) })
    await slack.command({ user, channel, command: '/news', text: question })
    await expect.poll(() => said().length).toBe(3)
    const last = said().at(-1)
    expect(last).toMatchObject({ ephemeral: true })
    await slack.interactions.click({ user, channel, ts: last?.ts ?? '', actionId: 'share_answer' })
    const shared = () => said().filter(({ ephemeral }) => !ephemeral)
    await expect.poll(() => linksIn(shared()).size).toBe(60)
    const [first, ...more] = shared()
    expect(first?.text).toMatch(/^<@U0YOU00001> shares an answer to/)
    for (const part of more) expect(part.threadTs).toBe(first?.ts)
  })

  it('sources are cited by Slack’s own elements where that is wanted, and linked where Slack refuses them', async () => {
    const apiUrl = await startRefusingSlack(slack.apiUrl, (method, parameters) =>
      method === 'chat.postMessage' && parameters.get('blocks')?.includes('"citation"') && isRefusing
        ? 'invalid_blocks'
        : undefined,
    )
    let isRefusing = false
    const answers = scriptAnswers(damAnswer, damAnswer)
    await startBot(slack, { mode, answers, apiUrl, nativeCitations: true })
    await mention(slack)
    await expect.poll(() => said().length).toBe(1)
    expect(said()[0]?.blocks?.[0]).toMatchObject({
      elements: [
        {
          elements: expect.arrayContaining([
            {
              type: 'citation',
              url: damAnswer.sentences[0]?.citations[0]?.url,
              text: '[1]',
              index: 1,
              details: {
                citation_type: 'web',
                display_name: 'The Harbour Post',
                title: 'Crack found in spillway of Orrin dam',
                snippet: 'a crack was found',
              },
            },
          ]),
        },
      ],
    })
    isRefusing = true
    await mention(slack)
    await expect.poll(() => said().length).toBe(2)
    expect(JSON.stringify(said()[1]?.blocks)).not.toContain('"citation"')
    expect(said()[1]?.blocks?.[0]).toMatchObject({
      elements: [
        { elements: expect.arrayContaining([expect.objectContaining({ type: 'link', text: '[1]' })]) },
      ],
    })
  })
})
