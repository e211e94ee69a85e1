// The small list over the composer that completes a mention or a command.
import { element } from './element.ts'
import type { Completion, Offer } from './offer-completions.ts'

interface CompletionListOptions {
  readonly id: string
  /** Keeps the focus while the list is open. */
  readonly textbox: HTMLTextAreaElement
  /** `from` is where the word begins that the completion replaces. */
  readonly choose: (completion: Completion, from: number) => void
}

/** A listbox driven from its textbox: arrows move, Enter and Tab choose, Escape closes. */
export class CompletionList {
  readonly node: HTMLElement
  readonly #options: CompletionListOptions
  readonly #keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => this.#move(1),
    ArrowUp: () => this.#move(-1),
    Enter: () => this.#choose(this.#active),
    Tab: () => this.#choose(this.#active),
    Escape: () => this.show(undefined),
  }
  #offer: Offer | undefined
  #active = 0

  constructor(options: CompletionListOptions) {
    this.#options = options
    const { id } = options
    this.node = element('div', {
      id,
      role: 'listbox',
      'aria-label': 'Completions',
      class: 'completions',
      hidden: true,
    })
  }

  /** Shows what is on offer with the first option active; hides the list where nothing is. */
  show(offer: Offer | undefined): void {
    this.#offer = offer
    this.#active = 0
    this.node.hidden = offer === undefined
    this.#draw()
  }

  /** Handles a key pressed in the textbox; true where the list has used it up. */
  press(key: string): boolean {
    const act = this.#offer && this.#keys[key]
    act?.()
    return act !== undefined
  }

  #draw(): void {
    const { id, textbox } = this.#options
    const options =
      this.#offer?.completions.map((completion, index) => this.#renderOption(completion, index)) ?? []
    this.node.replaceChildren(...options)
    if (this.#offer) textbox.setAttribute('aria-activedescendant', `${id}-${this.#active}`)
    else textbox.removeAttribute('aria-activedescendant')
  }

  #renderOption({ title, hint }: Completion, index: number): HTMLElement {
    const attributes = {
      id: `${this.#options.id}-${index}`,
      role: 'option',
      'aria-selected': index === this.#active ? 'true' : 'false',
      class: 'completion',
    }
    const option = element('div', attributes, [
      element('span', { class: 'completion-title' }, [title]),
      element('span', { class: 'completion-hint' }, [hint]),
    ])
    option.addEventListener('mousedown', (event) => event.preventDefault())
    option.addEventListener('click', () => this.#choose(index))
    return option
  }

  #choose(index: number): void {
    const completion = this.#offer?.completions[index]
    if (this.#offer && completion) this.#options.choose(completion, this.#offer.from)
  }

  #move(by: number): void {
    const count = this.#offer?.completions.length ?? 1
    this.#active = (this.#active + by + count) % count
    this.#draw()
  }
}
