// The dialog in which a person changes what they wrote.
import type { PageMessage } from '../page-protocol.ts'
import { decodeEntities } from './decode-entities.ts'
import { element } from './element.ts'

/** A function that opens `dialog` for a message; `save` gets the new words. */
export function createEditDialog(
  dialog: HTMLDialogElement,
  { save }: { readonly save: (message: PageMessage, text: string) => void },
): (message: PageMessage) => void {
  return function edit(message) {
    const box = element('textarea', { id: 'edit-text', rows: 4 }, [readable(message.text)])
    const cancel = element('button', { type: 'button', class: 'block-button' }, ['Cancel'])
    cancel.addEventListener('click', () => dialog.close())
    const form = element('form', { class: 'view', method: 'dialog' }, [
      element('header', { class: 'bar' }, [
        element('label', { for: 'edit-text', class: 'bar-title input-label' }, ['Edit message']),
      ]),
      element('div', { class: 'view-body' }, [box]),
      element('footer', { class: 'view-foot' }, [
        cancel,
        element('button', { type: 'submit', class: 'block-button primary' }, ['Save']),
      ]),
    ])
    form.addEventListener('submit', () => save(message, box.value))
    dialog.replaceChildren(form)
    dialog.showModal()
  }
}

/** Mentions stay as they are: the server reads `<@U…>` as what completion would have put there. */
function readable(text: string): string {
  return decodeEntities(text.replace(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, '$1'))
}
