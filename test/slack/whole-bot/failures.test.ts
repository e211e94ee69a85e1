// Whatever fails, the asker hears something, and nothing they should not, through the local Slack.
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { IndexUnreadableError, ModelError } from '../../../src/errors.ts'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import { mention, question } from '../question-in-channel.ts'
import { abstention, damAnswer } from '../sample-replies.ts'
import { scriptAnswers } from '../script-answers.ts'
import { startBot, startSlack } from '../start-bot.ts'
import { startRefusingSlack } from '../start-refusing-slack.ts'

let slack: LocalSlack
let channel: string
let user: string

beforeEach(async () => {
  slack = await startSlack()
  channel = slack.workspace.channelId
  user = slack.workspace.me
})

describe('when something fails', () => {
  const secret = 'xoxb-1234567890-secret'
  const path = '/srv/newsdesk/index/passages.lance'

  it('the thread gets one plain sentence with an id, the log the rest without secrets', async () => {
    const failure = new ModelError(`401 for ${secret} while reading ${path}`)
    const bot = await startBot(slack, { answers: scriptAnswers(failure) })
    await mention(slack)
    const said = await bot.saidWhenDone({ channel })
    expect(said).toHaveLength(1)
    expect(said[0]?.text).toMatch(/^Sorry, I could not answer .+ quote f00dcafe to whoever runs me\.$/)
    expect(said[0]?.blocks).toBeUndefined()
    const sent = slack.calls.map((call) => call.arguments)
    expect(JSON.stringify(sent)).not.toMatch(/secret|passages\.lance|401 for|Error/)
    const line = bot.log.find((entry) => entry.includes('f00dcafe'))
    expect(line).toContain('401 for [secret] while reading')
    expect(bot.log.join()).not.toContain(secret)
  })

  it('says what to do where the articles cannot be read', async () => {
    const failure = new IndexUnreadableError(`The index at ${path} could not be read`)
    const bot = await startBot(slack, { answers: scriptAnswers(failure) })
    await mention(slack)
    const [said] = await bot.saidWhenDone({ channel })
    expect(said?.text).toMatch(
      /^Sorry, I cannot read my articles .+npm run ingest -- --rebuild.+ at f00dcafe\.$/,
    )
    expect(said?.text).not.toContain('/srv')
  })

  it('"try again" is heard in the thread of an apology', async () => {
    const bot = await startBot(slack, { answers: scriptAnswers(new Error('no'), damAnswer) })
    const { ts } = await mention(slack)
    await slack.post({ user, channel, text: 'please try again', threadTs: ts })
    expect((await bot.saidWhenDone({ channel })).map(({ text }) => text.slice(0, 9))).toEqual([
      'Sorry, I ',
      'Engineers',
    ])
  })

  it('a form that cannot be opened or saved says so', async () => {
    const apiUrl = await startRefusingSlack(slack.apiUrl, (method) =>
      method === 'views.open' && isRefusing ? 'expired_trigger_id' : undefined,
    )
    let isRefusing = true
    const bot = await startBot(slack, { answers: scriptAnswers(), apiUrl })
    await slack.command({ user, channel, command: '/news', text: 'settings' })
    await slack.waitForMessage(({ text, visibleTo }) => visibleTo === user && text.includes('quote f00dcafe'))
    isRefusing = false
    await slack.command({ user, channel, command: '/news', text: 'settings' })
    await expect.poll(() => slack.views.modal(user)).toBeDefined()
    await bot.breakState()
    const viewId = slack.views.modal(user)?.id ?? ''
    await slack.interactions.submit({ user, viewId, values: { mode: 'off' } })
    const shown = JSON.stringify(slack.views.modal(user)?.content.blocks)
    expect(shown).toContain('quote f00dcafe to whoever runs me')
  })

  it('a slash command gets its sentence too', async () => {
    const bot = await startBot(slack, { answers: scriptAnswers(new Error(`at ${path}`)) })
    await slack.command({ user, channel, command: '/news', text: question })
    const said = await bot.saidWhenDone({ channel })
    expect(said).toMatchObject([{ ephemeral: true, text: expect.stringMatching(/^Sorry, .+ f00dcafe/) }])
  })

  it('a question that is never answered gets its sentence in time, and blocks nothing', async () => {
    const never = () => new Promise<never>(() => undefined)
    const bot = await startBot(slack, { answers: scriptAnswers(never, damAnswer), answerTimeout: 100 })
    const { ts } = await mention(slack)
    await mention(slack, 'and again?', ts)
    expect((await bot.saidWhenDone({ channel })).map(({ text }) => text.slice(0, 9))).toEqual([
      'Sorry, I ',
      'Engineers',
    ])
  })

  it('events are acknowledged at once, however long the answer takes', async () => {
    const slowly = async () => {
      await wait(1_000)
      return damAnswer
    }
    const bot = await startBot(slack, { answers: scriptAnswers(slowly, slowly) })
    const began = performance.now()
    await mention(slack)
    await slack.command({ user, channel, command: '/news', text: question })
    expect(performance.now() - began).toBeLessThan(900)
    expect(await bot.saidWhenDone({ channel })).toHaveLength(2)
  })

  it('blocks that Slack refuses are sent again as text', async () => {
    const apiUrl = await startRefusingSlack(slack.apiUrl, (method, parameters) =>
      method === 'chat.postMessage' && parameters.has('blocks') ? 'invalid_blocks' : undefined,
    )
    const bot = await startBot(slack, { answers: scriptAnswers(damAnswer), apiUrl })
    await mention(slack)
    const said = await bot.saidWhenDone({ channel })
    expect(said).toHaveLength(1)
    expect(said[0]?.text).toContain('Crack found in spillway of Orrin dam https://harbour-post.example/')
    expect(said[0]?.blocks).toBeUndefined()
  })

  it('an answer is given without a status, a time zone or the scopes for them', async () => {
    const apiUrl = await startRefusingSlack(slack.apiUrl, (method) =>
      /setStatus|users\.info/.test(method) ? 'missing_scope' : undefined,
    )
    const answers = scriptAnswers(damAnswer, damAnswer)
    const bot = await startBot(slack, { answers, apiUrl })
    await mention(slack)
    await mention(slack, 'And what else?')
    expect(await bot.saidWhenDone({ channel })).toHaveLength(2)
    expect(answers.asked).toMatchObject([{ timeZone: 'UTC' }, { timeZone: 'UTC' }])
  })

  it('a message that Slack takes in no form leaves a line in the log and the bot alive', async () => {
    const apiUrl = await startRefusingSlack(slack.apiUrl, (method, parameters) =>
      method === 'chat.postMessage' && parameters.get('channel') === channel ? 'is_archived' : undefined,
    )
    const bot = await startBot(slack, { answers: scriptAnswers(damAnswer, abstention), apiUrl })
    await mention(slack)
    await slack.post({ user, channel: slack.workspace.directId, text: question })
    expect(await bot.saidWhenDone({ channel: slack.workspace.directId })).toHaveLength(1)
    expect(bot.log.join()).toContain('Nor could the asker be told so')
  })
})
