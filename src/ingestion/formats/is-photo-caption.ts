// Tells a photo caption by the credit that it ends with, so that it is kept apart from the body.
import { agencyNamed } from '../publishers/agency-named.ts'

export interface CaptionPlace {
  /**
   * Right after the headline, byline and date, where a credit without stroke or label is known too; between body
   * paragraphs it would look like a sentence.
   */
  readonly inHeader?: boolean
}

/** In characters; captions of two sentences with a long credit stay below. */
const LONGEST_CAPTION = 350

/** "(Photo: …)", "[File: …]", "(AP Photo/…)", "(file photo)". */
const LABELLED_BRACKET =
  /[([](?:[A-Z]\w+ )?(?:[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|[Ii]mage|[Ff]ile|[Cc]redit|[Hh]andout|[Ss]creenshot)s?(?: [Pp]hoto| [Cc]redit)?(?:\s*[:/]|\s+(?:by|courtesy|from|via)\b|(?=[)\]]))[^()[\]]{0,100}[)\]]\.?$/

const LABEL = '(?:PHOTO|Photo|Photograph|Image|Picture|Credit|CREDIT|Handout)(?: [Cc]redit)?'

/** "Photo: …" as the last words; "Photo by …" only as a sentence of its own. */
const LABELLED_END = new RegExp(
  String.raw`(?:^|\s)${LABEL}:\s*[^.]{2,80}\.?$|(?:^|[.!?…)”"]\s+)${LABEL} (?:by|courtesy of) [^.]{2,80}\.?$`,
)

/** Libraries and networks that lend pictures: as a source of a picture only behind a stroke, or as "via Getty". */
const LIBRARY_END =
  /(?:\/\s*|\bvia )(?:Getty(?: Images)?|Shutterstock|EPA(?:-EFE)?)\.?$|\bGetty Images$|\/\s*(?:Unsplash|Pixabay|Flickr|Alamy|iStock|Wikimedia Commons|Telegram|Instagram|Twitter|Facebook|YouTube|VK|CC BY\S*(?: [\d.]+)?|[Pp]ool|POOL|[Hh]andout)$/

/** "Somebody, doing something. Kremlin Press Service", "… kremlin.ru" */
const PLAIN_CREDIT = /[.!?…]["”’)]*\s+((?:[^\s.!?]+\s+){0,4}[^\s.!?]+(?:\.\p{Ll}{2,3})?)$/u

/** True where the piece is a caption with its credit. */
export function isPhotoCaption(piece: string, { inHeader = false }: CaptionPlace = {}): boolean {
  if (piece.length > LONGEST_CAPTION) return false
  if (LABELLED_BRACKET.test(piece) || LABELLED_END.test(piece) || LIBRARY_END.test(piece)) return true
  return hasStrokeCredit(piece) || hasBracketCredit(piece, inHeader) || (inHeader && hasPlainCredit(piece))
}

/** "Jane Doe / AGENCY", "Jane Doe/AFP", "REUTERS/Jane Doe". */
function hasStrokeCredit(piece: string): boolean {
  const closed = piece.endsWith('.')
  const credit = piece.replace(/\.$/, '').replace(/^.*[.!?…)\]"”]\s+(?=[^/]*\/)/, '')
  const stroke = credit.lastIndexOf('/')
  if (stroke < 1) return false
  const [name, outlet] = [credit.slice(0, stroke).trim(), credit.slice(stroke + 1).trim()]
  if (!name || !isName(outlet)) return false
  const known = [outlet, name, lastWords(name, 2)].some((part) => isAgency(part.replace(/ Photo$/i, '')))
  if (!piece.includes(' / ')) return known && isName(name)
  if (closed) return isName(name) && agencyNamed(outlet) !== undefined
  return known || isName(lastWords(name, 1))
}

/** "(Jane Doe/AFP)" anywhere; a bare "(AFP)" ends agency reports too, so only in the header. */
function hasBracketCredit(piece: string, inHeader: boolean): boolean {
  const inside = /[([]([^()[\]]{2,80})[)\]]\.?$/.exec(piece)?.[1]
  if (!inside) return false
  return (
    hasStrokeCredit(inside) ||
    isAgency(/\bvia (.+)$/.exec(inside)?.[1] ?? '') ||
    (inHeader && isAgency(inside))
  )
}

function hasPlainCredit(piece: string): boolean {
  const credit = PLAIN_CREDIT.exec(piece)?.[1]
  return credit ? isName(credit) || /\.\p{Ll}{2,3}$/u.test(credit) : agencyNamed(piece) !== undefined
}

function isAgency(name: string): boolean {
  return agencyNamed(name, { onlyKnown: true }) !== undefined
}

/** Up to six words, capitalised but for particles. */
function isName(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length <= 6 &&
    words.every((word) => /^[\p{Lu}\d@/]|^(?:of|the|for|and|de|von|van|al|via)$/u.test(word))
  )
}

function lastWords(text: string, count: number): string {
  return text.split(/\s+/).slice(-count).join(' ')
}
