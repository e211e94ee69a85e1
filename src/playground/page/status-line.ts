// What the bot's status reads as.

/** Slack shows a status after the bot's name: `is searching…` → `Newsdesk is searching…`. */
export function statusLine(status: string, botName: string): string {
  return status.startsWith(botName) ? status : `${botName} ${status}`
}
