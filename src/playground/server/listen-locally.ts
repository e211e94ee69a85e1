// The server's port, on this machine only.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { InputError } from '../../errors.ts'

const HOST = '127.0.0.1'

export interface LocalServer {
  readonly server: Server
  readonly port: number
  /** `http://127.0.0.1:PORT` */
  readonly url: string
}

/** A server that listens but answers nothing yet. Port 0 takes any that is free; one that is taken is an `InputError`. */
export async function listenLocally(port: number): Promise<LocalServer> {
  const server = createServer()
  server.listen(port, HOST)
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new InputError(describe(cause, port), { cause })
  }
  const taken = (server.address() as AddressInfo).port
  return { server, port: taken, url: `http://${HOST}:${taken}` }
}

function describe(cause: unknown, port: number): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: set PORT to a free one, for example PORT=${port + 1}`
  return `Port ${port} cannot be used (${String(code ?? cause)}): set PORT to another one, for example PORT=3000`
}
