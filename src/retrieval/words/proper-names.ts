// Names in a text, by their capitals.
import { stopWords } from './stop-words.ts'
import { tokenize } from './tokenize.ts'

/** A title cut short, whose full stop does not end the name: "Rep. Ann Reed". */
const TITLE = /(?:^|\W)(?:Reps?|Sens?|Govs?|Dr|Mrs?|Ms|Prof|Gen|Col|Capt|Lt|Sgt|Rev|St)$/

/** Runs of capitalised words as written, in order of appearance; a stop word at a sentence's start is not one. */
export function properNames(text: string): readonly string[] {
  const names: string[] = []
  let end = -1
  for (const token of tokenize(text)) {
    const isName = /^\p{Lu}/u.test(token.text) && !stopWords.has(token.word)
    if (!isName) continue
    const between = end < 0 ? '' : text.slice(end, token.start)
    const joined = /^[ -]$/.test(between) || (between === '. ' && TITLE.test(text.slice(0, end)))
    const bare = token.text.replace(/['’]s$/, '')
    if (joined) names.push(`${names.pop()}${text.slice(end, token.start)}${bare}`)
    else names.push(bare)
    end = bare === token.text ? token.end : -1
  }
  return names
}
