// Choosing files to add, for those who do not drag.
import { element } from './element.ts'

export function pickFilesButton(addFiles: (files: readonly File[]) => void): HTMLElement {
  const input = element('input', {
    type: 'file',
    multiple: true,
    class: 'visually-hidden',
    tabindex: '-1',
    'aria-hidden': 'true',
  })
  const button = element('button', { type: 'button', class: 'block-button primary' }, ['Add files'])
  button.addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    addFiles([...(input.files ?? [])])
    input.value = ''
  })
  return element('span', {}, [button, input])
}
