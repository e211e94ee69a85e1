// Telling a slash command from a message, as Slack's composer does.

/** Splits `/news who won?` into its command and the rest; undefined where the text is an ordinary message. */
export function readCommand(text: string): { readonly command: string; readonly text: string } | undefined {
  const match = /^(\/[^\s/]+)(?:\s+([\s\S]*))?$/.exec(text.trim())
  return match?.[1] === undefined ? undefined : { command: match[1], text: match[2] ?? '' }
}
