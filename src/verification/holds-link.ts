// Text that leads elsewhere, or would in a chat: the only links of an answer are those to its sources.
import { foldLookalikes } from './words/fold-lookalikes.ts'

const LINKS: readonly RegExp[] = [
  /\b[a-z][a-z\d+.-]*:\/\//i,
  /\bwww\.\S/i,
  /\b(?:mailto|javascript|vbscript|tel|slack):\S/i,
  // A domain with a path; "Booking.com" alone is a company.
  /(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/\S/u,
  // Slack's own: a link, a mention, a broadcast; Markdown's link or image.
  /<(?:[!@#]|https?:|mailto:)/i,
  /\]\(\s*\S+\s*\)/,
]

export function holdsLink(text: string): boolean {
  const plain = foldLookalikes(text)
  return LINKS.some((link) => link.test(text) || (plain !== text && link.test(plain)))
}
