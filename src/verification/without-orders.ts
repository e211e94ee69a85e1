// The text of a passage that is meant for readers.
import type { Passage } from '../news/passage.ts'
import { ordersIn } from './orders-in.ts'

/** Without the paragraphs that speak to models; empty where nothing else is left. */
export function withoutOrders(passage: Passage): string {
  const orders = ordersIn(passage)
  const kept = passage.text.split('\n\n').filter((paragraph) => {
    return !orders.some(
      ({ start, end }) => passage.text.slice(start - passage.start, end - passage.start) === paragraph,
    )
  })
  return kept.join('\n\n')
}
