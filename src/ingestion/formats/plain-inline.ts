// Reduces inline Markdown to the text that a reader sees.

/** ASCII punctuation, which a backslash escapes in Markdown; as many as Unicode has noncharacters in one row. */
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'

/** U+FDD0 to U+FDEF are no characters of any text, so that they can hold the places of literal punctuation. */
const FIRST_PLACEHOLDER = 0xfdd0

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
}

/** `[…](address "title")`, where the address may hold one pair of parentheses. */
const TARGET = String.raw`\((?:[^()\n]|\([^()\n]*\))*\)`
const IMAGE = new RegExp(String.raw`!\[[^\]]{0,1000}\](?:${TARGET}|\[[^\]]*\])`, 'g')
const LINK = new RegExp(String.raw`\[([^[\]]*)\](?:${TARGET}|\[[\w -]+\](?!\w))`, 'g')

/** The text without emphasis, links, code marks, images, tags and entities. Brackets without a target stay. */
export function plainInline(markdown: string): string {
  const literal = markdown
    .replaceAll(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => shield(mark))
    .replaceAll(/(`+)(?!`)(.{1,1000}?)(?<!`)\1(?!`)/g, (_, _marks, code: string) => shield(code.trim()))
  const linked = literal
    .replaceAll(IMAGE, '')
    .replaceAll(LINK, '$1')
    .replaceAll(/\[\^[^\]]+\]/g, '')
    .replaceAll(/<(https?:\/\/[^\s<>]+)>/g, (_, url: string) => shield(url))
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
  return unshield(withoutEntities(withoutEmphasis(linked)))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Up to 1000 characters, so that stray marks cost no time. Marks inside words or beside spaces are text: "snake_case", "5*3", "price*". */
function withoutEmphasis(text: string): string {
  const emphasis =
    /(?<![\p{L}\p{N}*_~])(\*{1,3}|_{1,3}|~~)(?![\s*_~])(.{1,1000}?)(?<!\s)\1(?![\p{L}\p{N}*_])/gu
  const outer = text.replaceAll(emphasis, '$2')
  return outer === text ? text : withoutEmphasis(outer)
}

function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal, hex, name) => {
    if (name) return ENTITIES[String(name)] ?? entity
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })
}

function shield(text: string): string {
  return [...text].map((mark) => placeholder(PUNCTUATION.indexOf(mark)) ?? mark).join('')
}

function placeholder(position: number): string | undefined {
  return position < 0 ? undefined : String.fromCharCode(FIRST_PLACEHOLDER + position)
}

function unshield(text: string): string {
  return text.replaceAll(
    /[\uFDD0-\uFDEF]/g,
    (mark) => PUNCTUATION[mark.charCodeAt(0) - FIRST_PLACEHOLDER] ?? '',
  )
}
