// A small server that speaks OpenAI's chat completions over HTTP, streamed or whole, and behaves as each test says.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export interface AskedPassage {
  readonly id: string
  readonly text: string
}

/** A sentence that the model was asked to write anew. */
export interface AskedRepair {
  readonly number: number
  readonly text: string
  readonly fault: string
}

export interface Asked {
  readonly system: string
  /** Empty where the model was asked something else than to answer a question. */
  readonly question: string
  readonly passages: readonly AskedPassage[]
  readonly sentences: readonly AskedRepair[]
  readonly authorization: string
  readonly body: string
  /** The request as it was sent. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/** Answers one request; the last behaviour goes on for all further ones. */
export type Behaviour = (asked: Asked, response: ServerResponse) => unknown

export interface ModelServer {
  readonly baseUrl: string
  readonly asked: readonly Asked[]
  /** How many requests were given up by who asked. */
  readonly abandoned: number
  close(): Promise<void>
}

/** A sentence as the project's prompts ask for it. */
export interface Written {
  readonly text: string
  readonly support: readonly { readonly passage: string; readonly quote: string }[]
}

const streamed = new WeakSet<ServerResponse>()

export async function startModelServer(...behaviours: readonly Behaviour[]): Promise<ModelServer> {
  const asked: Asked[] = []
  let abandoned = 0
  const server = createServer(async (request, response) => {
    const one = await read(request)
    response.on('close', () => {
      if (!response.writableFinished) abandoned += 1
    })
    if (one.parameters.stream === true) streamed.add(response)
    asked.push(one)
    const behave = behaviours[Math.min(asked.length, behaviours.length) - 1]
    if (!behave) throw new Error('the model server was given no behaviour')
    await behave(one, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    get abandoned() {
      return abandoned
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function read(request: IncomingMessage): Promise<Asked> {
  const body = (await request.toArray()).join('')
  const parameters = JSON.parse(body)
  const { question = '', passages = [], sentences = [] } = parseJson(parameters.messages[1].content)
  return {
    system: parameters.messages[0].content,
    question,
    passages,
    sentences,
    authorization: request.headers.authorization ?? '',
    body,
    parameters,
  }
}

function parseJson(text: string): Partial<Asked> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

/** A completion with this content, as OpenAI's server sends it. */
export function say(content: unknown): Behaviour {
  return (_, response) => sendContent(response, JSON.stringify(content))
}

/** Writes these sentences, by what it was asked. */
export function write(compose: (asked: Asked) => readonly Written[]): Behaviour {
  return (asked, response) =>
    sendContent(response, JSON.stringify({ sentences: compose(asked), missing: '' }))
}

/** Sentences with one quote each, from the passage that holds it. */
export function quote(...sentences: readonly (readonly [text: string, quoted: string])[]): Behaviour {
  return write((asked) =>
    sentences.map(([text, quoted]) => ({
      text,
      support: [{ passage: passageWith(asked, quoted), quote: quoted }],
    })),
  )
}

export function passageWith({ passages }: Asked, words: string): string {
  return passages.find(({ text }) => text.includes(words))?.id ?? 'none'
}

export interface StreamOptions {
  /** Characters of an event. */
  readonly piece?: number
  /** Milliseconds between two events. */
  readonly pause?: number
  /** Part of the content after which the connection ends. */
  readonly upTo?: number
}

/** The content as events where they were asked for, else in one piece. */
export async function sendContent(
  response: ServerResponse,
  content: string,
  { piece = 24, pause = 0, upTo }: StreamOptions = {},
): Promise<void> {
  if (!streamed.has(response)) {
    sendWhole(response, { role: 'assistant', content })
    return
  }
  response.setHeader('content-type', 'text/event-stream')
  for (let at = 0; at < (upTo ?? content.length) && !response.destroyed; at += piece) {
    sendEvent(response, { choices: [{ index: 0, delta: { content: content.slice(at, at + piece) } }] })
    if (pause > 0) await wait(pause)
  }
  if (upTo !== undefined) {
    // What was written must have left before the connection breaks.
    await wait(50)
    response.destroy()
    return
  }
  sendEvent(response, { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })
  sendEvent(response, {
    choices: [],
    usage: { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 },
  })
  response.end('data: [DONE]\n\n')
}

export function sendEvent(response: ServerResponse, event: object): void {
  const envelope = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model: 'test' }
  response.write(`data: ${JSON.stringify({ ...envelope, ...event })}\n\n`)
}

/** As a server sends it that does not stream. */
export function sendWhole(response: ServerResponse, message: object): void {
  const completion = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: 'test',
    choices: [{ index: 0, finish_reason: 'stop', message }],
    usage: { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 },
  }
  response.setHeader('content-type', 'application/json').end(JSON.stringify(completion))
}
