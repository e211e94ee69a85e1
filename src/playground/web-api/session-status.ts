// The statuses that an agent's session may have.
import { z } from 'zod'

/** https://docs.slack.dev/reference/methods/agents.sessions.setStatus */
export const sessionStatus = z.enum(['active', 'processing', 'suspended', 'closed'])
