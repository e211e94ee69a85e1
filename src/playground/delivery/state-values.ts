// What a person has filled into a modal, as `view.state.values` has it.
import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types'
import { InputError } from '../../errors.ts'

/** By block id and action id; an input that was left alone has its initial value, or none. */
export function stateValues(
  blocks: readonly KnownBlock[],
  given: Readonly<Record<string, string>>,
): Record<string, Record<string, unknown>> {
  const inputs = blocks.filter((block) => block.type === 'input')
  return Object.fromEntries(
    inputs.map((input, index) => {
      const blockId = input.block_id ?? `b${index}`
      const actionId = input.element.action_id ?? 'a'
      return [blockId, { [actionId]: readInput(input, given[blockId]) }]
    }),
  )
}

function readInput({ element, optional = false, label }: InputBlock, given: string | undefined): object {
  const value = readElement(element, given)
  if (value === undefined) throw new InputError(`The local Slack cannot fill in a ${element.type}.`)
  const [filled] = Object.values(value)
  if (filled === null && !optional) throw new InputError(`Please fill in “${label.text}”.`)
  return { type: element.type, ...value }
}

/** In the one field that the element's type has for it; null where nothing is filled in. */
function readElement(element: InputBlock['element'], given: string | undefined): object | undefined {
  if (element.type === 'plain_text_input') return { value: (given ?? element.initial_value) || null }
  if (element.type !== 'radio_buttons' && element.type !== 'static_select') return undefined
  const options: readonly unknown[] = element.options ?? []
  const chosen = given === undefined ? element.initial_option : options.find((each) => isOption(each, given))
  return { selected_option: chosen ?? null }
}

function isOption(option: unknown, value: string): option is PlainTextOption {
  return typeof option === 'object' && option !== null && 'value' in option && option.value === value
}
