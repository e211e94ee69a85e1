// Under the channel's composer: whether the bot will take notice of what is being written. Pure.

/** A sentence for a channel's draft that the bot would not answer; empty for a mention, a command or no draft. */
export function adviseDraft(draft: string, botName: string): string {
  const text = draft.trim()
  const isHeard = text.toLowerCase().includes(`@${botName.toLowerCase()}`)
  if (text === '' || isHeard || /^[/@]/.test(text)) return ''
  return `${botName} answers here only when you mention @${botName}.`
}
