// Reading mrkdwn: Slack escapes exactly three characters in message text.

const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** Turns `&amp;`, `&lt;` and `&gt;` back into their characters, once; every other entity stays as written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => CHARACTERS[entity] ?? entity)
}
