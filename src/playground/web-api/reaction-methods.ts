// reactions.*: the bot's emoji under a message.
import { z } from 'zod'
import type { Reaction } from '../message.ts'
import { workspaceIds } from '../workspace-ids.ts'
import { type ApiHost, defineMethod } from './define-method.ts'
import { findMessage } from './find-message.ts'
import { rateTiers } from './rate-tiers.ts'
import { type ApiResult, refuse } from './refuse.ts'

const { botUserId } = workspaceIds

/** An emoji's name without colons, with a skin tone where it has one. */
const EMOJI_NAME = /^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/

const scopes = ['reactions:write']
const shape = { channel: z.string(), timestamp: z.string(), name: z.string() }
type Given = z.output<z.ZodObject<typeof shape>>

function react(given: Given, { workspace }: ApiHost, isAdded: boolean): ApiResult {
  if (!EMOJI_NAME.test(given.name)) return refuse('invalid_name')
  const found = findMessage(given.channel, given.timestamp, workspace)
  if (!found.ok) return found.refusal
  const { reactions } = found.message
  const users = reactions.find(({ name }) => name === given.name)?.users ?? []
  if (users.includes(botUserId) === isAdded) return refuse(isAdded ? 'already_reacted' : 'no_reaction')
  const now = isAdded ? [...users, botUserId] : users.filter((user) => user !== botUserId)
  workspace.react(found.message, replaceReaction(reactions, { name: given.name, users: now }))
  return { ok: true }
}

/** At its place, or at the end; gone where nobody is left. */
function replaceReaction(reactions: readonly Reaction[], reaction: Reaction): readonly Reaction[] {
  const isThere = reactions.some(({ name }) => name === reaction.name)
  const all = isThere
    ? reactions.map((each) => (each.name === reaction.name ? reaction : each))
    : [...reactions, reaction]
  return all.filter(({ users }) => users.length > 0)
}

/** By their names. */
export const reactionMethods = {
  'reactions.add': defineMethod({
    scopes,
    limit: rateTiers.three,
    shape,
    run: (given, host) => react(given, host, true),
  }),
  'reactions.remove': defineMethod({
    scopes,
    limit: rateTiers.two,
    shape,
    run: (given, host) => react(given, host, false),
  }),
}
