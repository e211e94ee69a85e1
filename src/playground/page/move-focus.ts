// Where the keyboard goes when another conversation has been opened.
import type { Composer } from './composer.ts'
import type { PageModel } from './page-model.ts'

interface MoveFocusOptions {
  readonly before: PageModel
  readonly after: PageModel
  readonly channelComposer: Composer
  readonly threadComposer: Composer
  readonly threadHeading: HTMLElement
  /** True where the thread has opened without the person's doing. */
  readonly isByItself: boolean
  /** True where the panel covers the channel. A textbox is not focused then: its keyboard would cover the answer. */
  readonly isNarrow: boolean
}

/** Moves the focus to the conversation just opened, or back to where a closed thread was opened from. */
export function moveFocus(options: MoveFocusOptions): void {
  const { before, after, channelComposer, threadComposer, threadHeading, isByItself, isNarrow } = options
  const wasLoaded = before.state !== undefined
  const isSameChannel = wasLoaded && before.place.channel === after.place.channel
  const { threadTs } = after.place
  const closed = isSameChannel ? before.place.threadTs : undefined
  if (isSameChannel && threadTs === closed) return
  if (threadTs !== undefined) {
    const isWriting = isByItself && !channelComposer.isEmpty
    if (isNarrow) threadHeading.focus()
    else if (!isWriting) threadComposer.focus()
    return
  }
  const opener =
    closed === undefined ? null : document.querySelector<HTMLElement>(`[data-thread="${closed}"]`)
  if (opener) opener.focus()
  else if (!isNarrow) channelComposer.focus()
}
