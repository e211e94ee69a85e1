// Which installation a delivery is for, as the envelope around it says.
import { z } from 'zod'

const id = z.string().nullish()

/** The fields of an event's envelope, and of a command, that name workspaces and organisations. */
export const envelopeShape = {
  team_id: id,
  /** Through which the app receives the event. */
  context_team_id: id,
  enterprise_id: id,
  authorizations: z
    .array(z.object({ team_id: id, enterprise_id: id, user_id: id, is_bot: z.boolean().nullish() }))
    .nullish(),
}

type Envelope = z.infer<z.ZodObject<typeof envelopeShape>>

/**
 * The workspace's id, or the organisation's where no workspace is named. In a channel that companies share, `team_id`
 * may be another's than the installation that the event is for.
 */
export function workspaceOf({
  authorizations,
  context_team_id,
  team_id,
  enterprise_id,
}: Envelope): string | undefined {
  const [installed] = authorizations ?? []
  const team = installed?.team_id ?? context_team_id ?? team_id
  return team ?? installed?.enterprise_id ?? enterprise_id ?? undefined
}

/** The user that the app is there, where the envelope says so. */
export function botUserOf({ authorizations }: Envelope): string | undefined {
  return authorizations?.find(({ is_bot }) => is_bot)?.user_id ?? undefined
}
