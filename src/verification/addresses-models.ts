// Sentences that speak to a language model instead of a reader. They are never quoted: articles are data, not orders.
import { foldLookalikes } from './words/fold-lookalikes.ts'
import { ORDER_FORMS } from './words/order-forms.ts'

/** By its form: an order, a role or a closing tag meant for a machine. Reports about such orders are not meant. */
export function addressesModels(sentence: string): boolean {
  const plain = foldLookalikes(sentence)
  return isOrder(sentence) || (plain !== sentence && isOrder(plain))
}

function isOrder(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}_]+/gu) ?? []
  return ORDER_FORMS.some(
    ({ cues, forms }) => words.some((word) => cues.has(word)) && forms.some((form) => form.test(text)),
  )
}
