// Drawing the input blocks of a modal as fields of its form.
import type { InputBlock, PlainTextOption } from '@slack/types'
import { element } from './element.ts'
import { renderUnknown } from './render-unknown.ts'

/** The field named `block_id`, with its label, hint and what is wrong with it. */
export function renderInput(input: InputBlock, error: string | undefined): HTMLElement {
  const id = `input-${input.block_id}`
  const notes = `${id}-notes`
  const described = { 'aria-describedby': notes, 'aria-invalid': error === undefined ? undefined : 'true' }
  return element('div', { class: 'block block-input' }, [
    renderField(input, { id, described }),
    element('p', { id: notes, class: 'input-notes' }, [
      error !== undefined && element('span', { class: 'input-error', role: 'alert' }, [error]),
      input.hint && element('span', { class: 'input-hint' }, [input.hint.text]),
    ]),
  ])
}

interface FieldOptions {
  readonly id: string
  readonly described: Readonly<Record<string, string | undefined>>
}

function renderField(input: InputBlock, { id, described }: FieldOptions): HTMLElement {
  const { element: field, label, optional, block_id: name = '' } = input
  const words = `${label.text}${optional ? ' (optional)' : ''}`
  const common = { name, required: !optional, ...described }
  if (field.type === 'plain_text_input') {
    const limits = { maxlength: field.max_length, minlength: field.min_length }
    const box = element('textarea', { id, rows: field.multiline ? 4 : 1, ...limits, ...common }, [
      field.initial_value,
    ])
    return element('div', {}, [element('label', { for: id, class: 'input-label' }, [words]), box])
  }
  if (field.type !== 'radio_buttons') return renderUnknown(field.type)
  const options = (field.options as readonly PlainTextOption[]).map((option) =>
    element('label', { class: 'radio' }, [
      element('input', {
        ...common,
        type: 'radio',
        value: option.value,
        checked: field.initial_option?.value === option.value,
      }),
      element('span', {}, [
        option.text.text,
        option.description && element('span', { class: 'input-hint' }, [option.description.text]),
      ]),
    ]),
  )
  return element('fieldset', {}, [element('legend', { class: 'input-label' }, [words]), ...options])
}
