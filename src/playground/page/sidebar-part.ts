// The side of the page: the workspace, its channels, and who uses it.
import type { PageChannel } from '../page-protocol.ts'
import { element } from './element.ts'
import { formatPlace } from './format-place.ts'
import { icon } from './icon.ts'
import type { PagePart } from './page-part.ts'
import { renderPeopleMenu } from './people-menu.ts'
import type { View } from './read-view.ts'
import { renderAvatar } from './render-avatar.ts'
import { renderTeamMenu } from './render-team-menu.ts'
import { createRowList, type Row } from './row-list.ts'

/**
 * Fills `root`, the page's navigation. On narrow screens it is shown by `menuButton` only, and goes away once a
 * channel has been chosen, on Escape, and on a click beside it.
 */
export function createSidebarPart(root: HTMLElement): PagePart & { readonly menuButton: HTMLElement } {
  const team = element('div', { class: 'team-bar' })
  const channels = element('ul', { 'aria-labelledby': 'channels-title' })
  const directs = element('ul', { 'aria-labelledby': 'directs-title' })
  const me = element('div', { class: 'me-frame' })
  let shownPeople: string | undefined
  const articles = element('a', {}, [icon('articles'), element('span', {}, ['Articles'])])
  const library = element('div', {}, [
    element('h2', { id: 'library-title' }, ['Newsroom']),
    element('ul', { 'aria-labelledby': 'library-title' }, [element('li', {}, [articles])]),
  ])
  root.append(
    team,
    element('h2', { id: 'channels-title' }, ['Channels']),
    channels,
    element('h2', { id: 'directs-title' }, ['Direct messages']),
    directs,
    library,
    me,
  )
  const showChannels = createRowList(channels)
  const showDirects = createRowList(directs)
  return {
    menuButton: createMenuButton(root),
    show(view) {
      const rows = view.state.channels.map((channel) => toRow(channel, view))
      showChannels(rows.filter((_row, index) => !view.state.channels[index]?.isDirect))
      showDirects(rows.filter((_row, index) => view.state.channels[index]?.isDirect))
      const { directory, model, state } = view
      const { channel, sheet } = model.place
      library.hidden = !state.hasWorkbench
      articles.href = formatPlace({ channel, sheet: 'articles' })
      if (isLibrary(sheet)) articles.setAttribute('aria-current', 'page')
      else articles.removeAttribute('aria-current')
      if (shownPeople !== directory.signature) {
        me.replaceChildren(renderPeopleMenu(state, directory))
        team.replaceChildren(renderTeamMenu(state))
      }
      shownPeople = directory.signature
    },
  }
}

function createMenuButton(root: HTMLElement): HTMLElement {
  const attributes = {
    type: 'button',
    class: 'tool menu-button',
    'aria-label': 'Channels',
    'aria-controls': root.id,
  }
  const button = element('button', { ...attributes, 'aria-expanded': 'false' }, [icon('menu')])
  const toggle = (isOpen: boolean) => {
    root.classList.toggle('open', isOpen)
    button.setAttribute('aria-expanded', String(isOpen))
  }
  button.addEventListener('click', () => {
    toggle(!root.classList.contains('open'))
    root.querySelector('a')?.focus()
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !button.contains(target) && target !== root) toggle(false)
  })
  root.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    toggle(false)
    button.focus()
  })
  return button
}

function toRow(channel: PageChannel, { model, directory, state }: View): Row {
  const isOpen = channel.id === model.place.channel && !isLibrary(model.place.sheet)
  const isUnread =
    model.unread.includes(channel.id) || model.unreadThreads.some((thread) => thread.channel === channel.id)
  const build = () => {
    const person = state.people.find(({ name }) => name === channel.name)
    const emblem = channel.isDirect && person ? renderAvatar(person, { directory, isSmall: true }) : undefined
    const attributes = { href: formatPlace({ channel: channel.id }), 'aria-current': isOpen && 'page' }
    return element('li', {}, [
      element('a', { ...attributes, class: isUnread ? 'unread' : undefined }, [
        emblem,
        element('span', { class: 'channel-name' }, [channel.isDirect ? channel.name : `#${channel.name}`]),
        isUnread && element('span', { class: 'visually-hidden' }, [' unread messages']),
        isUnread && element('span', { class: 'unread-dot', 'aria-hidden': 'true' }),
      ]),
    ])
  }
  return {
    key: channel.id,
    signature: JSON.stringify([channel, isOpen, isUnread, directory.signature]),
    build,
  }
}

function isLibrary(sheet: string | undefined): boolean {
  return /^(?:articles|stories)/.test(sheet ?? '')
}
