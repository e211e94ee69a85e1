// Who asks: in which time zone they say "yesterday", in which language they read, whether they run the workspace.
import { z } from 'zod'
import type { Logger } from '../../logger.ts'
import { describeError } from '../describe-error.ts'
import { type Catalogues, chooseStrings } from '../rendering/choose-strings.ts'
import type { Strings } from '../rendering/strings.ts'
import type { SlackClient } from '../slack-methods.ts'
import { waitAtMost } from '../wait-at-most.ts'

/** People move, but not within the hour that they are remembered for. */
const TIME_TO_LIVE_MS = 60 * 60_000

/** A failure is remembered too, if shorter: a missing scope must not cost a call per question. */
const FAILURE_TIME_TO_LIVE_MS = 5 * 60_000

/** Beyond so many people the one asked about longest ago is forgotten. */
const PEOPLE_REMEMBERED = 10_000

const userSchema = z.object({
  user: z.object({
    tz: z.string().refine(isTimeZone),
    locale: z.string().optional(),
    is_admin: z.boolean().default(false),
    is_owner: z.boolean().default(false),
  }),
})

/** A slow Slack must not hold an answer back: so long it is asked who somebody is, in milliseconds. */
const PATIENCE_MS = 3_000

interface Person {
  readonly workspace: string
  readonly user: string
}

export interface Asker {
  /** IANA name; UTC where it is unknown. */
  readonly timeZone: string
  readonly strings: Strings
  /** Whether the person administers the workspace; not where that is unknown. */
  readonly isAdmin: boolean
}

/** What Slack knows of a person. Never rejects. */
export interface ReadAsker {
  (client: Pick<SlackClient, 'users'>, person: Person): Promise<Asker>
  /** What is known without asking Slack. */
  known(person: Person): Asker
}

export interface ReadAskerOptions {
  readonly logger: Logger
  readonly catalogues?: Catalogues
  readonly clock?: () => number
}

export function createReadAsker({ logger, catalogues, clock = Date.now }: ReadAskerOptions): ReadAsker {
  const remembered = new Map<string, { readonly asker: Asker; readonly until: number }>()
  const unknown: Asker = { timeZone: 'UTC', strings: chooseStrings(undefined, catalogues), isAdmin: false }

  async function fetchAsker(client: Pick<SlackClient, 'users'>, user: string): Promise<Asker | undefined> {
    try {
      const answer = userSchema.parse(await client.users.info({ user, include_locale: true }))
      const { tz, locale, is_admin, is_owner } = answer.user
      return { timeZone: tz, strings: chooseStrings(locale, catalogues), isAdmin: is_admin || is_owner }
    } catch (error) {
      logger.warn({ user, ...describeError(error) }, 'A person is unknown; UTC and English are taken')
      return undefined
    }
  }

  async function readAsker(client: Pick<SlackClient, 'users'>, { workspace, user }: Person): Promise<Asker> {
    const key = `${workspace}/${user}`
    const known = remembered.get(key)
    if (known && known.until > clock()) return known.asker
    const fetching = fetchAsker(client, user).then((asker) => remember(key, asker))
    return waitAtMost(fetching, { milliseconds: PATIENCE_MS, otherwise: unknown })
  }

  function remember(key: string, asker: Asker | undefined): Asker {
    remembered.delete(key)
    const timeToLive = asker === undefined ? FAILURE_TIME_TO_LIVE_MS : TIME_TO_LIVE_MS
    remembered.set(key, { asker: asker ?? unknown, until: clock() + timeToLive })
    const [oldest] = remembered.keys()
    if (remembered.size > PEOPLE_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    return asker ?? unknown
  }

  const known = ({ workspace, user }: Person) => remembered.get(`${workspace}/${user}`)?.asker ?? unknown
  return Object.assign(readAsker, { known })
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
