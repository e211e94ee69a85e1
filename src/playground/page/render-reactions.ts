// Drawing the reactions under a message.
import type { PageMessage } from '../page-protocol.ts'
import { element } from './element.ts'
import { emojiText } from './emoji-text.ts'

/** One mark for each emoji with how many gave it; undefined where nobody reacted. */
export function renderReactions({ reactions = [] }: PageMessage): HTMLElement | undefined {
  if (reactions.length === 0) return undefined
  const marks = reactions.map(({ name, users }) =>
    element('li', { class: 'reaction', title: `:${name}:` }, [`${emojiText(name)} ${users.length}`]),
  )
  return element('ul', { class: 'reactions', 'aria-label': 'Reactions' }, marks)
}
