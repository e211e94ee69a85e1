// Drawing the reactions under a message.
import type { PageInteraction, PageMessage } from '../page-protocol.ts'
import { element } from './element.ts'
import { emojiText } from './emoji-text.ts'

interface ReactionsOptions {
  readonly me: string
  readonly interact: (interaction: PageInteraction) => void
}

/** One button for each emoji with how many gave it, which gives or takes one's own; undefined where nobody reacted. */
export function renderReactions(
  { channel, ts, reactions = [] }: PageMessage,
  { me, interact }: ReactionsOptions,
): HTMLElement | undefined {
  if (reactions.length === 0) return undefined
  const marks = reactions.map(({ name, users }) => {
    const isMine = String(users.includes(me))
    const mark = element(
      'button',
      { type: 'button', class: 'reaction', title: `:${name}:`, 'aria-pressed': isMine },
      [`${emojiText(name)} ${users.length}`],
    )
    mark.addEventListener('click', () => interact({ kind: 'react', channel, ts, name }))
    return element('li', {}, [mark])
  })
  return element('ul', { class: 'reactions', 'aria-label': 'Reactions' }, marks)
}
