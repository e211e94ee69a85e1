// What an event of Slack means for the bot, if anything.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../src/slack/read-question.ts'

import { BOT, delivery, inThread, message } from './deliveries.ts'

const asked = 'What was found in the dam?'
const read = (body: unknown) => readQuestion(body, { botUserId: BOT })
const textOf = (body: unknown) => {
  const event = read(body)
  return event.kind === 'question' ? event.text : event
}
const address = { workspace: 'T1', channel: 'C1', ts: '1700000000.000100', asker: 'U1', eventId: 'Ev1' }

describe('a mention', () => {
  it('is a question, answered in the thread that it begins', () => {
    expect(read(delivery({ type: 'app_mention', text: `<@${BOT}> ${asked}` }))).toEqual({
      ...address,
      kind: 'question',
      entrance: 'mention',
      thread: '1700000000.000100',
      text: asked,
    })
  })

  it('is answered in the thread that it stands in', () => {
    expect(read(delivery({ type: 'app_mention', text: `<@${BOT}> ${asked}`, ...inThread }))).toMatchObject({
      thread: '1699999999.000100',
      ts: '1700000000.000100',
    })
  })

  it('is one also as a message beside the app_mention', () => {
    expect(read(message({ text: `<@${BOT}> ${asked}` }))).toMatchObject({
      kind: 'question',
      entrance: 'mention',
    })
  })

  it.each(['', ' ', ' ?', ' :wave:', ' 👋🏽'])('without a question (“%s”) asks for help', (rest) => {
    const event = read(delivery({ type: 'app_mention', text: `<@${BOT}>${rest}` }))
    expect(event.kind).toBe('empty-mention')
  })

  it.each(['thread_broadcast', 'file_share'])('counts as %s too', (subtype) => {
    expect(textOf(message({ subtype, text: `<@${BOT}> ${asked}`, ...inThread }))).toBe(asked)
  })
})

describe('a direct message', () => {
  const direct = (event: object) => message({ channel: 'D1', channel_type: 'im', ...event })

  it('is always a question', () => {
    expect(read(direct({ text: asked }))).toMatchObject({ kind: 'question', entrance: 'direct', text: asked })
    expect(read(direct({ text: `<@U2> ${asked}`, ...inThread }))).toMatchObject({
      entrance: 'direct',
      text: asked,
    })
  })

  it('without words asks for help, but as a reply it is only a nod', () => {
    expect(read(direct({ text: ':wave:' })).kind).toBe('empty-mention')
    expect(read(direct({ subtype: 'file_share', text: '' })).kind).toBe('empty-mention')
    expect(read(direct({ text: ':+1:', ...inThread }))).toEqual({ kind: 'ignored', reason: 'no-words' })
  })
})

describe('a reply without a mention', () => {
  it('is a question where the bot follows the thread', () => {
    expect(read(message({ text: 'and who found it?', ...inThread }))).toMatchObject({
      kind: 'question',
      entrance: 'thread-reply',
      thread: '1699999999.000100',
      text: 'and who found it?',
    })
  })

  it.each([
    ['<@U2> what do you think?', 'addressed-to-another'],
    [' <@U2|robin>, look', 'addressed-to-another'],
    ['<!subteam^S1|@desk> look', 'addressed-to-another'],
    ['<!here> look', 'addressed-to-another'],
    [':tada: :+1::skin-tone-2:', 'no-words'],
    ['👍🏽 🇦🇲 ❤️ 1️⃣', 'no-words'],
    ['', 'no-words'],
    ['??', 'no-words'],
  ])('is left alone when it reads %j', (text, reason) => {
    expect(read(message({ text, ...inThread }))).toEqual({ kind: 'ignored', reason })
  })
})

describe('everything else is ignored', () => {
  it.each([
    ['small talk in a channel', message({ text: asked }), 'not-addressed'],
    ['a message of the bot', message({ user: BOT, text: `<@${BOT}> ${asked}` }), 'own'],
    ['another bot', message({ bot_id: 'B2', text: `<@${BOT}> ${asked}` }), 'bot'],
    ['an old-style bot', message({ subtype: 'bot_message', user: undefined, text: asked }), 'bot'],
    [
      'a bot in a direct message',
      message({ channel: 'D1', channel_type: 'im', bot_id: 'B2', text: asked }),
      'bot',
    ],
    ['somebody joining', message({ subtype: 'channel_join', text: `<@${BOT}> has joined` }), 'subtype'],
    ['a topic', message({ subtype: 'channel_topic', text: `<@${BOT}> ${asked}` }), 'subtype'],
    ['a hidden event', message({ hidden: true, text: `<@${BOT}> ${asked}` }), 'hidden'],
    [
      'an edit',
      message({ subtype: 'message_changed', hidden: true, user: undefined, message: { text: asked } }),
      'edited',
    ],
    ['a deletion', message({ subtype: 'message_deleted', hidden: true, deleted_ts: '1.2' }), 'deleted'],
    ['a message of nobody', message({ user: undefined, text: `<@${BOT}> ${asked}` }), 'unreadable'],
    ['a reaction', delivery({ type: 'reaction_added', item: { channel: 'C1' } }), 'unreadable'],
    ['nothing', undefined, 'unreadable'],
  ])('%s', (_, body, reason) => {
    expect(read(body)).toEqual({ kind: 'ignored', reason })
  })

  it('and nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.object(), fc.string({ unit: 'binary' }), (event, text) => {
        read({ ...event, event_id: 'Ev1', event })
        read(message({ ...event, text }))
      }),
    )
  })
})

describe('the workspace', () => {
  it('is the one that the bot is installed in, also in a channel shared with another company', () => {
    const body = { ...delivery({ type: 'app_mention', text: `<@${BOT}> ${asked}` }), team_id: 'T-OTHER' }
    expect(read(body)).toMatchObject({ workspace: 'T1' })
    expect(read({ ...body, authorizations: [{ enterprise_id: 'E1', team_id: null }] })).toMatchObject({
      workspace: 'T-OTHER',
    })
    expect(read({ ...body, authorizations: undefined })).toMatchObject({ workspace: 'T-OTHER' })
  })
})
