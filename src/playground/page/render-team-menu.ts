// The name of the workspace, and the others that can be gone to.
import type { PageState } from '../page-protocol.ts'
import { element } from './element.ts'

const NOTE = 'Runs on this computer only'

/** Each of the others is a link of its own, so that two can be open in two windows. */
export function renderTeamMenu({ team, teamId, teams }: PageState): HTMLElement {
  const name = element('p', { class: 'team' }, [team])
  const note = element('p', { class: 'team-note' }, [NOTE])
  if (teams.length < 2) return element('div', {}, [name, note])
  return element('details', { class: 'teams' }, [
    element('summary', {}, [name, element('span', { class: 'visually-hidden' }, ['Switch workspace']), note]),
    element(
      'ul',
      { 'aria-label': 'Workspaces' },
      teams.map(({ id, name: words }) =>
        element('li', {}, [
          element(
            'a',
            { href: `/?${new URLSearchParams({ team: id })}`, 'aria-current': id === teamId && 'true' },
            [element('span', { class: 'team-emblem', 'aria-hidden': 'true' }, [words.slice(0, 1)]), words],
          ),
        ]),
      ),
    ),
  ])
}
