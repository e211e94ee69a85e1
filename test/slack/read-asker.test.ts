// Who asks, as far as Slack tells.
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { createReadAsker } from '../../src/slack/reading/read-asker.ts'
import type { SlackClient } from '../../src/slack/slack-methods.ts'

/** A Slack that knows these people's time zones and counts how often it is asked. */
function slackOf(zones: Readonly<Record<string, string | undefined>>) {
  const asked: string[] = []
  const client: Pick<SlackClient, 'users'> = {
    users: {
      info: async ({ user }) => {
        asked.push(user)
        const tz = zones[user]
        if (tz === undefined) throw new Error('user_not_found')
        return { ok: true, user: { tz } }
      },
    },
  }
  return { client, asked }
}

const logger = pino({ level: 'silent' })
const minute = 60_000

describe('the asker’s time zone', () => {
  it('is the one that Slack knows, asked for once an hour', async () => {
    let now = 0
    const { client, asked } = slackOf({ U1: 'Asia/Yerevan' })
    const readAsker = createReadAsker({ logger, clock: () => now })
    const timeZone = async (...asked: Parameters<typeof readAsker>) => (await readAsker(...asked)).timeZone
    const person = { workspace: 'T1', user: 'U1' }
    expect(await timeZone(client, person)).toBe('Asia/Yerevan')
    now = 59 * minute
    expect(await timeZone(client, person)).toBe('Asia/Yerevan')
    expect(asked).toHaveLength(1)
    await timeZone(client, { ...person, workspace: 'T2' })
    now = 61 * minute
    await timeZone(client, person)
    expect(asked).toHaveLength(3)
  })

  it.each([
    ['nobody', undefined],
    ['nonsense', 'Mars/Olympus'],
    ['empty', ''],
  ])('is UTC where Slack knows %s, and Slack is left in peace for a while', async (_, zone) => {
    let now = 0
    const { client, asked } = slackOf({ U1: zone })
    const readAsker = createReadAsker({ logger, clock: () => now })
    const timeZone = async (...asked: Parameters<typeof readAsker>) => (await readAsker(...asked)).timeZone
    const person = { workspace: 'T1', user: 'U1' }
    expect(await timeZone(client, person)).toBe('UTC')
    expect(await timeZone(client, person)).toBe('UTC')
    expect(asked).toHaveLength(1)
    now = 6 * minute
    await timeZone(client, person)
    expect(asked).toHaveLength(2)
  })
})
