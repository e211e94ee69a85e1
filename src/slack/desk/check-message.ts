// "Check this against the news": the claims of a message, checked, for whoever asks.

import type { CheckClaims } from '../../answering/claims/check-claims.ts'
import type { Logger } from '../../logger.ts'
import { formatDay } from '../../news/news-date.ts'
import { describeError } from '../describe-error.ts'
import { plainQuestion } from '../reading/plain-question.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import type { UsedShortcut } from '../reading/read-shortcut.ts'
import { renderClaims } from '../rendering/render-claims.ts'
import { PRIVATE_MESSAGE } from '../replying/private-message.ts'
import type { Respond } from '../replying/response-destination.ts'
import { sendMessage } from '../replying/send-message.ts'
import type { SlackClient } from '../slack-methods.ts'

interface Place {
  readonly client: SlackClient
  readonly botUserId: string
  readonly respond: Respond
}

/** Resolves when the person, and nobody else, has been told in the message's thread. Rejects where not even that worked. */
export type CheckMessage = (used: UsedShortcut, place: Place) => Promise<void>

export interface CheckMessageOptions {
  readonly checkClaims: CheckClaims
  readonly readAsker: ReadAsker
  readonly logger: Logger
  readonly newFailureId: () => string
  /** Milliseconds since 1970. */
  readonly clock?: () => number
}

export function createCheckMessage(options: CheckMessageOptions): CheckMessage {
  const { checkClaims, readAsker, logger, newFailureId, clock = Date.now } = options

  return async function checkMessage({ workspace, user, thread, markup }, { client, botUserId, respond }) {
    const person = { workspace, user }
    const { timeZone, strings } = await readAsker(client, person)
    const place = { thread_ts: thread }
    const asOf = new Date(clock())
    try {
      // Each line by itself: what stands on a line of its own is a claim of its own.
      const text = markup
        .split('\n')
        .map((line) => plainQuestion(line, { botUserId }))
        .join('\n')
      const claims = await checkClaims({ text, asOf, timeZone })
      const day = formatDay(asOf.toLocaleDateString('sv-SE', { timeZone }))
      await sendMessage(renderClaims(claims, { strings, asOf: day }), {
        logger,
        send: (words, blocks) =>
          respond({ ...PRIVATE_MESSAGE, ...place, text: words, ...(blocks && { blocks }) }),
      })
    } catch (error) {
      const id = newFailureId()
      logger.error({ id, ...person, ...describeError(error) }, 'A message could not be checked')
      await respond({ ...PRIVATE_MESSAGE, ...place, text: strings.failed(id) })
    }
  }
}
