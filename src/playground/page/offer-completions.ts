// The composer's completions: what the text before the caret may be about to become.

export interface Vocabulary {
  /** Names that can be mentioned. */
  readonly names: readonly string[]
  /** Slash commands, also with a first word, and what follows them: `{ name: '/news latest', usage: 'topic', hint: … }`. */
  readonly commands: readonly { readonly name: string; readonly usage: string; readonly hint: string }[]
}

export interface Completion {
  /** What replaces the text from `from` to the caret, with the space after it. */
  readonly insert: string
  readonly title: string
  readonly hint: string
}

export interface Offer {
  readonly from: number
  /** At least one. */
  readonly completions: readonly Completion[]
}

/** What to offer at `caret`; undefined where nothing fits or the word is already complete. */
export function offerCompletions(text: string, caret: number, vocabulary: Vocabulary): Offer | undefined {
  const before = text.slice(0, caret)
  const mention = /(?:^|[\s(])@([^\s@]*)$/.exec(before)
  if (mention) {
    const typed = mention[1] ?? ''
    const names = vocabulary.names.filter((name) => isBegun(name, typed))
    return offer(
      caret - typed.length - 1,
      names.map((name) => ({ insert: `@${name} `, title: `@${name}`, hint: 'asks the bot' })),
    )
  }
  // Behind a space anything may come, a question first of all.
  if (!/^\/(?:[^\n]*\S)?$/.test(before)) return undefined
  const commands = vocabulary.commands.filter(({ name }) => isBegun(name, before))
  return offer(
    0,
    commands.map(({ name, usage, hint }) => ({
      insert: `${name} `,
      title: `${name} ${usage}`.trim(),
      hint,
    })),
  )
}

function isBegun(word: string, typed: string): boolean {
  return word.length > typed.length && word.toLowerCase().startsWith(typed.toLowerCase())
}

function offer(from: number, completions: readonly Completion[]): Offer | undefined {
  return completions.length > 0 ? { from, completions } : undefined
}
