// Decides whether an address may become a link in a message.
import { limits } from './limits.ts'

/** Characters that end a link in Slack's markup or hide what it points to; none belongs raw in a URL. */
const UNSAFE = /[\s<>|"`\\^{}\p{Cc}\p{Cf}]/gu

/**
 * The address as it was given, with the few characters percent-encoded that must not stand raw in a URL.
 * Undefined where it is not http or https, names a user, or is longer than Slack links.
 */
export function safeUrl(address: string): string | undefined {
  const url = address.toWellFormed().replace(UNSAFE, (character) => encodeURIComponent(character))
  if (url.length > limits.url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  // "https://paper.example@other.example/" reads as the one and leads to the other.
  const { username, password } = new URL(url)
  return username === '' && password === '' ? url : undefined
}
