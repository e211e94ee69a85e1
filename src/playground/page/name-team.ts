// An address that says which workspace it is in.
import { readWho } from './read-who.ts'

/** `hash` in the workspace `team`; who is played stays as it is. */
export function nameTeam(team: string, hash: string): string {
  return `?${new URLSearchParams({ ...readWho(location.search), team })}${hash}`
}
