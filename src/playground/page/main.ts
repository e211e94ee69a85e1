// The page: one model, drawn anew after each change, with the address and the keyboard kept in step.

import type { PageInteraction } from '../page-protocol.ts'
import { type AddedFile, addAddress, addFiles } from './add-files.ts'
import { createChannelPart } from './channel-part.ts'
import { connect } from './connect.ts'
import { createDialogPart } from './dialog-part.ts'
import { createEditDialog } from './edit-dialog.ts'
import { formatPlace } from './format-place.ts'
import { createHomePart } from './home-part.ts'
import { interact } from './interact.ts'
import { listenToClicks } from './listen-to-clicks.ts'
import { listenToDrops } from './listen-to-drops.ts'
import { moveFocus } from './move-focus.ts'
import { nameTeam } from './name-team.ts'
import { startPage } from './page-model.ts'
import type { PageActions } from './page-part.ts'
import { parsePlace } from './parse-place.ts'
import { readView } from './read-view.ts'
import { readWho } from './read-who.ts'
import { sendText } from './send-text.ts'
import { createSheetPart } from './sheet-part.ts'
import { createSidebarPart } from './sidebar-part.ts'
import { stopWork } from './stop-work.ts'
import { createThreadPart } from './thread-part.ts'
import { type PageAction, updatePage } from './update-page.ts'

/** The style sheet's own width, below which the thread covers the channel. */
const narrow = matchMedia('(max-width: 820px)')

/** Long enough to read a sentence twice. */
const NOTICE_MS = 8_000

const root = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}`)
  return found
}
const edit = createEditDialog(dialogAt('edit-dialog'), {
  save: ({ channel, ts }, text) => void act({ kind: 'edit', channel, ts, text }),
})
const actions: PageActions = {
  tools: { interact: (interaction) => void act(interaction), edit },
  visit: (place) => dispatch({ type: 'visited', place }),
  send: sendText,
  stop: stopWork,
}
const sidebar = createSidebarPart(root('sidebar'))
const home = createHomePart({ interact, redraw: () => draw() })
const channel = createChannelPart(root('channel'), { ...actions, home, menuButton: sidebar.menuButton })
const dialog = createDialogPart(dialogAt('dialog'), { interact })
const thread = createThreadPart(root('thread'), actions)
const sheet = createSheetPart(root('sheet'), {
  visit: actions.visit,
  tell,
  addFiles: add,
  addAddress: (address) => void show(addAddress(address)),
})
let noticeTimer: ReturnType<typeof setTimeout> | undefined
let model = startPage(parsePlace(location.hash))

function dispatch(action: PageAction): void {
  const before = model
  model = updatePage(before, action)
  if (model === before) return
  draw()
  writeAddress(before.state === undefined)
  moveFocus({
    before,
    after: model,
    channelComposer: channel.composer,
    threadComposer: thread.composer,
    threadHeading: thread.heading,
    sheetHeading: sheet.heading,
    isByItself: action.type === 'event',
    isNarrow: narrow.matches,
  })
}

function draw(): void {
  const view = readView(model)
  root('banner').hidden = model.connection !== 'lost'
  root('desk').classList.toggle('loading', view === undefined)
  root('opening').hidden = view !== undefined || model.connection === 'lost'
  const hasSheet = model.place.sheet !== undefined
  root('channel').hidden = hasSheet
  root('channel').inert = narrow.matches && model.place.threadTs !== undefined
  root('desk').classList.toggle('has-sheet', hasSheet)
  if (!view) return
  document.title = `${model.unread.length + model.unreadThreads.length > 0 ? '• ' : ''}${view.title} · ${view.state.team}`
  for (const part of [sidebar, channel, thread, sheet, dialog]) part.show(view)
}

/** A step that the back button can undo, except for the address that the page itself begins with. */
function writeAddress(isFirst: boolean): void {
  const { state } = model
  const address = formatPlace(model.place)
  const isNamed = (state?.teams.length ?? 0) < 2 || readWho(location.search).team === state?.teamId
  if (state === undefined || (address === location.hash && isNamed)) return
  if (!isNamed) history.replaceState(null, '', nameTeam(state.teamId, address))
  else if (isFirst) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
}

function readAddress(): void {
  const place = parsePlace(location.hash)
  if (place) dispatch({ type: 'visited', place })
}

root('notice').addEventListener('click', () => {
  root('notice').hidden = true
})
addEventListener('hashchange', readAddress)
narrow.addEventListener('change', draw)
listenToClicks(document.body, { interact, tell: refuse })
listenToDrops(document.body, add)
connect({ dispatch })

function dialogAt(id: string): HTMLDialogElement {
  const found = root(id)
  if (!(found instanceof HTMLDialogElement)) throw new Error(`#${id} is no dialog`)
  return found
}

async function act(interaction: PageInteraction): Promise<void> {
  const sent = await interact(interaction)
  if (sent.kind === 'refused') refuse(sent.error)
}

function add(files: readonly File[]): void {
  if (model.state?.hasWorkbench && files.length > 0) void show(addFiles(files))
}

/** Shows what has been added, to be read and asked about. */
async function show(adding: Promise<readonly AddedFile[]>): Promise<void> {
  tell('Reading…')
  const outcomes = await adding
  const say = outcomes.every(({ added }) => added) ? tell : refuse
  say(outcomes.map(({ words }) => words).join(' · '))
  const articles = outcomes.flatMap(({ added }) => added?.articles ?? [])
  const [only] = articles
  if (!only) return
  const { channel } = model.place
  actions.visit({ channel, sheet: articles.length === 1 ? `articles/${only.id}` : 'articles' })
  sheet.refresh()
}

/** Read out at once, and gone after a while. */
function tell(words: string, { isRefusal = false } = {}): void {
  const notice = root('notice')
  notice.classList.toggle('refusal', isRefusal)
  notice.textContent = words
  notice.hidden = false
  clearTimeout(noticeTimer)
  noticeTimer = setTimeout(() => {
    notice.hidden = true
  }, NOTICE_MS)
}

function refuse(words: string): void {
  tell(words, { isRefusal: true })
}
