// Where the keyboard goes when another conversation has been opened.
import type { Composer } from './composer.ts'
import type { PageModel } from './page-model.ts'

interface MoveFocusOptions {
  readonly before: PageModel
  readonly after: PageModel
  readonly channelComposer: Composer
  readonly threadComposer: Composer
  readonly threadHeading: HTMLElement
  readonly sheetHeading: HTMLElement
  /** True where the thread has opened without the person's doing. */
  readonly isByItself: boolean
  /** True where the panel covers the channel. A textbox is not focused then: its keyboard would cover the answer. */
  readonly isNarrow: boolean
}

/** Moves the focus to what has just been opened, or back to where a closed thread was opened from. */
export function moveFocus(options: MoveFocusOptions): void {
  const { before, after, sheetHeading } = options
  const { sheet } = after.place
  if (sheet === undefined) focusConversation(options)
  else if (sheet !== before.place.sheet) sheetHeading.focus()
}

function focusConversation(options: MoveFocusOptions): void {
  const { before, after, channelComposer, isNarrow } = options
  const wasLoaded = before.state !== undefined
  const isSameChannel = wasLoaded && before.place.channel === after.place.channel
  const { threadTs } = after.place
  const closed = isSameChannel ? before.place.threadTs : undefined
  if (isSameChannel && threadTs === closed && before.place.sheet === undefined) return
  const opener =
    closed === undefined ? null : document.querySelector<HTMLElement>(`[data-thread="${closed}"]`)
  if (threadTs !== undefined) focusThread(options)
  else if (opener) opener.focus()
  else if (!isNarrow) channelComposer.focus()
}

function focusThread({ channelComposer, threadComposer, threadHeading, ...opened }: MoveFocusOptions): void {
  const isWriting = opened.isByItself && !channelComposer.isEmpty
  if (opened.isNarrow) threadHeading.focus()
  else if (!isWriting) threadComposer.focus()
}
