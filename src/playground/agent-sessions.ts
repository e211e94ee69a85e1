// What an agent says of its work in a thread, https://docs.slack.dev/ai/agent-sessions.
import type { Workspace } from './workspace.ts'

/** In `processing` people see a Stop button. */
export type SessionStatus = 'active' | 'processing' | 'suspended' | 'closed'

export interface AgentSession {
  readonly channel: string
  /** The thread's parent. */
  readonly threadTs: string
  readonly status: SessionStatus
  readonly title?: string | undefined
}

/** Keeps sessions in memory; each change is announced by the workspace. */
export class AgentSessions {
  readonly #workspace: Workspace

  constructor({ workspace }: { readonly workspace: Workspace }) {
    this.#workspace = workspace
  }

  find(channel: string, threadTs: string): AgentSession | undefined {
    return this.#workspace.sessions.find(
      (session) => session.channel === channel && session.threadTs === threadTs,
    )
  }

  /** Makes the session where there is none; only then the title counts. The status stays until the app changes it. */
  setStatus({ channel, threadTs, status, title }: AgentSession): AgentSession {
    const before = this.find(channel, threadTs)
    const session = { channel, threadTs, status, title: before ? before.title : title }
    this.#workspace.showSession(session)
    return session
  }

  /** Undefined where there is no such session. */
  rename(channel: string, threadTs: string, title: string): AgentSession | undefined {
    const before = this.find(channel, threadTs)
    if (!before) return undefined
    const session = { ...before, title }
    this.#workspace.showSession(session)
    return session
  }
}
