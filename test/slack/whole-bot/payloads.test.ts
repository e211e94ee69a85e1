// Requests as Slack sends them, signed, to the endpoint of the whole bot: each is acknowledged and means what it says.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { signRequest } from '../../../src/playground/delivery/sign-request.ts'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import { damAnswer } from '../sample-replies.ts'
import { scriptAnswers } from '../script-answers.ts'
import * as payloads from '../slack-payloads.ts'
import { type Bot, type BotOptions, startBot, startSlack } from '../start-bot.ts'

const { envelope, message, mention } = payloads
const SECRET = '0123456789abcdef0123456789abcdef'

let slack: LocalSlack
let channel: string
let user: string

beforeEach(async () => {
  slack = await startSlack()
  channel = slack.workspace.channelId
  user = slack.workspace.me
})

/** Answers every question. */
const answersFor = (count: number) => scriptAnswers(...Array.from({ length: count }, () => damAnswer))

/** Somebody has written this before the bot hears of anything; gives its `ts`. */
async function written(text: string, place: { channel?: string; threadTs?: string } = {}): Promise<string> {
  return (await slack.post({ user, channel, text, ...place })).ts
}

async function start(options: BotOptions) {
  const bot = await startBot(slack, options)
  return { bot, post: createPost(bot) }
}

/** Sends a body by HTTP as Slack does; gives status and text of the answer. */
function createPost({ eventsUrl }: Bot) {
  return async function post(body: string, contentType: string, headers: Record<string, string> = {}) {
    const response = await fetch(eventsUrl, {
      method: 'POST',
      body,
      headers: {
        'content-type': contentType,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        accept: '*/*',
        'accept-encoding': 'gzip,deflate',
        ...signRequest({ signingSecret: SECRET, body, now: Date.now() }),
        ...headers,
      },
    })
    return { status: response.status, text: await response.text() }
  }
}

