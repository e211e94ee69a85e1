// What a channel wants of the bot, chosen in a modal; through the local Slack.

import { beforeEach, describe, expect, it } from 'vitest'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import { strings } from '../../../src/slack/rendering/strings.ts'
import { emptyNewsroom } from '../empty-newsroom.ts'
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

async function openSettings(by = user) {
  await slack.command({ user: by, channel, command: '/news', text: 'settings' })
  await expect.poll(() => slack.views.modal(by)).toBeDefined()
  return slack.views.modal(by)
}

async function choose(values: Record<string, string>): Promise<void> {
  const view = await openSettings()
  await slack.interactions.submit({ user, viewId: view?.id ?? '', values })
  const body = () => JSON.stringify(slack.views.modal(user)?.content.blocks)
  await expect.poll(body).toContain('Saved.')
  await slack.interactions.close({ user, viewId: view?.id ?? '' })
}

describe.each(modes)('over %s', (mode) => {
  it('a channel may want mentions answered only', async () => {
    const answers = scriptAnswers(damAnswer, damAnswer)
    const bot = await startBot(slack, { answers, mode })
    await choose({ mode: 'mentions' })
    const { ts } = await mention(slack)
    await slack.waitForMessage(({ text }) => text.includes('a crack was found'))
    await slack.post({ user, channel, text: 'and who said that?', threadTs: ts })
    expect(await bot.saidWhenDone({ channel, threadTs: ts })).toHaveLength(1)
  })

  it('a channel may want its questions answered by themselves, and hears nothing where there is no answer', async () => {
    const answers = scriptAnswers(damAnswer, abstention)
    const bot = await startBot(slack, { answers, mode })
    await choose({ mode: 'automatic' })
    const { ts } = await slack.post({ user, channel, text: question })
    await slack.waitForMessage(
      ({ threadTs, user: by }) => threadTs === ts && by === slack.workspace.botUserId,
    )
    await slack.post({ user, channel, text: 'Who takes the minutes tomorrow?' })
    await slack.post({ user, channel, text: 'The minutes are done.' })
    expect(await bot.saidWhenDone({ channel })).toHaveLength(1)
    expect(answers.asked).toHaveLength(2)
  })

  it('a channel may want nothing, and whoever mentions the bot is told so', async () => {
    const bot = await startBot(slack, { answers: scriptAnswers(), mode })
    await choose({ mode: 'off' })
    await mention(slack)
    const said = await bot.saidWhenDone({ channel })
    expect(said).toMatchObject([{ ephemeral: true, text: strings.off }])
  })
})

describe.each(modes)('over %s, who may change that', (mode) => {
  it('is everybody at first, then whoever was chosen, whatever form is still open', async () => {
    await startBot(slack, { mode, answers: scriptAnswers() })
    const { colleague } = slack.workspace
    const early = await openSettings(colleague)
    await choose({ changeableBy: 'admins' })
    await slack.interactions.submit({ user: colleague, viewId: early?.id ?? '', values: { mode: 'off' } })
    const body = () => JSON.stringify(slack.views.modal(colleague)?.content.blocks)
    await expect.poll(body).toContain('Only an admin')
    await openSettings(colleague)
    expect(slack.views.modal(colleague)?.content.submit).toBeUndefined()
    expect((await openSettings())?.content.submit?.text).toBe('Save')
  })
})

describe.each(modes)('over %s, the command', (mode) => {
  it('lists the sources with counts and dates', async () => {
    const newsroom = {
      ...emptyNewsroom,
      coverage: async () => ({ articles: 3 }),
      census: async () => ({
        publishers: [
          { publisher: 'The Harbour Post', articles: 2, earliest: '2026-11-01', latest: '2026-11-06' },
          { publisher: 'The <!here> Times', articles: 1, earliest: '2026-10-30', latest: '2026-10-30' },
        ],
        days: [
          { day: '2026-11-06', articles: 1 },
          { day: '2026-10-30', articles: 1 },
        ],
        newest: [],
      }),
      article: async () => undefined,
      copies: async () => new Map(),
      search: async () => [],
    }
    const bot = await startBot(slack, { mode, answers: scriptAnswers(), newsroom })
    await slack.command({ user, channel, command: '/news', text: 'sources' })
    const [said] = await bot.saidWhenDone({ channel })
    expect(said?.text).toContain('I hold 3 articles of 2 outlets, 30 Oct - 6 Nov 2026.')
    expect(said?.text).toContain('The Harbour Post · 2 articles · 1-6 Nov 2026')
    expect(said?.text).not.toContain('<!here>')
  })

  it.each([
    ['latest the dam', 'What is the latest on the dam?'],
    ['latest', 'What are the latest headlines?'],
    ['timeline of the dam repairs', 'Give me a timeline of the dam repairs'],
  ])('“%s” asks “%s”', async (text, asked) => {
    const answers = scriptAnswers(damAnswer)
    const bot = await startBot(slack, { mode, answers })
    await slack.command({ user, channel, command: '/news', text })
    await bot.saidWhenDone({ channel })
    expect(answers.asked).toMatchObject([{ text: asked }])
  })

  it('gives help for a word that is neither a command nor in the articles', async () => {
    const bot = await startBot(slack, { mode, answers: scriptAnswers(abstention) })
    await slack.command({ user, channel, command: '/news', text: 'wether' })
    const said = await bot.saidWhenDone({ channel })
    expect(said).toMatchObject([{ ephemeral: true, text: strings.commandHelp }])
  })
})

describe.each(modes)('over %s, a channel that is shared with another company', (mode) => {
  async function mentionThere(): Promise<void> {
    await mention(slack)
    const [event] = slack.events as readonly { readonly event: object }[]
    await slack.deliver({
      ...event,
      event_id: 'Ev0SHARED',
      is_ext_shared_channel: true,
      event: { ...event?.event, ts: '1800000000.000100', type: 'app_mention' },
    })
  }

  it.each([
    ['private', 'a crack was found'],
    ['refuse', 'shared with other companies'],
  ] as const)(
    'sees no answer where the policy is “%s”; the asker alone reads “…%s…”',
    async (sharedChannels, words) => {
      await mentionThere()
      const answers = scriptAnswers(damAnswer)
      const bot = await startBot(slack, { mode, answers, sharedChannels })
      const [, mentioned] = slack.events as readonly { readonly event: object }[]
      await slack.deliver({
        ...mentioned,
        event_id: 'Ev0SHARED2',
        is_ext_shared_channel: true,
      })
      const said = await bot.saidWhenDone({ channel })
      expect(said).toMatchObject([{ ephemeral: true, text: expect.stringContaining(words) }])
    },
  )
})

describe.each(modes)('over %s, the words', (mode) => {
  it('are those of the asker’s language where there is a catalogue, else English', async () => {
    const german = { ...strings, sources: 'Quellen' }
    const inGerman = await startBot(slack, {
      mode,
      answers: scriptAnswers(damAnswer),
      catalogues: { en: german },
    })
    await mention(slack)
    expect((await inGerman.saidWhenDone({ channel }))[0]?.text).toContain('Quellen')
  })
})
