// Telling the server what the person does beside writing.
import type { PageInteraction } from '../page-protocol.ts'
import { postAction, type Sent } from './post-action.ts'

/** Never rejects: whatever goes wrong is a refusal. */
export function interact(interaction: PageInteraction): Promise<Sent> {
  return postAction('interactions', interaction)
}
