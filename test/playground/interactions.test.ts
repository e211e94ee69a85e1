// Buttons, modals, shortcuts and the Home tab, as an app sees them.
import { expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import type { LocalSlackOptions } from '../../src/playground/local-slack-options.ts'
import { FakeApp } from './fake-app.ts'
import { errorOf, startWithClient } from './start-with-client.ts'

const button = (value: string) => ({
  type: 'button' as const,
  action_id: 'choose',
  value,
  text: { type: 'plain_text' as const, text: value },
})

const plain = (text: string) => ({ type: 'plain_text' as const, text })

const modal = (text = 'Hello') => ({
  type: 'modal' as const,
  title: plain('A modal'),
  submit: plain('Send'),
  callback_id: 'form',
  private_metadata: 'kept',
  blocks: [
    { type: 'section' as const, text: plain(text) },
    {
      type: 'input' as const,
      block_id: 'why',
      label: plain('Why?'),
      optional: true,
      element: { type: 'plain_text_input' as const, action_id: 'words' },
    },
  ],
})

async function start(options: Partial<LocalSlackOptions> = {}) {
  const context = await startWithClient(options)
  const app = await FakeApp.start()
  context.slack.connect(app.eventsUrl)
  const payloads = () => app.received.flatMap(({ body }) => (body.payload ? [JSON.parse(body.payload)] : []))
  return { ...context, app, payloads }
}

/** The bot posts two buttons, and I click the second. */
async function clicked(options: Partial<LocalSlackOptions> = {}) {
  const context = await start(options)
  const { client, slack, me: user, channelId: channel } = context
  const blocks = [{ type: 'actions' as const, block_id: 'row', elements: [button('one'), button('two')] }]
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'Choose', blocks })
  await slack.interactions.click({ user, channel, ts, actionId: 'choose', value: 'two' })
  const [payload] = context.payloads()
  return { ...context, ts, payload }
}

test('a click comes signed, as the field `payload` of a form, with every field of Slack’s', async () => {
  const { app, payload, ts, me, channelId, teamId, appId } = await clicked()
  const request = app.received.find(({ body }) => body.payload)
  expect(request?.headers).toMatchObject({
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-signature': expect.stringMatching(/^v0=[0-9a-f]{64}$/),
  })
  expect(payload).toMatchObject({
    type: 'block_actions',
    user: { id: me, username: 'you', name: 'you', team_id: teamId },
    team: { id: teamId },
    enterprise: null,
    is_enterprise_install: false,
    api_app_id: appId,
    container: { type: 'message', message_ts: ts, channel_id: channelId, is_ephemeral: false },
    channel: { id: channelId, name: 'news' },
    message: { ts, text: 'Choose' },
    state: { values: {} },
    trigger_id: expect.any(String),
    response_url: expect.stringContaining('/actions/'),
    actions: [
      { type: 'button', action_id: 'choose', block_id: 'row', value: 'two', action_ts: expect.any(String) },
    ],
  })
})

test('the response address of a click replaces the message that was clicked', async () => {
  const { slack, payload, ts, channelId: channel } = await clicked()
  const answer = (body: object) =>
    fetch(payload.response_url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  await answer({ text: 'Chosen', replace_original: true })
  expect(slack.messages({ channel })).toMatchObject([{ ts, text: 'Chosen' }])
  await answer({ text: 'Thanks', thread_ts: ts })
  expect(slack.messages({ channel })[1]).toMatchObject({ ephemeral: true, threadTs: ts })
  await answer({ delete_original: true })
  expect(slack.messages({ channel }).map(({ text }) => text)).not.toContain('Chosen')
})

test('a click on an ephemeral message brings no message along', async () => {
  const { client, slack, me: user, channelId: channel, payloads } = await start()
  const blocks = [{ type: 'actions' as const, elements: [button('one')] }]
  const { message_ts: ts = '' } = await client.chat.postEphemeral({ channel, user, text: 'Choose', blocks })
  await slack.interactions.click({ user, channel, ts, actionId: 'choose' })
  expect(payloads()[0]).toMatchObject({ container: { is_ephemeral: true } })
  expect(payloads()[0]).not.toHaveProperty('message')
  const stranger = { user: slack.workspace.colleague, channel, ts, actionId: 'choose' }
  await expect(slack.interactions.click(stranger)).rejects.toThrow(InputError)
})

test('feedback buttons come as one action with the value of the half that was pressed', async () => {
  const { client, slack, me: user, channelId: channel, payloads } = await start()
  const half = (text: string) => ({ text: plain(text), value: text })
  const buttons = {
    type: 'feedback_buttons' as const,
    action_id: 'vote',
    positive_button: half('good'),
    negative_button: half('bad'),
  }
  const blocks = [{ type: 'context_actions' as const, elements: [buttons] }]
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'Well?', blocks })
  await slack.interactions.click({ user, channel, ts, actionId: 'vote', value: 'bad' })
  expect(payloads()[0].actions).toMatchObject([{ type: 'feedback_buttons', action_id: 'vote', value: 'bad' }])
})

test('a trigger opens one modal, within three seconds', async () => {
  let now = 1_763_938_800_000
  const { client, slack, payload, me } = await clicked({ clock: () => now })
  const { trigger_id } = payload
  now += 3_001
  expect(await errorOf(client.views.open({ trigger_id, view: modal() }))).toBe('expired_trigger_id')
  now -= 1
  expect(await client.views.open({ trigger_id, view: modal() })).toMatchObject({
    view: { type: 'modal', callback_id: 'form', previous_view_id: null },
  })
  expect(slack.views.modal(me)?.content.blocks).toHaveLength(2)
  expect(await errorOf(client.views.open({ trigger_id, view: modal() }))).toBe('exchanged_trigger_id')
  expect(await errorOf(client.views.open({ trigger_id: '1.2', view: modal() }))).toBe('invalid_trigger_id')
})

