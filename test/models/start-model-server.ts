// A small server that speaks OpenAI's chat completions, and behaves as each test says.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface AskedPassage {
  readonly id: string
  readonly text: string
}

export interface Asked {
  readonly system: string
  readonly question: string
  readonly passages: readonly AskedPassage[]
  readonly authorization: string
  readonly body: string
}

/** Answers one request; the last behaviour goes on for all further ones. */
export type Behaviour = (asked: Asked, response: ServerResponse) => void

export interface ModelServer {
  readonly baseUrl: string
  readonly asked: readonly Asked[]
  close(): Promise<void>
}

export async function startModelServer(...behaviours: readonly Behaviour[]): Promise<ModelServer> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const one = await read(request)
    asked.push(one)
    const behave = behaviours[Math.min(asked.length, behaviours.length) - 1]
    if (!behave) throw new Error('the model server was given no behaviour')
    behave(one, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function read(request: IncomingMessage): Promise<Asked> {
  const body = (await request.toArray()).join('')
  const { messages } = JSON.parse(body)
  const { question, passages } = JSON.parse(messages[1].content)
  return {
    system: messages[0].content,
    question,
    passages,
    authorization: request.headers.authorization ?? '',
    body,
  }
}

/** A completion with this content, as OpenAI's server sends it. */
export function say(content: unknown): Behaviour {
  return (_, response) => sendCompletion(response, { role: 'assistant', content: JSON.stringify(content) })
}

/** Chooses, by what it was asked. */
export function choose(choice: (asked: Asked) => readonly { passage: string; quote: string }[]): Behaviour {
  return (asked, response) =>
    sendCompletion(response, {
      role: 'assistant',
      content: JSON.stringify({ sentences: choice(asked), missing: '' }),
    })
}

export function sendCompletion(response: ServerResponse, message: object): void {
  const completion = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: 'test',
    choices: [{ index: 0, finish_reason: 'stop', message }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  }
  response.setHeader('content-type', 'application/json').end(JSON.stringify(completion))
}
