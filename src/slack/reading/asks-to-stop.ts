// Tells when people have had enough of the bot.

const STOP =
  /^(?:please\s+)?(?:stop|mute|unfollow|be quiet|quiet|hush|shut up|go away|leave(?: us(?: alone)?| this thread)?|stop (?:it|that|now|answering|replying|following(?: this thread)?)|that(?:'|’)?s enough|enough|no more)(?:,?\s+(?:please|now|thanks|thank you|newsdesk))*[\s.!]*$/i

/** True where the whole message asks it to stop: "stop", "please be quiet"; not "When did the fire stop?". */
export function asksToStop(text: string): boolean {
  return STOP.test(text.trim())
}
