// Adding what stands at a web address.
import { element } from './element.ts'

/** `addAddress` gets what was typed; the box is emptied. */
export function addressForm(addAddress: (address: string) => void): HTMLElement {
  const box = element('input', {
    type: 'url',
    required: true,
    placeholder: 'https://…',
    'aria-label': 'Web address',
  })
  const form = element('form', { class: 'address-form' }, [
    box,
    element('button', { type: 'submit', class: 'block-button' }, ['Add address']),
  ])
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    addAddress(box.value.trim())
    box.value = ''
  })
  return form
}
