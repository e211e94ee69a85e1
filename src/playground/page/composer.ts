// The box at the bottom of a channel or a thread that messages are written in.
import { CompletionList } from './completion-list.ts'
import { type Completion, offerCompletions, type Vocabulary } from './offer-completions.ts'
import type { Sent } from './post-action.ts'
import { readWho } from './read-who.ts'
import { type ComposerParts, renderComposer } from './render-composer.ts'
import { TypedHistory } from './typed-history.ts'

export interface ComposerContent {
  /** Which conversation is written in: each keeps its own draft. */
  readonly conversation: string
  /** The textbox's accessible name, `Message #news`. */
  readonly label: string
  readonly placeholder: string
  readonly vocabulary: Vocabulary
  /** What to say below the box about a draft; where it is empty, the keys to use are named. */
  readonly advise: (draft: string) => string
  readonly send: (text: string) => Promise<Sent>
}

/** A draft, with the reason why it could not be sent; both may be empty. */
interface Draft {
  readonly text: string
  readonly failure: string
}

const KEYS = 'Enter sends, Shift + Enter starts a new line.'
const NO_DRAFT: Draft = { text: '', failure: '' }

/** A composer that is used for one conversation after another. A refused text comes back with the reason under it. */
export class Composer {
  readonly node: HTMLElement
  readonly #parts: ComposerParts
  readonly #completions: CompletionList
  readonly #drafts = new Map<string, Draft>()
  readonly #history: TypedHistory
  #content: ComposerContent | undefined

  /** `id` begins the ids of its nodes. */
  constructor(
    id: string,
    { history = new TypedHistory({ owner: whoIsHere }) }: { readonly history?: TypedHistory } = {},
  ) {
    this.#history = history
    this.#parts = renderComposer(id)
    const { form, textbox } = this.#parts
    const choose = (completion: Completion, from: number) => this.#complete(completion, from)
    this.#completions = new CompletionList({ id: `${id}-completions`, textbox, choose })
    form.prepend(this.#completions.node)
    this.node = form
    this.#listen()
  }

  show(content: ComposerContent): void {
    const before = this.#content
    this.#content = content
    const { textbox, failure } = this.#parts
    textbox.setAttribute('aria-label', content.label)
    textbox.placeholder = content.placeholder
    if (before?.conversation === content.conversation) return
    if (before) this.#drafts.set(before.conversation, { text: textbox.value, failure: failure.textContent })
    this.#edit(this.#drafts.get(content.conversation) ?? NO_DRAFT)
  }

  /** Fills in `text` and sends it. */
  submit(text: string): void {
    this.#edit({ text, failure: '' })
    this.#parts.form.requestSubmit()
  }

  focus(): void {
    this.#parts.textbox.focus()
  }

  get isEmpty(): boolean {
    return this.#parts.textbox.value === ''
  }

  #listen(): void {
    const { form, textbox, failure } = this.#parts
    textbox.addEventListener('input', () => {
      failure.textContent = ''
      this.#history.end()
      this.#refresh()
    })
    textbox.addEventListener('blur', () => this.#completions.show(undefined))
    textbox.addEventListener('keydown', (event) => this.#press(event))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#send()
    })
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return
    const plainEnter = event.key === 'Enter' && !event.shiftKey
    if (!event.shiftKey && this.#completions.press(event.key)) event.stopPropagation()
    else if (plainEnter) this.#parts.form.requestSubmit()
    else if (this.#walk(event)) event.stopPropagation()
    else return
    event.preventDefault()
  }

  /** From an empty box, the arrow up brings back what was sent before; true where it did. */
  #walk({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const { textbox } = this.#parts
    if (shiftKey || altKey || ctrlKey || metaKey) return false
    if (textbox.value !== '' && !this.#history.isWalking) return false
    const text =
      key === 'ArrowUp' ? this.#history.older() : key === 'ArrowDown' ? this.#history.newer() : undefined
    if (text === undefined) return false
    this.#edit({ text, failure: '' })
    this.#completions.show(undefined)
    textbox.setSelectionRange(text.length, text.length)
    return true
  }

  #edit({ text, failure }: Draft): void {
    this.#parts.textbox.value = text
    this.#parts.failure.textContent = failure
    this.#refresh()
  }

  #refresh(): void {
    const { textbox, button, advice } = this.#parts
    const content = this.#content
    button.disabled = textbox.value.trim() === ''
    advice.textContent = content?.advise(textbox.value) || (textbox.value === '' ? '' : KEYS)
    const isTyping = content && document.activeElement === textbox
    this.#completions.show(
      isTyping ? offerCompletions(textbox.value, textbox.selectionStart, content.vocabulary) : undefined,
    )
  }

  #complete({ insert }: Completion, from: number): void {
    const { textbox } = this.#parts
    textbox.setRangeText(insert, from, textbox.selectionStart, 'end')
    this.#refresh()
  }

  async #send(): Promise<void> {
    const text = this.#parts.textbox.value.trim()
    const content = this.#content
    if (!content || text === '') return
    this.#history.add(text)
    this.#edit(NO_DRAFT)
    const sent = await content.send(text)
    if (sent.kind === 'refused') this.#giveBack(content.conversation, { text, failure: sent.error })
  }

  #giveBack(conversation: string, { text, failure }: Draft): void {
    if (this.#content?.conversation !== conversation) this.#drafts.set(conversation, { text, failure })
    else this.#edit({ text: [text, this.#parts.textbox.value].filter(Boolean).join('\n'), failure })
  }
}

function whoIsHere(): string {
  const { team = '', as = '' } = readWho(location.search)
  return `${team} ${as}`
}
