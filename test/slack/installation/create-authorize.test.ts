// Tokens that expire: renewed in time, once, and without keeping anybody waiting where the old one still holds.
import type { Installation, InstallationQuery } from '@slack/oauth'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/errors.ts'
import { createAuthorize } from '../../../src/slack/installation/create-authorize.ts'
import { createSeal } from '../../../src/slack/installation/create-seal.ts'
import { Installations } from '../../../src/slack/installation/installations.ts'
import { openState } from '../../../src/state/open-state.ts'

const NOW = Date.parse('2026-11-24T12:00:00Z')
const source: InstallationQuery<boolean> = {
  teamId: 'T1',
  enterpriseId: undefined,
  isEnterpriseInstall: false,
}

/** Two processes over one state; the provider renews as Slack does: a refresh token is good once. */
async function startTwo(secondsLeft: number | undefined) {
  const state = await openState('memory:')
  const seal = createSeal({ keys: [Buffer.alloc(32, 1)] })
  const installations = new Installations({ keyv: state.keyv('installations'), seal })
  const expiresAt = secondsLeft === undefined ? undefined : NOW / 1000 + secondsLeft
  const bot = { token: 'xoxb-1', refreshToken: 'refresh-1', expiresAt, id: 'B1', userId: 'U0', scopes: [] }
  await installations.storeInstallation({
    team: { id: 'T1' },
    enterprise: undefined,
    user: { id: 'U1', token: undefined, scopes: undefined },
    bot,
  } as Installation<'v2', false>)
  const renewals: string[] = []
  const provider = {
    async authorize() {
      const before = await installations.fetchInstallation(source)
      if (!before.bot) throw new Error('the bot is installed')
      if ((before.bot.expiresAt ?? 0) - NOW / 1000 > 7_200) return { botToken: before.bot.token }
      renewals.push(before.bot.refreshToken ?? '')
      await new Promise((resolve) => setTimeout(resolve, 20))
      const next = {
        ...before.bot,
        token: 'xoxb-2',
        refreshToken: 'refresh-2',
        expiresAt: NOW / 1000 + 43_200,
      }
      await installations.storeInstallation({ ...before, bot: next })
      return { botToken: next.token }
    },
  }
  const open = () =>
    createAuthorize({
      installations,
      provider,
      leases: state.leases('renewals'),
      logger: pino({ level: 'silent' }),
      clock: () => NOW,
    })
  return { one: open(), other: open(), renewals, state }
}

describe('createAuthorize', () => {
  it.each([undefined, 7_201, 43_200])('leaves a token alone that has %s seconds left', async (left) => {
    const { one, renewals } = await startTwo(left)
    expect(await one.authorize(source)).toEqual({
      botToken: 'xoxb-1',
      botId: 'B1',
      botUserId: 'U0',
      teamId: 'T1',
    })
    expect(renewals).toEqual([])
  })

  it('answers with what still holds, and renews it meanwhile', async () => {
    const { one, renewals } = await startTwo(3_600)
    expect(await one.authorize(source)).toMatchObject({ botToken: 'xoxb-1' })
    await expect.poll(async () => (await one.authorize(source)).botToken).toBe('xoxb-2')
    expect(renewals).toEqual(['refresh-1'])
  })

  it('renews what has expired first, once for all who ask, in every process', async () => {
    const { one, other, renewals } = await startTwo(-60)
    const asked = [one, other, one, other].map((each) => each.authorize(source))
    expect((await Promise.all(asked)).map(({ botToken }) => botToken)).toEqual(Array(4).fill('xoxb-2'))
    expect(renewals).toEqual(['refresh-1'])
  })

  it('tells a store that fails from a workspace that has not installed the bot', async () => {
    const { one, state } = await startTwo(undefined)
    const [first, second] = [{}, {}]
    await expect(one.authorize({ ...source, teamId: 'T2' }, first)).rejects.toThrow(InputError)
    await state.close()
    await expect(one.authorize(source, second)).rejects.toThrow()
    expect([one.shouldTryAgain(first), one.shouldTryAgain(second), one.shouldTryAgain(second)]).toEqual([
      false,
      true,
      false,
    ])
  })
})
