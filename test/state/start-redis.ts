// A Redis server of the test's own, where one is installed.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

const isInstalled = spawnSync('redis-server', ['--version']).status === 0

/** Where CI says that the server has to be there, its tests run and fail without it. */
export const redisIsMissing = !isInstalled && !process.env.NEWSDESK_REQUIRE_REDIS

if (redisIsMissing) process.stderr.write('skipped: no redis-server (Debian: apt-get install redis-server)\n')

export interface RedisServer {
  readonly uri: string
  readonly port: number
  stop(): Promise<void>
}

/** Keeps nothing on disk; on any free port, or on that of a server before it. Resolves when it takes connections. */
export async function startRedis(again?: number): Promise<RedisServer> {
  const port = again ?? (await freePort())
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(server, 'exit')
  for await (const line of createInterface({ input: server.stdout }))
    if (line.includes('Ready to accept connections')) break
  server.stdout.resume()
  return {
    port,
    uri: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill()
      await exited
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
