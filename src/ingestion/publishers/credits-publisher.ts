// Tells whether a text names the publisher of an address.
import { publisherOf } from './publisher-of.ts'

const SPECIAL = /[.*+?^${}()|[\]\\]/g

/** Whether the publisher of the http or https address stands in the text, as words of their own, in any case. */
export function creditsPublisher(text: string, address: string): boolean {
  const publisher = publisherOf(address)
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ news$/, '')
  const escaped = publisher.replaceAll(SPECIAL, String.raw`\$&`)
  return (
    publisher.length > 1 &&
    new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'iu').test(text)
  )
}
