// Whom the bot may call for help on the local page.
import { secondWorkspace } from './second-workspace.ts'
import { localWorkspace } from './workspace-plan.ts'

/** By workspace, everybody but the person at the page. */
export const localColleagues: ReadonlyMap<string, readonly string[]> = new Map(
  [localWorkspace, secondWorkspace].map(({ team, people }) => [
    team.id,
    people
      .filter(({ isBot }) => !isBot)
      .slice(1)
      .map(({ id }) => id),
  ]),
)
