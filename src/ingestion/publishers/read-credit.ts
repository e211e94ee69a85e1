// Reads from the text itself which agency wrote it, and where: "KYIV (AFP) - …", or "AFP" below the last paragraph.
import { agencyNamed } from './agency-named.ts'
import { type Lede, readLede } from './read-lede.ts'

/** A line of its own under the text: "AFP", "(Reuters)", "© 2026 AFP", "Source: AP". */
const SIGNATURE =
  /^[\s([–—-]*(?:©|\(c\)|source:|credit:|copyright|via)?\s*(?:\d{4}\s)?(?<agency>[\p{L}][\p{L}\s./-]{1,40}?)(?:\s\d{4})?[.)\]\s]*$/iu

/** A place counts where an agency stands behind it; below the text, known agencies alone. */
export function readCredit(paragraphs: readonly string[]): Lede {
  const lede = readLede(paragraphs[0])
  if (lede.agency) return lede
  const line = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '') : ''
  const signed = agencyNamed(SIGNATURE.exec(line)?.groups?.agency ?? '', { onlyKnown: true })
  return signed ? { agency: signed } : {}
}
