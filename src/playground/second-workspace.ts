// A second workspace of the local page, for what one alone cannot show: that nothing crosses over.
import { workspaceIds } from './workspace-ids.ts'
import { BOTS, type WorkspacePlan } from './workspace-plan.ts'

const me = 'U0YOU00002'
const colleague = 'U0AMARA002'
const { botUserId } = workspaceIds

/** As in Slack, its channels and people have ids of their own. */
export const secondWorkspace: WorkspacePlan = {
  team: { id: 'T0LOCAL002', name: 'Night Desk' },
  people: [
    { id: me, name: 'You', isBot: false },
    { id: colleague, name: 'Amara', isBot: false, timeZone: 'Africa/Nairobi', locale: 'en-KE' },
    ...BOTS,
  ],
  channels: [
    { id: 'C0NIGHT002', name: 'night-news', kind: 'channel', members: [me, colleague, botUserId] },
    { id: 'C0TIPS0002', name: 'tips', kind: 'channel', members: [me, colleague, botUserId] },
    { id: 'D0YOU00002', name: 'Newsdesk', kind: 'im', members: [me, botUserId] },
    { id: 'D0AMARA002', name: 'Newsdesk', kind: 'im', members: [colleague, botUserId] },
  ],
}
