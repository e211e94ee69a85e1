// Delivers to the app's events URL, as Slack does to an app without Socket Mode.
import type { Delivery, DeliveryOutcome, SendToApp } from './app-connection.ts'
import { signRequest } from './sign-request.ts'

export interface HttpConnectionOptions {
  readonly eventsUrl: string
  readonly signingSecret: string
  /** How long the app has to acknowledge, in milliseconds. */
  readonly acknowledgeWithin: number
  readonly clock: () => number
  /** Gives up what is under way. */
  readonly signal: AbortSignal
}

/** Events as JSON, commands and interactions form-encoded, each signed; any answer of 200 to 299 acknowledges. */
export function createHttpSender(options: HttpConnectionOptions): SendToApp {
  return async function sendOverHttp(delivery) {
    const timeout = AbortSignal.timeout(options.acknowledgeWithin)
    try {
      const response = await fetch(options.eventsUrl, {
        method: 'POST',
        ...encode(delivery, options),
        redirect: 'manual',
        signal: AbortSignal.any([timeout, options.signal]),
      })
      return await readOutcome(response)
    } catch {
      return {
        acknowledged: false,
        status: 0,
        reason: timeout.aborted ? 'http_timeout' : 'connection_failed',
      }
    }
  }
}

function encode(delivery: Delivery, { signingSecret, clock }: HttpConnectionOptions) {
  const isForm = delivery.kind !== 'event'
  const body = bodyOf(delivery)
  const headers = {
    'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    ...signRequest({ signingSecret, body, now: clock() }),
    ...(delivery.retry && {
      'x-slack-retry-num': String(delivery.retry.number),
      'x-slack-retry-reason': delivery.retry.reason,
    }),
    ...delivery.headers,
  }
  return { body, headers }
}

function bodyOf({ kind, body }: Delivery): string {
  if (kind === 'event') return JSON.stringify(body)
  const fields = kind === 'command' ? { ...body } : { payload: JSON.stringify(body) }
  return new URLSearchParams(fields).toString()
}

async function readOutcome(response: Response): Promise<DeliveryOutcome> {
  const text = await response.text()
  if (response.ok) return { acknowledged: true, status: response.status, response: parseResponse(text) }
  const final = response.headers.get('x-slack-no-retry') === '1'
  return { acknowledged: false, status: response.status, reason: 'http_error', final }
}

/** JSON where it is that, else the text itself; undefined where there is nothing. */
function parseResponse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text === '' ? undefined : text
  }
}
