// The buttons under answers, pressed by people, through the local Slack.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/answering/reply.ts'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import type { PageMessage } from '../../../src/playground/page-protocol.ts'
import { anArticle } from '../../fixtures/articles.ts'
import { emptyNewsroom } from '../empty-newsroom.ts'
import { mention, question } from '../question-in-channel.ts'
import { citationOf, damAnswer, damCard } from '../sample-replies.ts'
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

const isAnswer = ({ text }: PageMessage) => text.includes('a crack was found')
const press = (ts: string, actionId: string, options: { value?: string; by?: string } = {}) =>
  slack.interactions.click({
    user: options.by ?? user,
    channel,
    ts,
    actionId,
    ...(options.value !== undefined && { value: options.value }),
  })

/** The value of the half of the feedback buttons. */
function voteOf(message: PageMessage, half: 'positive_button' | 'negative_button'): string {
  const row = message.blocks?.find(({ type }) => type === 'context_actions') as unknown as {
    elements: Record<string, { value: string }>[]
  }
  return row.elements[0]?.[half]?.value ?? ''
}

describe.each(modes)('over %s', (mode) => {
  it('a private answer is shared with the channel, which may follow it up', async () => {
    const answers = scriptAnswers(damAnswer, damAnswer)
    await startBot(slack, { answers, mode })
    await slack.command({ user, channel, command: '/news', text: question })
    const { ts } = await slack.waitForMessage(isAnswer)
    await press(ts, 'share_answer')
    const shared = await slack.waitForMessage((message) => isAnswer(message) && !message.ephemeral)
    expect(shared.text).toMatch(/^<@U0YOU00001> shares an answer to: What was found in the Orrin dam\?/)
    expect(JSON.stringify(shared.blocks)).not.toContain('share_answer')
    await expect.poll(() => slack.messages({ channel }).filter((message) => message.ephemeral)).toEqual([])
    await slack.post({ user, channel, text: 'and who said that?', threadTs: shared.ts })
    await slack.waitForMessage((message) => isAnswer(message) && message.ts > shared.ts)
    expect(answers.asked[1]?.earlier).toHaveLength(1)
  })

  it('“How do you know?” shows each quote in its paragraph, with what else prints it', async () => {
    const paragraph = 'On Friday a crack was found in the spillway, the owner said.'
    const article = anArticle({ ...damCard, paragraphs: ['Lede.', paragraph] })
    const start = 'Lede.\n\nOn Friday '.length
    const citation = citationOf(damCard, 1)
    const quote = { ...citation.quote, start, end: start + citation.quote.text.length }
    const reply: Answer = {
      ...damAnswer,
      sentences: [{ text: 'Engineers said a crack was found.', citations: [{ ...citation, quote }] }],
    }
    const copy = { ...damCard, id: 'aaaaaaaaaaaaaaaa', publisher: 'The Morning Copy' }
    const newsroom = {
      ...emptyNewsroom,
      article: async () => article,
      copies: async () => new Map([[damCard.id, { cluster: damCard.id, original: damCard, others: [copy] }]]),
    }
    await startBot(slack, { answers: scriptAnswers(reply), mode, newsroom })
    await mention(slack)
    const { ts } = await slack.waitForMessage(isAnswer)
    await press(ts, 'how_do_you_know')
    const blocks = () => JSON.stringify(slack.views.modal(user)?.content.blocks ?? [])
    await expect.poll(blocks).toContain('On Friday ')
    expect(blocks()).toContain(' in the spillway, the owner said.')
    expect(blocks()).toContain('{"type":"text","text":"a crack was found","style":{"bold":true}}')
    expect(blocks()).toContain('The Harbour Post · 6 Nov 2026')
    expect(blocks()).toContain('the same words in The Morning Copy')
  })

  it('the last vote counts, and a bad one is asked for its reason', async () => {
    const { memory } = await startBot(slack, { answers: scriptAnswers(damAnswer), mode })
    await mention(slack)
    const answer = await slack.waitForMessage(isAnswer)
    const workspace = slack.workspace.teamId
    await press(answer.ts, 'feedback', { value: voteOf(answer, 'positive_button') })
    await expect.poll(() => memory.votes.totals(workspace)).toEqual({ good: 1, bad: 0 })
    await press(answer.ts, 'feedback', { value: voteOf(answer, 'negative_button') })
    await expect.poll(() => memory.votes.totals(workspace)).toEqual({ good: 0, bad: 1 })
    await expect.poll(() => slack.views.modal(user)?.content.title?.text).toBe('What was wrong?')
    const viewId = slack.views.modal(user)?.id ?? ''
    await slack.interactions.submit({ user, viewId, values: { reason: 'It was a leak.' } })
    const votes = async () => {
      const all = []
      for await (const { value } of memory.votes.all()) all.push(value)
      return all
    }
    await expect.poll(votes).toMatchObject([
      {
        user,
        verdict: 'bad',
        reason: 'It was a leak.',
        answer: { turn: { question, reply: { sentences: [{ citations: [{ number: 1 }] }, {}] } } },
      },
    ])
  })

  it('a follow-up that was offered is asked by pressing it', async () => {
    const answers = scriptAnswers({ ...damAnswer, followUps: ['Who built the dam?', 'When?'] }, damAnswer)
    await startBot(slack, { answers, mode })
    const { ts } = await mention(slack)
    const answer = await slack.waitForMessage(isAnswer)
    await press(answer.ts, 'follow_up_0')
    const next = await slack.waitForMessage((message) => isAnswer(message) && message.ts > answer.ts)
    expect(next).toMatchObject({
      threadTs: ts,
      text: expect.stringMatching(/^<@U0YOU00001> asked: Who built/),
    })
    expect(answers.asked[1]).toMatchObject({ text: 'Who built the dam?', earlier: [{}] })
  })

  it('people are asked for help once, in the thread', async () => {
    const people = ['U0ROBIN001', 'S0DESK0001']
    await startBot(slack, { answers: scriptAnswers(damAnswer), mode, people })
    const { ts } = await mention(slack)
    const answer = await slack.waitForMessage(isAnswer)
    await press(answer.ts, 'ask_a_person')
    await press(answer.ts, 'ask_a_person', { by: slack.workspace.colleague })
    const ping = await slack.waitForMessage(({ text }) =>
      text.startsWith('<@U0ROBIN001> <!subteam^S0DESK0001>'),
    )
    expect(ping).toMatchObject({ threadTs: ts, text: expect.stringContaining(question) })
    await slack.waitForMessage(({ text, ephemeral }) => ephemeral === true && text.includes('asked already'))
    expect(slack.messages({ channel }).filter(({ text }) => text.includes('subteam'))).toHaveLength(1)
  })
})

