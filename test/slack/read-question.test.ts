// What an event of Slack means for the bot, if anything.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../src/slack/reading/read-question.ts'

import { BOT, delivery, inThread, message } from './deliveries.ts'

const asked = 'What was found in the dam?'
const read = (body: unknown) => readQuestion(body, { botUserId: BOT })
const textOf = (body: unknown) => {
  const event = read(body)
  return event.kind === 'question' ? event.text : event
}
const address = { workspace: 'T1', channel: 'C1', ts: '1700000000.000100', asker: 'U1', eventId: 'Ev1' }

const changed = (now: object, before: object) => {
  const base = { ts: '1699999999.000100', user: 'U1' }
  return message({
    subtype: 'message_changed',
    hidden: true,
    user: undefined,
    message: { ...base, ...now },
    previous_message: { ...base, ...before },
  })
}

describe('a mention', () => {
  it('is a question, answered in the thread that it begins', () => {
    expect(read(delivery({ type: 'app_mention', text: `<@${BOT}> ${asked}` }))).toEqual({
      ...address,
      kind: 'question',
      entrance: 'mention',
      isShared: false,
      isTentative: false,
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

describe('a remark among people, in a thread that the bot follows', () => {
  it.each([
    'lol that is great news',
    'That’s terrible.',
    'wow, thanks everyone',
    'I told you so on Monday',
    'so the mayor was right all along',
    'Great work on the story yesterday',
    'really?',
    'in my opinion they should just close the whole thing down',
    'on it, will call them tomorrow morning first thing',
  ])('“%s” is left alone', (text) => {
    expect(read(message({ text, ...inThread }))).toMatchObject({ kind: 'ignored' })
  })

  it.each([
    'and in 2023',
    'what about the mayor',
    'who said that',
    'and the turbines?',
    'lol, and who paid for it?',
    'please show me the sources',
    'tell me more',
    'I wonder when it was built',
    'since October',
    'did they repair it',
    'try again',
  ])('“%s” is none, but a follow-up', (text) => {
    expect(read(message({ text, ...inThread }))).toMatchObject({ kind: 'question', entrance: 'thread-reply' })
  })
})

describe('a word or two', () => {
  it.each(['Pashinyan', 'the second one'])('may be a follow-up: “%s”', (text) => {
    expect(read(message({ text, ...inThread }))).toMatchObject({ kind: 'question', isTentative: true })
  })

  it.each(['agreed', 'Good point', 'oh no'])('may be assent: “%s”', (text) => {
    expect(read(message({ text, ...inThread }))).toEqual({ kind: 'ignored', reason: 'small-talk' })
  })
})

describe('a question in a channel that mentions nobody', () => {
  it('may be answered where the channel wants that', () => {
    expect(read(message({ text: asked }))).toMatchObject({ kind: 'question', entrance: 'channel' })
  })
})

describe('whoever has had enough', () => {
  it.each(['stop', 'Stop!', 'please be quiet', 'mute', 'that’s enough, thanks'])('says “%s”', (text) => {
    expect(read(message({ text, ...inThread })).kind).toBe('stop')
    expect(read(delivery({ type: 'app_mention', text: `<@${BOT}> ${text}`, ...inThread })).kind).toBe('stop')
  })

  it.each(['When did the fire stop?', 'Why did they stop the works', 'stop the press, who won?'])(
    'does not say “%s”',
    (text) => expect(read(message({ text, ...inThread })).kind).not.toBe('stop'),
  )
})

describe('a message that was answered', () => {
  it('is asked anew when its words change', () => {
    const was = { text: `<@${BOT}> ${asked}` }
    expect(read(changed({ text: `<@${BOT}> Who found it?` }, was))).toMatchObject({
      kind: 'edited',
      ts: '1699999999.000100',
      thread: '1699999999.000100',
      text: 'Who found it?',
    })
  })

  it('is withdrawn when it is deleted, with replies or without', () => {
    const gone = { kind: 'deleted', ts: '1699999999.000100', thread: '1699999999.000100' }
    const previous_message = { ts: '1699999999.000100', user: 'U1', text: asked }
    const hidden = { hidden: true, user: undefined, previous_message }
    expect(
      read(message({ ...hidden, subtype: 'message_deleted', deleted_ts: previous_message.ts })),
    ).toMatchObject(gone)
    expect(read(changed({ subtype: 'tombstone' }, { text: asked }))).toMatchObject(gone)
  })
})

describe('everything else is ignored', () => {
  it.each([
    ['small talk in a channel', message({ text: 'What a day, the dam has cracked!' }), 'not-addressed'],
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
    ['a preview that Slack has added', changed({ text: asked }, { text: asked }), 'unchanged'],
    ['an edit of the bot’s own', changed({ text: 'New', user: BOT }, { text: asked }), 'own'],
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