test('a submission brings what was filled in; no answer closes the modal', async () => {
  const { client, slack, payload, me: user, payloads } = await clicked()
  await client.views.open({ trigger_id: payload.trigger_id, view: modal() })
  const viewId = slack.views.modal(user)?.id ?? ''
  await slack.interactions.submit({ user, viewId, values: { why: 'because' } })
  expect(payloads()[1]).toMatchObject({
    type: 'view_submission',
    view: {
      id: viewId,
      callback_id: 'form',
      private_metadata: 'kept',
      state: { values: { why: { words: { type: 'plain_text_input', value: 'because' } } } },
    },
  })
  expect(slack.views.modal(user)).toBeUndefined()
})

test('the app may point out faults, replace the modal, or put another on top', async () => {
  const { app, client, slack, payload, me: user } = await clicked()
  await client.views.open({ trigger_id: payload.trigger_id, view: modal() })
  const viewId = slack.views.modal(user)?.id ?? ''
  const submit = async (answer: object) => {
    app.answer = () => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) })
    await slack.interactions.submit({ user, viewId })
    return slack.views.modal(user)
  }
  expect(await submit({ response_action: 'errors', errors: { why: 'Say why.' } })).toMatchObject({
    id: viewId,
    errors: { why: 'Say why.' },
  })
  const updated = await submit({ response_action: 'update', view: modal('Anew') })
  expect([updated?.id, updated?.content.blocks[0]]).toMatchObject([viewId, { text: { text: 'Anew' } }])
  expect(await submit({ response_action: 'push', view: modal('On top') })).toMatchObject({
    previousId: viewId,
  })
  await submit({ response_action: 'clear' })
  expect(slack.views.modal(user)).toBeUndefined()
})

test('an update with an old hash is refused', async () => {
  const { client, payload } = await clicked()
  const { view } = await client.views.open({ trigger_id: payload.trigger_id, view: modal() })
  const update = { view_id: view?.id ?? '', hash: view?.hash ?? '', view: modal('Anew') }
  expect((await client.views.update(update)).ok).toBe(true)
  expect(await errorOf(client.views.update(update))).toBe('hash_conflict')
})

test.each([
  ['a title of 25 characters', { ...modal(), title: plain('x'.repeat(25)) }],
  ['inputs without a submit button', (({ submit: _, ...rest }) => rest)(modal())],
  ['101 blocks', { ...modal(), blocks: Array.from({ length: 101 }, () => ({ type: 'divider' as const })) }],
  ['a markdown block', { ...modal(), blocks: [{ type: 'markdown' as const, text: 'x' }] }],
])('a modal with %s is refused', async (_, view) => {
  const { client, payload } = await clicked()
  const { trigger_id } = payload
  expect(await errorOf(client.views.open({ trigger_id, view }))).toBe('invalid_arguments')
})

test('closing tells the app only where it asks for that', async () => {
  const { client, slack, payload, me: user, payloads } = await clicked()
  await client.views.open({ trigger_id: payload.trigger_id, view: { ...modal(), notify_on_close: true } })
  await slack.interactions.close({ user, viewId: slack.views.modal(user)?.id ?? '' })
  expect(payloads()[1]).toMatchObject({ type: 'view_closed', is_cleared: false })
})

test('the Home tab is each person’s own, and opening it is an event', async () => {
  const { app, client, slack, me, directId } = await start()
  const view = { type: 'home' as const, blocks: [{ type: 'section' as const, text: plain('Welcome') }] }
  await slack.openApp({ user: me, tab: 'home' })
  expect(app.events[0]).toMatchObject({ type: 'app_home_opened', user: me, channel: directId, tab: 'home' })
  await client.views.publish({ user_id: me, view })
  await slack.openApp({ user: me, tab: 'home' })
  expect(app.events[1]).toMatchObject({ view: { type: 'home', blocks: view.blocks } })
  expect(slack.views.home(slack.workspace.colleague)).toBeUndefined()
})

test('a message shortcut brings the message along', async () => {
  const { slack, me: user, channelId: channel, payloads } = await start()
  const { ts } = await slack.post({ user, channel, text: 'The dam has cracked' })
  await slack.interactions.useShortcut({ user, channel, ts, callbackId: 'check' })
  expect(payloads()[0]).toMatchObject({
    type: 'message_action',
    callback_id: 'check',
    message_ts: ts,
    message: { text: 'The dam has cracked', user },
    channel: { id: channel },
    trigger_id: expect.any(String),
    response_url: expect.any(String),
  })
})

test('edits and deletions of a person come as hidden events; a parent with replies leaves a tombstone', async () => {
  const { app, slack, me: user, channelId: channel } = await start()
  const { ts } = await slack.post({ user, channel, text: 'Frist' })
  await slack.edit({ user, channel, ts, text: 'First' })
  expect(app.events[1]).toMatchObject({
    subtype: 'message_changed',
    hidden: true,
    message: { ts, text: 'First', edited: { user } },
    previous_message: { text: 'Frist' },
  })
  await slack.post({ user, channel, text: 'Second', threadTs: ts })
  await slack.delete({ user, channel, ts })
  expect(app.events[3]).toMatchObject({
    subtype: 'message_changed',
    message: { subtype: 'tombstone', ts },
    previous_message: { text: 'First' },
  })
  const { ts: lone } = await slack.post({ user, channel, text: 'Third' })
  await slack.delete({ user, channel, ts: lone })
  expect(app.events[5]).toMatchObject({ subtype: 'message_deleted', deleted_ts: lone })
})
