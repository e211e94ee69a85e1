// The nodes of a composer, without their behaviour.
import { element } from './element.ts'
import { icon } from './icon.ts'

export interface ComposerParts {
  readonly form: HTMLFormElement
  readonly textbox: HTMLTextAreaElement
  readonly button: HTMLButtonElement
  /** A line about the draft. */
  readonly advice: HTMLElement
  /** Read out at once when it is filled. */
  readonly failure: HTMLElement
}

/** A form with a textbox, a button named `Send`, and the notes that describe the textbox. */
export function renderComposer(id: string): ComposerParts {
  const notes = `${id}-notes`
  const textbox = element('textarea', { rows: '1', 'aria-autocomplete': 'list', 'aria-describedby': notes })
  const button = element('button', { type: 'submit', class: 'send' }, [
    icon('send'),
    element('span', { class: 'visually-hidden' }, ['Send']),
  ])
  const advice = element('p', { class: 'composer-advice' })
  const failure = element('p', { class: 'composer-failure', role: 'alert' })
  const form = element('form', { class: 'composer' }, [
    element('div', { class: 'composer-box' }, [textbox, button]),
    element('div', { class: 'composer-notes', id: notes }, [failure, advice]),
  ])
  return { form, textbox, button, advice, failure }
}
