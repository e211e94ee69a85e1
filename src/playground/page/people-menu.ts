// Who is played at the page, and the others who may be.
import type { PagePerson, PageState } from '../page-protocol.ts'
import type { Directory } from './directory.ts'
import { element } from './element.ts'
import { renderAvatar } from './render-avatar.ts'

/** Each of the others is a link, so that two people can be played in two windows. */
export function renderPeopleMenu({ people, me, teamId: team }: PageState, directory: Directory): HTMLElement {
  const others = people.filter(({ id, isBot }) => !isBot && id !== me)
  return element('details', { class: 'me' }, [
    element('summary', {}, [
      renderAvatar(directory.reader, { directory, isSmall: true }),
      element('span', {}, [directory.reader.name, element('small', {}, [placeOf(directory.reader)])]),
    ]),
    element('p', {}, ['Play somebody else, here or in another window:']),
    element(
      'ul',
      { 'aria-label': 'People to play' },
      others.map((person) =>
        element('li', {}, [
          element('a', { href: `/?${new URLSearchParams({ team, as: person.id })}` }, [
            renderAvatar(person, { directory, isSmall: true }),
            element('span', {}, [person.name, element('small', {}, [placeOf(person)])]),
          ]),
        ]),
      ),
    ),
  ])
}

function placeOf({
  timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale = 'en-US',
}: PagePerson): string {
  return ` ${timeZone.replaceAll('_', ' ')} · ${locale}`
}