/** Where a `response_url` leads: it takes what is sent, as Slack does. */
async function startResponses() {
  const received: unknown[] = []
  const server = createServer(async (request, response) => {
    received.push(JSON.parse(await text(request)))
    response.end('ok')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { received, url: `http://127.0.0.1:${port}/commands/T0LOCAL001/1/x` }
}

type Post = ReturnType<typeof createPost>

const json = 'application/json'
const form = 'application/x-www-form-urlencoded'
const sendEvent = (post: Post, body: object, headers?: Record<string, string>) =>
  post(JSON.stringify(body), json, headers)
const sendForm = (post: Post, fields: Record<string, string>) =>
  post(new URLSearchParams(fields).toString(), form)
const interact = (post: Post, payload: object) => sendForm(post, { payload: JSON.stringify(payload) })

const textsOf = (answers: { asked: readonly { text: string }[] }) => answers.asked.map(({ text }) => text)

describe('events', () => {
  it('that ask something are answered once each, whatever shape and however often they come', async () => {
    const { directId } = slack.workspace
    const at = {
      mention: await written('a'),
      textless: await written('b'),
      org: await written('c'),
      file: await written('d'),
      direct: await written('e', { channel: directId }),
    }
    const broadcast = await written('f', { threadTs: at.mention })
    const answers = answersFor(9)
    const { bot, post } = await start({ answers })
    const asked: Record<string, readonly object[]> = {
      // Twice, as `message` and as `app_mention`.
      'What was found?': [
        envelope(message(at.mention, `<@${slack.workspace.botUserId}> What was found?`)),
        envelope(mention(at.mention, 'What was found?')),
      ],
      'Who found it? :wave:': [
        envelope(mention(at.textless, '', { text: '', blocks: payloads.mentioningBlocks('Who found it? ') })),
      ],
      'When was it found?': [envelope(mention(at.org, 'When was it found?'), payloads.ofOrganisation)],
      'Is this the dam?': [
        envelope(
          mention(at.file, 'Is this the dam?', {
            subtype: 'file_share',
            files: [payloads.file],
            upload: false,
          }),
        ),
      ],
      'Why did it crack?': [
        envelope(message(at.direct, 'Why did it crack?', { channel: directId, channel_type: 'im' })),
      ],
      'and who said so?': [
        envelope(
          message(broadcast, 'and who said so?', {
            subtype: 'thread_broadcast',
            thread_ts: at.mention,
            root: message(at.mention, 'What was found?', { thread_ts: at.mention, reply_count: 1 }),
          }),
        ),
      ],
    }
    for (const bodies of Object.values(asked))
      for (const body of bodies) {
        expect((await sendEvent(post, body)).status).toBe(200)
        const again = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
        expect((await sendEvent(post, body, again)).status).toBe(200)
        await expect.poll(() => answers.asked.length).toBeGreaterThan(0)
      }
    await expect.poll(() => answers.asked.length).toBe(6)
    const inChannel = await bot.saidWhenDone({ channel })
    expect(textsOf(answers).toSorted()).toEqual(Object.keys(asked).toSorted())
    expect(inChannel.map(({ threadTs }) => threadTs).toSorted()).toEqual(
      [at.mention, at.mention, at.textless, at.org, at.file].toSorted(),
    )
    expect(slack.calls.filter(({ error }) => error !== undefined)).toEqual([])
  })

  it('that ask nothing are acknowledged at once, and nothing comes of them', async () => {
    const ts = await written('first')
    const answers = answersFor(1)
    const { bot, post } = await start({ answers })
    await sendEvent(post, envelope(mention(ts, 'What was found?')))
    await slack.waitForMessage(({ threadTs, user: by }) => threadTs === ts && by !== user)
    let second = 1_863_938_800
    for (const [name, event] of Object.entries(payloads.idleEvents(ts, ts))) {
      second += 1
      const own = `${second}.000100`
      const { status } = await sendEvent(
        post,
        envelope({ ...event, ...(event.ts !== undefined && { ts: own }), event_ts: own }),
      )
      expect([name, status]).toEqual([name, 200])
    }
    const limited = {
      type: 'app_rate_limited',
      token: 'x',
      team_id: slack.workspace.teamId,
      minute_rate_limited: 1,
    }
    expect((await sendEvent(post, limited)).status).toBe(200)
    expect(await bot.saidWhenDone({ channel })).toHaveLength(1)
    expect(textsOf(answers)).toEqual(['What was found?'])
    expect(bot.log.filter((line) => JSON.parse(line).level >= 50)).toEqual([])
  })

  it('about a message that was changed or deleted change or take away its answer; previews do not', async () => {
    const ts = await written('asks')
    const answers = answersFor(2)
    const { bot, post } = await start({ answers })
    const first = mention(ts, 'What was found?')
    await sendEvent(post, envelope(first))
    const { ts: answerTs } = await slack.waitForMessage(
      ({ threadTs, user: by }) => threadTs === ts && by !== user,
    )
    await expect
      .poll(() => bot.memory.answers.findByQuestion({ workspace: slack.workspace.teamId, channel, ts }))
      .toMatchObject({ answerTs })
    const previewed = { ...first, type: 'message', ...payloads.preview }
    expect(
      (await sendEvent(post, envelope(payloads.changed(previewed, first, '1863938801.000100')))).status,
    ).toBe(200)
    const second = {
      ...previewed,
      ...payloads.edited('1863938802.000000'),
      text: `<@${slack.workspace.botUserId}> Who found it?`,
    }
    const change = envelope(payloads.changed(second, previewed, '1863938802.000100'))
    expect((await sendEvent(post, change)).status).toBe(200)
    expect((await sendEvent(post, change, { 'x-slack-retry-num': '1' })).status).toBe(200)
    await expect.poll(() => textsOf(answers)).toEqual(['What was found?', 'Who found it?'])
    await expect.poll(() => slack.calls.some(({ method }) => method === 'chat.update')).toBe(true)
    const gone = envelope(payloads.deleted(second, '1863938803.000100'))
    expect((await sendEvent(post, gone)).status).toBe(200)
    expect(await bot.saidWhenDone({ channel })).toEqual([])
  })

  it('from a channel that another company shares are answered privately, in the name of the own workspace', async () => {
    const ts = await written('shared')
    const answers = answersFor(1)
    const { bot, post } = await start({ answers })
    const event = mention(ts, 'What was found?', {
      team: 'T0OTHER001',
      user_team: 'T0OTHER001',
      source_team: 'T0OTHER001',
    })
    expect((await sendEvent(post, envelope(event, payloads.fromAnotherCompany))).status).toBe(200)
    expect(await bot.saidWhenDone({ channel })).toMatchObject([{ ephemeral: true }])
    expect(await bot.memory.asked.of(slack.workspace.teamId, user)).toHaveLength(1)
  })

  it('that the bot is removed are acknowledged, and everything is forgotten', async () => {
    const ts = await written('asks')
    const { bot, post } = await start({ answers: answersFor(1) })
    await sendEvent(post, envelope(mention(ts, 'What was found?')))
    const { teamId: workspace, botUserId } = slack.workspace
    const thread = { workspace, channel, thread: ts }
    await expect.poll(() => bot.memory.conversations.load(thread)).toHaveLength(1)
    const revoked = envelope({
      type: 'tokens_revoked',
      tokens: { oauth: [], bot: [botUserId] },
      event_ts: '1863938800.1',
    })
    const { authorizations: _, ...bare } = revoked as Record<string, unknown>
    expect((await sendEvent(post, bare)).status).toBe(200)
    expect(
      (await sendEvent(post, envelope({ type: 'app_uninstalled', event_ts: '1863938800.2' }))).status,
    ).toBe(200)
    await expect.poll(() => bot.memory.conversations.load(thread)).toEqual([])
  })
})

describe('everything else', () => {
  it('Slack’s checks of the address are passed', async () => {
    const { post } = await start({ answers: answersFor(0) })
    const challenge = {
      token: 'x',
      challenge: '3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P',
      type: 'url_verification',
    }
    const verified = await sendEvent(post, challenge)
    expect([verified.status, verified.text]).toEqual([200, expect.stringContaining(challenge.challenge)])
    expect((await sendForm(post, { token: 'x', ssl_check: '1' })).status).toBe(200)
    expect((await post('{"type":"event_callback"', json)).status).toBe(400)
  })

  it('commands and what people do with buttons, modals and shortcuts are understood', async () => {
    const answers = answersFor(2)
    const { bot, post } = await start({ answers })
    const { teamId: workspace } = slack.workspace
    const responses = await startResponses()
    const { url: response_url } = responses
    const first = payloads.command('What was found in the “Orrin” dam? 100%', { response_url })
    const commanded = await sendForm(post, first)
    expect([commanded.status, JSON.parse(commanded.text)]).toMatchObject([
      200,
      { response_type: 'ephemeral' },
    ])
    const inOrganisation = {
      enterprise_id: 'E0ORG00001',
      enterprise_name: 'Organisation',
      trigger_id: '2.2.b',
    }
    const second = { ...inOrganisation, is_enterprise_install: 'true', response_url }
    await sendForm(post, payloads.command('Who found it?', second))
    await expect
      .poll(() => textsOf(answers))
      .toEqual(['What was found in the “Orrin” dam? 100%', 'Who found it?'])

    const settings = payloads.view({
      callback_id: 'channel_settings',
      private_metadata: channel,
      state: {
        values: {
          mode: {
            mode: { type: 'radio_buttons', selected_option: { text: {}, value: 'off', description: {} } },
          },
          changeableBy: {
            changeableBy: { type: 'radio_buttons', selected_option: { text: {}, value: 'everyone' } },
          },
        },
      },
    })
    const submitted = await interact(
      post,
      payloads.interaction('view_submission', { view: settings, response_urls: [] }),
    )
    expect([submitted.status, JSON.parse(submitted.text)]).toMatchObject([200, { response_action: 'update' }])
    expect(await bot.memory.settings.of({ workspace, channel })).toMatchObject({ mode: 'off' })

    await expect
      .poll(() => responses.received)
      .toMatchObject([
        {
          response_type: 'ephemeral',
          replace_original: true,
          text: expect.stringContaining('a crack was found'),
        },
        { response_type: 'ephemeral', text: expect.stringContaining('a crack was found') },
      ])
    const closed = payloads.interaction('view_closed', { view: settings, is_cleared: false })
    const inView = payloads.interaction('block_actions', {
      container: { type: 'view', view_id: 'V0FORM0001' },
      view: settings,
      actions: [{ type: 'button', action_id: 'unknown', block_id: 'b', value: 'x', action_ts: '1.2' }],
    })
    const globally = payloads.interaction('shortcut', { callback_id: 'unknown', action_ts: '1.2' })
    const byOrganisation = {
      team: null,
      enterprise: { id: 'E0ORG00001', name: 'O' },
      is_enterprise_install: true,
    }
    const unknownButton = payloads.clickOnEphemeral(
      '1863938800.000100',
      { action_id: 'unknown' },
      responses.url,
    )
    for (const payload of [closed, inView, globally, unknownButton, { ...unknownButton, ...byOrganisation }])
      expect([payload.type, (await interact(post, payload)).status]).toEqual([payload.type, 200])
  })
})
