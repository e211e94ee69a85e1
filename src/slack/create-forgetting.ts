// What happens when the bot is taken out of a workspace: everything that was kept for it is deleted.
import { z } from 'zod'
import type { Logger } from '../logger.ts'
import type { State } from '../state/state.ts'
import { describeError } from './describe-error.ts'
import type { Installations } from './installation/installations.ts'

/** Longer than any answer takes: what was under way while it was removed may have written something since. */
const SWEEP_AGAIN_MS = 150_000

const bodySchema = z.object({
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
  authorizations: z
    .array(z.object({ enterprise_id: z.string().nullish(), is_enterprise_install: z.boolean().nullish() }))
    .nullish(),
  event: z.object({
    type: z.string(),
    /** Of `tokens_revoked`: the users whose tokens are void. */
    tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish(),
    /** Of `team_access_revoked`: the workspaces that an organisation has taken the bot out of. */
    team_ids: z.array(z.string()).nullish(),
  }),
})

/** Whose installation it was, where it was for all its workspaces. */
function organisationOf({ authorizations, enterprise_id }: z.infer<typeof bodySchema>): string | undefined {
  const [installed] = authorizations ?? []
  if (!installed?.is_enterprise_install) return undefined
  return installed.enterprise_id ?? enterprise_id ?? undefined
}

export interface ForgetWorkspaceOptions {
  readonly state: State
  /** Absent where the bot has one fixed workspace. */
  readonly installations?: Installations | undefined
  readonly logger: Logger
  /** In milliseconds. */
  readonly sweepAgain?: number
}

/** Takes the body of an `app_uninstalled`, `tokens_revoked` or `team_access_revoked` delivery. Rejects where the state does. */
export type ForgetWorkspace = (body: unknown) => Promise<void>

export interface Forgetting {
  readonly forgetWorkspace: ForgetWorkspace
  /** Deletes what answers under way have written since; to be called when there are none any more. Never rejects. */
  sweep(): Promise<void>
}

export function createForgetting(options: ForgetWorkspaceOptions): Forgetting {
  const { state, installations, logger, sweepAgain = SWEEP_AGAIN_MS } = options
  const forgotten = new Set<string>()
  const isBack = async (workspace: string) => (await installations?.has(workspace)) ?? false
  return { forgetWorkspace, sweep }

  async function forgetWorkspace(body: unknown): Promise<void> {
    const workspaces = await workspacesOf(body)
    for (const workspace of workspaces) {
      forgotten.add(workspace)
      await state.forget(workspace)
    }
    if (workspaces.length > 0)
      logger.info({ workspaces }, 'The bot was removed; all that was kept is deleted')
    setTimeout(() => void sweep(), sweepAgain).unref()
  }

  async function workspacesOf(body: unknown): Promise<readonly string[]> {
    const removal = bodySchema.parse(body)
    const { event, team_id } = removal
    if (event.type === 'team_access_revoked') return event.team_ids ?? []
    // The bot has no tokens of people; where one of theirs is void, nothing of the bot's is.
    if (event.type === 'tokens_revoked' && !event.tokens?.bot?.length) return []
    const organisation = organisationOf(removal)
    if (organisation) return [...((await installations?.workspacesOf(organisation)) ?? []), organisation]
    return team_id ? [team_id] : []
  }

  async function sweep(): Promise<void> {
    const workspaces = [...forgotten]
    forgotten.clear()
    try {
      // Who has installed the bot again meanwhile begins anew.
      for (const workspace of workspaces) if (!(await isBack(workspace))) await state.forget(workspace)
    } catch (error) {
      logger.warn(describeError(error), 'What was written after the bot was removed could not be deleted')
    }
  }
}
