// Whether a message without a mention of the bot speaks to somebody in particular.

/** A person, a group or everybody, as Slack's markup names them. */
const ADDRESSEE = /<(?:@[UW]|!subteam\^|!here|!channel|!everyone)/

/** @param markup Of a message that does not mention the bot: whoever it mentions is another. */
export function mentionsSomebody(markup: string): boolean {
  return ADDRESSEE.test(markup)
}
