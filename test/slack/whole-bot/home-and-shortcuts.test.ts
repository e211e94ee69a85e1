// Opening the bot, and its entry in a message's menu; through the local Slack, over the demonstration articles.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createAnswerQuestion } from '../../../src/answering/answer-question.ts'
import { createCheckClaims } from '../../../src/answering/claims/check-claims.ts'
import { type OpenedCorpus, openCorpus } from '../../../src/open-corpus.ts'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import { suggestPrompts } from '../../../src/slack/desk/suggest-prompts.ts'
import { strings } from '../../../src/slack/rendering/strings.ts'
import { mention } from '../question-in-channel.ts'
import { abstention, damAnswer } from '../sample-replies.ts'
import { scriptAnswers } from '../script-answers.ts'
import { modes, startBot, startSlack } from '../start-bot.ts'

const logger = pino({ level: 'silent' })
const asOf = new Date('2026-11-23T23:30:00Z')

let folder: string
let corpus: OpenedCorpus
let slack: LocalSlack
let channel: string
let user: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-home-'))
  corpus = await openCorpus({ config: { indexUri: join(folder, 'index') }, logger })
})

afterAll(() => {
  corpus?.index.close()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  slack = await startSlack()
  channel = slack.workspace.channelId
  user = slack.workspace.me
})

const homeOf = (person: string) => JSON.stringify(slack.views.home(person)?.content.blocks ?? [])

describe.each(modes)('over %s', (mode) => {
  it('Home says what it holds, what the person asked, what people think, and to admins what it could not answer', async () => {
    const answers = scriptAnswers(damAnswer, abstention)
    const { memory } = await startBot(slack, { answers, mode, newsroom: corpus.index })
    await mention(slack)
    await mention(slack, 'Who commands the peacekeepers?')
    const { teamId, colleague } = slack.workspace
    await expect.poll(() => memory.asked.of(teamId, user)).toHaveLength(2)
    await slack.openApp({ user, tab: 'home' })
    await expect.poll(() => homeOf(user)).toContain('I hold 41 articles of')
    const home = homeOf(user)
    expect(home).toMatch(/2\d Nov 2026 +\d+ █/)
    expect(home).toContain('What was found in the Orrin dam?')
    expect(home).toContain('Nobody has said yet.')
    expect(home).toContain('Questions I could not answer')
    await slack.openApp({ user: colleague, tab: 'home' })
    await expect.poll(() => homeOf(colleague)).toContain('I hold 41 articles of')
    expect(homeOf(colleague)).not.toContain('Who commands the peacekeepers?')
  })

  it('the messages tab offers questions, and a check of a message is shown to whoever asks for it', async () => {
    const checkClaims = createCheckClaims({ corpus: corpus.index })
    await startBot(slack, { answers: scriptAnswers(), mode, newsroom: corpus.index, checkClaims })
    await slack.openApp({ user, tab: 'messages' })
    const offered = () =>
      slack.calls.filter(({ method }) => method === 'assistant.threads.setSuggestedPrompts')
    await expect.poll(() => offered().length).toBe(1)
    expect(offered()[0]?.arguments).not.toHaveProperty('thread_ts')
    const { ts } = await slack.post({
      user: slack.workspace.colleague,
      channel,
      text: 'Maëlle Ó Dálaigh won the Cormorant Prize. I like her. Five people were hurt in the tram crash.',
    })
    await slack.interactions.useShortcut({ user, channel, ts, callbackId: 'check_claims' })
    const told = await slack.waitForMessage(({ text }) => text.startsWith('I looked for reports on'))
    expect(told).toMatchObject({ ephemeral: true, visibleTo: user, threadTs: ts })
    expect(told.text).toContain('reports on 2 claims')
    expect(told.text).toMatch(/“Maëlle Ó Dálaigh won the Cormorant Prize\.”\nSupported: Maëlle Ó Dálaigh won/)
    expect(told.text).toMatch(/tram crash\.”\nReported differently: Seventeen people were hurt/)
    expect(told.text).toContain('The Evening Signal · 19 Nov 2026')
  })
})

describe.each(modes)('over %s, “Ask about this article”', (mode) => {
  const held = 'https://www.theeveningsignal.example/2026/11/19/o-dalaigh-wins-cormorant-prize'
  const useShortcut = (ts: string) =>
    slack.interactions.useShortcut({ user, channel, ts, callbackId: 'ask_about_article' })
  const modal = () => slack.views.modal(user)
  const words = () => JSON.stringify(modal()?.content.blocks ?? [])

  it('answers from the article that a message links to, to whoever asks; without a question, what it reports', async () => {
    const answerQuestion = createAnswerQuestion({ corpus: corpus.index, logger })
    const answers = scriptAnswers(answerQuestion, answerQuestion)
    await startBot(slack, { answers, mode, newsroom: corpus.index })
    const { ts } = await slack.post({ user, channel, text: `Have you seen this? ${held}?utm_source=chat` })
    for (const [question, expected] of [
      ['How much is it worth?', '40,000 crowns'],
      ['', 'Maëlle Ó Dálaigh'],
    ] as const) {
      await useShortcut(ts)
      await expect.poll(words).toContain('The Evening Signal')
      await slack.interactions.submit({ user, viewId: modal()?.id ?? '', values: { question } })
      const told = await slack.waitForMessage(
        ({ text, user: by }) => by === slack.workspace.botUserId && text.includes(expected),
      )
      expect(told).toMatchObject({ ephemeral: true, visibleTo: user, threadTs: ts })
      expect(told.text.match(/^\[\d+\]/gm)).toEqual(['[1]'])
    }
    expect(answers.asked.map(({ text }) => text)).toEqual([`How much is it worth? ${held}`, held])
  })

  it('says so where the article is not held, or where there is none', async () => {
    await startBot(slack, { answers: scriptAnswers(), mode, newsroom: corpus.index })
    const unknown = await slack.post({ user, channel, text: 'See https://elsewhere.example/story' })
    await useShortcut(unknown.ts)
    await expect.poll(words).toContain('I do not hold the article at https')
    expect(words()).not.toContain('input')
    const none = await slack.post({ user, channel, text: 'See what?' })
    await useShortcut(none.ts)
    await expect.poll(words).toContain('links to no article')
  })
})

describe('the questions that are offered', () => {
  it('are answered by the articles they were taken from', async () => {
    const answerQuestion = createAnswerQuestion({ corpus: corpus.index, logger })
    const prompts = suggestPrompts(await corpus.index.census(), strings)
    expect(prompts).toHaveLength(4)
    for (const { message: text } of prompts) {
      const { kind } = await answerQuestion({ text, earlier: [], asOf, timeZone: 'UTC' })
      expect([text, kind]).toEqual([text, 'answer'])
    }
  })
})
