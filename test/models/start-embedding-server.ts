// A small server that speaks OpenAI's embeddings, and behaves as each test says.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHashedEmbedder } from './hashed-embedder.ts'

export interface AskedVectors {
  readonly input: readonly string[]
  readonly model: string
  readonly dimensions?: number
  readonly encoding_format?: string
  readonly authorization: string
}

/** Answers one request; the last behaviour goes on for all further ones. */
export type EmbeddingBehaviour = (asked: AskedVectors, response: ServerResponse) => unknown

export interface EmbeddingServer {
  readonly baseUrl: string
  readonly asked: readonly AskedVectors[]
  close(): Promise<void>
}

export async function startEmbeddingServer(
  ...behaviours: readonly EmbeddingBehaviour[]
): Promise<EmbeddingServer> {
  const asked: AskedVectors[] = []
  const server = createServer(async (request, response) => {
    const one = await read(request)
    if (request.url !== '/v1/embeddings') return response.writeHead(404).end('{}')
    asked.push(one)
    const behave = behaviours[Math.min(asked.length, behaviours.length) - 1] ?? sendVectors()
    await behave(one, response)
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

async function read(request: IncomingMessage): Promise<AskedVectors> {
  const body = JSON.parse((await request.toArray()).join('') || '{}')
  return { ...body, authorization: request.headers.authorization ?? '' }
}

interface Item {
  readonly object: 'embedding'
  readonly index?: number
  readonly embedding: readonly unknown[]
}

/** Vectors of the words of each text, three times as long as a unit; `change` spoils or turns what is sent. */
export function sendVectors(
  change: (items: readonly Item[], asked: AskedVectors) => readonly unknown[] = (items) => items,
): EmbeddingBehaviour {
  return async (asked, response) => {
    const embedder = createHashedEmbedder({ dimensions: asked.dimensions ?? 64 })
    const vectors = await embedder.embed(asked.input)
    const items = vectors.map((vector, index) => ({
      object: 'embedding' as const,
      index,
      embedding: Array.from(vector, (number) => number * 3),
    }))
    sendJson(response, { object: 'list', model: asked.model, data: change(items, asked) })
  }
}

export function sendJson(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
}
