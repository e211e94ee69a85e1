// reactions.*: the bot's emoji under a message.
import { z } from 'zod'
import { toggleReaction } from '../toggle-reaction.ts'
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
  workspace.react(found.message, toggleReaction(reactions, { name: given.name, user: botUserId }))
  return { ok: true }
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
