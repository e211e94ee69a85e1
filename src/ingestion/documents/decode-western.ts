// Reads text in the one-byte encoding of western Europe that names no encoding, where it can mean nothing else.
import { TextDecoder } from '@exodus/bytes/encoding.js'
import { tellLanguage } from '../languages/tell-language.ts'

/** Quotation marks, dashes, dots and signs that every encoding of the family windows-125x has in one place. */
const SAME_IN_ALL = /^[\x82\x84-\x87\x89\x8b\x91-\x97\x99\x9b\xa0\xa6\xa7\xa9\xab-\xae\xb0\xb1\xb6\xb7\xbb]*$/

/** Nothing in windows-1252. */
const UNDEFINED = /[\x81\x8d\x8f\x90\x9d]/

/** A letter of UTF-8: then the text is UTF-8 that was damaged, and all its other letters would be read wrongly. */
const UTF_8 = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}/

/** Languages whose letters beyond ASCII stand in windows-1252; Polish, Czech or Turkish text has another encoding. */
const WESTERN: ReadonlySet<string> = new Set('en de fr es it pt nl sv da no nb nn fi is ca eu gl'.split(' '))

/** Keys of JSON and addresses are English, whatever is written between them. */
const NO_PROSE = /"\w+"\s*:|https?:\S+/g

/** Undefined where bytes above 127 may be letters of another alphabet: guessing would put wrong words into the corpus. */
export async function decodeWestern(bytes: Uint8Array): Promise<string | undefined> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (raw.includes('\0') || UNDEFINED.test(raw) || UTF_8.test(raw)) return undefined
  const text = new TextDecoder('windows-1252').decode(bytes)
  if (SAME_IN_ALL.test(raw.replaceAll(/\p{ASCII}/gu, ''))) return text
  const language = await tellLanguage(text.replaceAll(NO_PROSE, ' '))
  return language !== undefined && WESTERN.has(language) ? text : undefined
}
