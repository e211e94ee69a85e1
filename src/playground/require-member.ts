// Who may act where.
import { InputError } from '../errors.ts'
import type { Workspace } from './workspace.ts'

/** An `InputError` where there is no such channel, or the person is not in it. */
export function requireMember(
  { user, channel }: { user: string; channel: string },
  workspace: Workspace,
): void {
  const place = workspace.channels.find(({ id }) => id === channel)
  if (!place) throw new InputError(`There is no channel ${channel}.`)
  if (!place.members.includes(user)) throw new InputError(`${user} is not in the channel ${channel}.`)
}
