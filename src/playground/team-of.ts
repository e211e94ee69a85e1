// Which workspace a local Slack is, and how it speaks.
import type { LocalSlackOptions } from './local-slack-options.ts'
import { speakForTeam, type Team } from './speak-for-team.ts'
import { localWorkspace } from './workspace-plan.ts'

export function teamOf({ plan = localWorkspace, team = plan.team }: LocalSlackOptions): Team {
  return team
}

/** Absent for the first workspace, which speaks as itself. */
export function speechOf(options: LocalSlackOptions): ReturnType<typeof speakForTeam> | undefined {
  const team = teamOf(options)
  return team === localWorkspace.team ? undefined : speakForTeam(team)
}
