// For tests: a message that is there, or will be.
import type { PageMessage } from './page-protocol.ts'
import { pageMessages } from './page-view.ts'
import type { Workspace } from './workspace.ts'

/** Long enough for a slow machine, short enough for a test's own limit, in milliseconds. */
const DEFAULT_TIMEOUT_MS = 10_000

export interface WaitForMessageOptions {
  /** In milliseconds. */
  readonly timeout?: number | undefined
}

/** The first message of any channel that matches, in its form at that time; rejects, after the timeout, with what there was. */
export function waitForMessage(
  workspace: Workspace,
  matches: (message: PageMessage) => boolean,
  { timeout = DEFAULT_TIMEOUT_MS }: WaitForMessageOptions = {},
): Promise<PageMessage> {
  const everything = () => workspace.channels.flatMap(({ id }) => pageMessages(workspace, { channel: id }))
  return new Promise((resolve, reject) => {
    const check = () => {
      const message = everything().find(matches)
      if (!message) return
      clearTimeout(timer)
      stop()
      resolve(message)
    }
    const stop = workspace.subscribe(check)
    const timer = setTimeout(() => {
      stop()
      const seen = everything().map(({ user, text, blocks }) => `${user}: ${text || JSON.stringify(blocks)}`)
      reject(new Error(`No message matched within ${timeout} ms; there were:\n${seen.join('\n') || 'none'}`))
    }, timeout)
    check()
  })
}
