// The reactions of a message after a person has given an emoji, or taken it back.
import type { Reaction } from './message.ts'

/** An emoji keeps its place, or comes at the end; it is gone where nobody is left. */
export function toggleReaction(
  reactions: readonly Reaction[],
  { name, user }: { readonly name: string; readonly user: string },
): readonly Reaction[] {
  const users = reactions.find((each) => each.name === name)?.users ?? []
  const now = users.includes(user) ? users.filter((each) => each !== user) : [...users, user]
  const isThere = reactions.some((each) => each.name === name)
  const all = isThere
    ? reactions.map((each) => (each.name === name ? { name, users: now } : each))
    : [...reactions, { name, users: now }]
  return all.filter((each) => each.users.length > 0)
}
