// What is taken from a model's server: events of bounded size, whatever it sends.
import { ModelError } from '../errors.ts'

/** A completion of ours is a few kilobytes; its events repeat ids and choices around every word of it. */
const BYTES_MAX = 2_000_000

type Fetch = typeof globalThis.fetch

/**
 * A `fetch` for the client: a body that grows beyond all measure ends in a `ModelError`, a success of another type
 * than events or JSON is one, a completion in one piece, from a server that does not stream, comes as events too, and
 * an error in OpenAI's form.
 */
export function readResponse(fetch: Fetch): Fetch {
  return async function fetchBounded(input, init) {
    const response = await fetch(input, init)
    const body = response.body?.pipeThrough(limitBytes()) ?? null
    const { status, headers } = response
    const type = headers.get('content-type') ?? ''
    if (response.ok && /^application\/json\b/i.test(type)) return asEvents(await new Response(body).text())
    if (response.ok && !/^text\/event-stream\b/i.test(type)) {
      await body?.cancel()
      throw new ModelError(
        'The model’s server sent something else than a completion: check OPENAI_BASE_URL',
        {
          isFree: true,
        },
      )
    }
    if (response.ok) return new Response(body, { status, headers })
    return new Response(asError(await new Response(body).text()), { status, headers })
  }
}

/** Servers tell what they refuse under names of their own (`detail`, `message`), and the client reads `error` alone. */
function asError(text: string): string {
  try {
    const told: unknown = JSON.parse(text)
    if (told !== null && typeof told === 'object' && 'error' in told) return text
  } catch {
    // Whatever it is, it is read for what it names.
  }
  return JSON.stringify({ error: { message: text } })
}

function limitBytes(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > BYTES_MAX) controller.error(new ModelError('The model’s answer is far too long'))
      else controller.enqueue(chunk)
    },
  })
}

/** `message` and `delta` hold the same properties; JSON has no line break outside of strings once it is written anew. */
function asEvents(text: string): Response {
  const completion = parseJson(text)
  const choices = Array.isArray(completion?.choices) ? completion.choices : []
  const event = { ...completion, choices: choices.map((choice) => ({ ...choice, delta: choice?.message })) }
  return new Response(`data: ${JSON.stringify(event)}\n\ndata: [DONE]\n\n`, {
    headers: { 'content-type': 'text/event-stream' },
  })
}

interface Completion {
  readonly choices?: readonly ({ readonly message?: unknown } | null)[]
}

function parseJson(text: string): Completion {
  try {
    return Object(JSON.parse(text))
  } catch (cause) {
    throw new ModelError('The model’s server sent broken JSON', { retryable: true, cause })
  }
}
