// Tokens at rest: unreadable without the key, useless in another place, readable through a change of keys.
import { randomBytes } from 'node:crypto'
import type { Installation } from '@slack/oauth'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigurationError, InputError } from '../../../src/errors.ts'
import { createSeal } from '../../../src/slack/installation/create-seal.ts'
import { Installations } from '../../../src/slack/installation/installations.ts'
import { openState } from '../../../src/state/open-state.ts'

const [older, newer] = [randomBytes(32), randomBytes(32)]
const state = await openState('memory:')
const keyv = state.keyv('installations')

function installationsUnder(...keys: Buffer[]) {
  return new Installations({ keyv, seal: createSeal({ keys }) })
}

function installation(teamId: string, more: Partial<Installation<'v2', boolean>> = {}) {
  return {
    team: { id: teamId, name: 'Team' },
    enterprise: undefined,
    user: { id: 'U1', token: undefined, scopes: undefined },
    bot: { token: `xoxb-secret-of-${teamId}`, id: 'B1', userId: 'U0BOT', scopes: ['chat:write'] },
    isEnterpriseInstall: false,
    authVersion: 'v2',
    ...more,
  } as Installation<'v2', boolean>
}

const ofTeam = (teamId: string) => ({ teamId, enterpriseId: undefined, isEnterpriseInstall: false }) as const

describe('createSeal', () => {
  it('gives back any text, in its place, and never the same seal twice', () => {
    const seal = createSeal({ keys: [newer] })
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, place) => {
        const sealed = seal.seal(text, place)
        expect(seal.open(sealed, place)).toEqual({ text, isOutdated: false })
        expect(seal.seal(text, place)).not.toBe(sealed)
        expect(() => seal.open(sealed, `${place}!`)).toThrow(ConfigurationError)
      }),
      { numRuns: 30, examples: [['Ó Dálaigh 🗞', 'T1']] },
    )
  })

  it('opens nothing that was changed, in whatever part', () => {
    const seal = createSeal({ keys: [newer] })
    const sealed = seal.seal('a token', 'T1')
    for (let at = 0; at < sealed.length; at++) {
      const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
      // The last letters of a part may hold bits that mean nothing.
      try {
        expect(seal.open(changed, 'T1').text).toBe('a token')
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigurationError)
        expect(String(error)).not.toContain('token')
      }
    }
  })
})

describe('Installations', () => {
  it('gives an installation back whole, and keeps no word of it readable', async () => {
    await installationsUnder(newer).storeInstallation(installation('T1'))
    expect(await installationsUnder(newer).fetchInstallation(ofTeam('T1'))).toEqual({
      ...installation('T1'),
      enterprise: undefined,
      user: { id: 'U1' },
    })
    expect(JSON.stringify(await keyv.get('T1/installation'))).not.toMatch(/xoxb|secret|Team|U0BOT/)
  })

  it('cannot be read by whoever moves it to another workspace', async () => {
    await installationsUnder(newer).storeInstallation(installation('T1'))
    await keyv.set('T2/installation', await keyv.get('T1/installation'))
    await expect(installationsUnder(newer).fetchInstallation(ofTeam('T2'))).rejects.toThrow(
      /cannot be read.+NEWSDESK_ENCRYPTION_KEYS/,
    )
    await keyv.delete('T2/installation')
  })

  it('is sealed anew under a new key when it is read, and then needs the old one no more', async () => {
    await installationsUnder(older).storeInstallation(installation('T3'))
    await expect(installationsUnder(newer).fetchInstallation(ofTeam('T3'))).rejects.toThrow(
      ConfigurationError,
    )
    await installationsUnder(newer, older).fetchInstallation(ofTeam('T3'))
    expect(await installationsUnder(newer).fetchInstallation(ofTeam('T3'))).toMatchObject({
      bot: { token: 'xoxb-secret-of-T3' },
    })
  })

  it('is the organisation’s where it was installed for all its workspaces, and the workspace’s own first', async () => {
    const installations = installationsUnder(newer)
    const organisation = { team: undefined, enterprise: { id: 'E1' }, isEnterpriseInstall: true }
    const bot = { token: 'xoxb-of-E1', id: 'B1', userId: 'U0BOT', scopes: [] }
    await installations.storeInstallation(installation('', { ...organisation, bot }))
    await installations.storeInstallation(installation('T5', { enterprise: { id: 'E1' } }))
    const tokenIn = async (teamId: string, isEnterpriseInstall: boolean) => {
      const query = { teamId, enterpriseId: 'E1', isEnterpriseInstall }
      return (
        await installations.fetchInstallation(query as Parameters<typeof installations.fetchInstallation>[0])
      ).bot?.token
    }
    expect(await tokenIn('T4', true)).toBe('xoxb-of-E1')
    expect(await tokenIn('T4', false)).toBe('xoxb-of-E1')
    expect(await tokenIn('T5', false)).toBe('xoxb-secret-of-T5')
    expect(await installations.workspacesOf('E1')).toEqual(['T4'])
  })

  it('says where it is not, and is gone once it is deleted', async () => {
    const installations = installationsUnder(newer)
    await installations.storeInstallation(installation('T6'))
    await installations.deleteInstallation(ofTeam('T6'))
    await expect(installations.fetchInstallation(ofTeam('T6'))).rejects.toThrow(
      new InputError('Newsdesk is not installed in T6'),
    )
  })
})
