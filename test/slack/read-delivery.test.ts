// Which deliveries are the same thing, and to whom they belong.
import { describe, expect, it } from 'vitest'
import { readDelivery } from '../../src/slack/reading/read-delivery.ts'
import { delivery, message } from './deliveries.ts'

const keyOf = (body: object) => readDelivery(body)?.key
const said = message({ text: 'Hello' })

describe('readDelivery', () => {
  it('takes a message, its mention and every retry for one, in their workspace', () => {
    const mention = { ...delivery({ type: 'app_mention', text: 'Hello' }), event_id: 'Ev2' }
    expect(keyOf(said)).toBe('T1/C1/1700000000.000100')
    expect(keyOf(mention)).toBe(keyOf(said))
    expect(keyOf({ ...said, event_id: 'Ev3', event_time: 1 })).toBe(keyOf(said))
  })

  it('tells messages, channels, workspaces and edits apart', () => {
    const others = [
      said,
      message({ ts: '1700000000.000200' }),
      message({ channel: 'C2' }),
      { ...said, authorizations: [{ team_id: 'T2' }] },
      message({ subtype: 'message_changed', message: { text: 'Hullo' } }),
      { ...message({ subtype: 'message_deleted' }), event_id: 'Ev9' },
      { ...delivery({ type: 'app_home_opened', tab: 'home' }), event_id: 'Ev8' },
      { command: '/news', trigger_id: '1.2.3', team_id: 'T1', user_id: 'U1' },
      { command: '/news', trigger_id: '1.2.4', team_id: 'T1', user_id: 'U1' },
    ]
    expect(new Set(others.map(keyOf))).toHaveLength(others.length)
  })

  it('goes by the installation, not by where the writer is from', () => {
    expect(keyOf({ ...said, team_id: 'T0PARTNER' })).toBe('T1/C1/1700000000.000100')
    const ofOrganisation = [{ enterprise_id: 'E1', team_id: null, is_enterprise_install: true }]
    expect(keyOf({ ...said, team_id: 'T7', authorizations: ofOrganisation })).toMatch(/^T7\//)
    expect(keyOf({ ...said, team_id: undefined, authorizations: ofOrganisation })).toMatch(/^E1\//)
  })

  it('keeps the deliveries of a thread, and the commands of a person, in order', () => {
    const place = (body: object) => readDelivery(body)?.place
    expect(place(message({ ts: '1700000001.000100', thread_ts: '1700000000.000100' }))).toBe(place(said))
    const command = { command: '/news', team_id: 'T1', user_id: 'U1' }
    expect(place({ ...command, trigger_id: '1' })).toBe(place({ ...command, trigger_id: '2' }))
  })

  it.each([
    ['a click', { type: 'block_actions', team: { id: 'T1' }, trigger_id: '1' }],
    ['what a bot writes', message({ bot_id: 'B1' })],
    ['a bot’s edit', message({ subtype: 'message_changed', message: { bot_id: 'B1' } })],
    ['what belongs to no workspace', { ...said, team_id: undefined, authorizations: [] }],
    ['anything else', { type: 'url_verification', challenge: 'x' }],
  ])('leaves %s alone', (_, body) => expect(readDelivery(body)).toBeUndefined())
})
