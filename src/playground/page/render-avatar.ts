// Drawing the small picture beside a message.
import type { PagePerson } from '../page-protocol.ts'
import type { Directory } from './directory.ts'
import { element } from './element.ts'

/** The style sheet has a class for each of these. */
const COLOURS = 6

/** Newsdesk's emblem, or initials on a colour of their own. Hidden from assistive technology. */
export function renderAvatar(
  person: PagePerson,
  { directory, isSmall = false }: { readonly directory: Directory; readonly isSmall?: boolean },
): HTMLElement {
  const className = `avatar avatar-${colourOf(person.id)}${isSmall ? ' small' : ''}`
  const isNewsdesk = person.id === directory.bot.id
  return element('span', { class: className, 'aria-hidden': 'true' }, [
    isNewsdesk ? element('img', { src: '/page/newsdesk.svg', alt: '' }) : initialsOf(person.name),
  ])
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.slice(0, 1) ?? '',
  )
  return initials.join('').toUpperCase()
}

function colourOf(id: string): number {
  return [...id].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % COLOURS
}
