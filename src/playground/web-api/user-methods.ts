// users.*: who is there, and in which time zone.
import { z } from 'zod'
import { workspaceIds } from '../workspace-ids.ts'
import type { Person } from '../workspace-plan.ts'
import { argumentSchemas } from './argument-schemas.ts'
import { type ApiHost, defineMethod } from './define-method.ts'
import { rateTiers } from './rate-tiers.ts'
import { refuse } from './refuse.ts'

const info = defineMethod({
  scopes: ['users:read'],
  limit: rateTiers.four,
  shape: { user: z.string(), include_locale: argumentSchemas.flag },
  run(given, host) {
    const person = host.workspace.person(given.user)
    return person ? { ok: true, user: slackUser(person, host) } : refuse('user_not_found')
  },
})

const list = defineMethod({
  scopes: ['users:read'],
  limit: rateTiers.two,
  shape: {},
  run(_, host) {
    const members = host.workspace.people.map((person) => slackUser(person, host))
    const cache_ts = Math.floor(host.clock() / 1000)
    return { ok: true, members, cache_ts, response_metadata: { next_cursor: '' } }
  },
})

function slackUser({ id, name, isBot, timeZone: own, locale = 'en-US' }: Person, host: ApiHost) {
  const { clock, timeZone = own ?? Intl.DateTimeFormat().resolvedOptions().timeZone } = host
  const names = { real_name: name, display_name: name }
  const bot = isBot ? { bot_id: workspaceIds.botId, api_app_id: workspaceIds.appId } : {}
  return {
    id,
    team_id: workspaceIds.teamId,
    name: name.toLowerCase(),
    real_name: name,
    deleted: false,
    tz: timeZone,
    tz_label: nameOfZone(timeZone, clock()),
    tz_offset: secondsFromUtc(timeZone, clock()),
    locale,
    is_bot: isBot,
    is_app_user: false,
    is_admin: id === host.workspace.first.id,
    is_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    updated: 0,
    profile: { ...names, ...bot, team: workspaceIds.teamId },
  }
}

function nameOfZone(timeZone: string, now: number): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' })
  return format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** From a name such as `GMT-03:30`; plain `GMT` is 0. */
function secondsFromUtc(timeZone: string, now: number): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const offset = format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60)
}

/** By their names. */
export const userMethods = { 'users.info': info, 'users.list': list }