describe.each(modes)('over %s, an answer that only its asker sees', (mode) => {
  it('may stay private', async () => {
    await startBot(slack, { mode, answers: scriptAnswers(damAnswer) })
    await slack.command({ user, channel, command: '/news', text: question })
    const { ts } = await slack.waitForMessage(isAnswer)
    await press(ts, 'keep_private')
    await slack.waitForMessage(
      (message) =>
        message.ts === ts && isAnswer(message) && !JSON.stringify(message.blocks).includes('share_answer'),
    )
    expect(slack.messages({ channel })).toHaveLength(1)
  })

  it('offers nobody to ask, as there is no thread', async () => {
    await startBot(slack, { mode, answers: scriptAnswers(damAnswer), people: ['U0ROBIN001'] })
    await slack.command({ user, channel, command: '/news', text: question })
    const { blocks } = await slack.waitForMessage(isAnswer)
    expect(JSON.stringify(blocks)).not.toContain('ask_a_person')
  })
})

describe.each(modes)('over %s, a button of an answer that is forgotten', (mode) => {
  it.each(['how_do_you_know', 'ask_a_person'])('says so: %s', async (actionId) => {
    const { memory } = await startBot(slack, {
      mode,
      answers: scriptAnswers(damAnswer),
      people: ['U0ROBIN001'],
    })
    const asked = await mention(slack)
    const { ts } = await slack.waitForMessage(isAnswer)
    const { teamId: workspace } = slack.workspace
    const given = await expect
      .poll(() => memory.answers.findByQuestion({ workspace, channel, ts: asked.ts }))
      .toMatchObject({ answerTs: ts })
      .then(() => memory.answers.findByQuestion({ workspace, channel, ts: asked.ts }))
    if (given) await memory.answers.forget(workspace, given)
    await press(ts, actionId)
    const told = () =>
      JSON.stringify([slack.views.modal(user)?.content.blocks, slack.messages({ channel })]).includes(
        'too old',
      )
    await expect.poll(told).toBe(true)
  })
})
