// Foreign words as every message may hold them.
import { disarmLinks } from './disarm-links.ts'
import { visibleText } from './visible-text.ts'

/** `visibleText` in which no address is one: the links of a message are made from citations alone. */
export function cleanText(text: string): string {
  return disarmLinks(visibleText(text))
}
