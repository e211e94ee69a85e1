// The escaping that Slack asks for wherever it reads its markup.

/** `&`, `<` and `>` become entities; without them there is no mention, channel, broadcast or link. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
