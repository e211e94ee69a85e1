// In which time zone somebody says "yesterday".
import { z } from 'zod'
import type { Logger } from '../logger.ts'
import { describeError } from './describe-error.ts'
import type { SlackClient } from './slack-methods.ts'

/** People move, but not within the hour that their time zone is remembered for. */
const TIME_TO_LIVE_MS = 60 * 60_000

/** A failure is remembered too, if shorter: a missing scope must not cost a call per question. */
const FAILURE_TIME_TO_LIVE_MS = 5 * 60_000

/** Beyond so many people the one asked about longest ago is forgotten. */
const PEOPLE_REMEMBERED = 10_000

const FALLBACK = 'UTC'

const userSchema = z.object({ user: z.object({ tz: z.string().refine(isTimeZone) }) })

interface Person {
  readonly workspace: string
  readonly user: string
}

/** The person's IANA time zone as Slack knows it; UTC where it is unknown. Never rejects. */
export type AskerTimeZone = (client: SlackClient, person: Person) => Promise<string>

export interface AskerTimeZoneOptions {
  readonly logger: Logger
  readonly clock?: () => number
}

export function createAskerTimeZone({ logger, clock = Date.now }: AskerTimeZoneOptions): AskerTimeZone {
  const remembered = new Map<string, { readonly timeZone: string; readonly until: number }>()
  return async function askerTimeZone(client, { workspace, user }) {
    const key = `${workspace}/${user}`
    const known = remembered.get(key)
    if (known && known.until > clock()) return known.timeZone
    const timeZone = await fetchTimeZone(client, user, logger)
    remembered.delete(key)
    const timeToLive = timeZone === undefined ? FAILURE_TIME_TO_LIVE_MS : TIME_TO_LIVE_MS
    remembered.set(key, { timeZone: timeZone ?? FALLBACK, until: clock() + timeToLive })
    const [oldest] = remembered.keys()
    if (remembered.size > PEOPLE_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    return timeZone ?? FALLBACK
  }
}

async function fetchTimeZone(client: SlackClient, user: string, logger: Logger): Promise<string | undefined> {
  try {
    return userSchema.parse(await client.users.info({ user })).user.tz
  } catch (error) {
    logger.warn({ user, ...describeError(error) }, 'The time zone of a person is unknown; UTC is taken')
    return undefined
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
