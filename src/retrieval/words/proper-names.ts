// Names in a text, by their capitals.
import { stopWords } from './stop-words.ts'
import { tokenize } from './tokenize.ts'

/** Runs of capitalised words as written, in order of appearance; a stop word at a sentence's start is not one. */
export function properNames(text: string): readonly string[] {
  const names: string[] = []
  let end = -1
  for (const token of tokenize(text)) {
    const isName = /^\p{Lu}/u.test(token.text) && !stopWords.has(token.word)
    if (!isName) continue
    const joined = end >= 0 && /^[ -]$/.test(text.slice(end, token.start))
    const bare = token.text.replace(/['’]s$/, '')
    if (joined) names.push(`${names.pop()}${text.slice(end, token.start)}${bare}`)
    else names.push(bare)
    end = bare === token.text ? token.end : -1
  }
  return names
}
