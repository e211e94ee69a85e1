// The fixed ids of the local workspace, in the shapes of Slack's.

/**
 * The same in every run, so that conversations and settings which the bot has stored stay those of this
 * workspace. `directId` is the direct message of the person at the page (`me`) with the bot.
 */
export const workspaceIds = {
  teamId: 'T0LOCAL001',
  appId: 'A0NEWSDESK',
  botId: 'B0NEWSDESK',
  botUserId: 'U0NEWSDESK',
  slackbotId: 'USLACKBOT',
  me: 'U0YOU00001',
  colleague: 'U0ROBIN001',
  channelId: 'C0NEWS0001',
  directId: 'D0YOU00001',
  colleagueDirectId: 'D0ROBIN001',
} as const
