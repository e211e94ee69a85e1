// A WebSocket that a Socket Mode client opens.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { SocketMode } from '../delivery/socket-mode.ts'
import { checkOrigin } from './check-origin.ts'

/** Hands it to Socket Mode, unless a web site opens it. */
export function acceptUpgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { port, socketMode }: { readonly port: number; readonly socketMode: SocketMode },
): void {
  if (checkOrigin(request, port)) socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
  else socketMode.accept(request, socket, head)
}
