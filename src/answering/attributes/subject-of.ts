// The name that something is asked of, and where a sentence says it.
import { stopWords } from '../../retrieval/words/stop-words.ts'
import { type Token, tokenize } from '../../retrieval/words/tokenize.ts'
import { shortNames } from './short-names.ts'

export interface Subject {
  /** Its telling words in order, without what only says what it is or what office he holds. */
  readonly stems: readonly string[]
  /** The same of what stands behind a stroke: "Hamlin/New Hamlin". */
  readonly others?: readonly (readonly string[])[]
}

/** They say what it is; texts that name it may leave them out. */
const KIND =
  /^(?:(?:the|an?|film|movie|album|song|book|novel|play|single|ep|band|company|painting|television|tv|series|show|city|town|village|abbreviation|acronym|term) )+(?=["“\p{Lu}\d])/iu
const KIND_BEHIND = / (?:race|work|ep|album|organi[sz]ation|soundtrack|film|song|painting|book|novel)$/i
const TITLE =
  /^(?:judge|justice|general|admiral|senator|president|governor|mayor|captain|colonel|major|sir|lord|lady|dr|mr|mrs|ms|professor|bishop|archbishop|pope|king|queen|prince|princess|saint|st)\.? (?=\p{Lu})/iu

/** Undefined where the words name nobody and nothing. */
export function subjectOf(words: string): Subject | undefined {
  const [stems, ...others] = words.split(/(?<=\p{L}{3})\/(?=\p{Lu}\p{L}{2})/u).flatMap((name) => {
    const telling = stemsOf(name)
    return telling ? [telling] : []
  })
  return stems && { stems, ...(others.length > 0 ? { others } : {}) }
}

function stemsOf(words: string): readonly string[] | undefined {
  const quoted = /["“]([^"“”]+)["”]/.exec(words)?.[1]
  const bare = (quoted ?? words)
    .trim()
    .replace(KIND, '')
    .replace(/["“”]/g, '')
    .replace(KIND_BEHIND, '')
    .replace(TITLE, '')
    .trim()
  const tokens = tokenize(bare)
  if (!tokens.some(({ text }) => /^[\p{Lu}\d]/u.test(text)) || tokens.length > WORDS_MAX) return undefined
  const telling = tokens.filter(({ word }) => !stopWords.has(word))
  return (telling.length > 1 ? telling : tokens).map(({ stem }) => stem)
}

const WORDS_MAX = 8

/** Words that may stand between two of a name: "Gary Ernest Bennett", "Cry, the Beloved Country". */
const GAP_MAX = 3

export interface NamedAt {
  /** Places among the tokens, the last one included. */
  readonly from: number
  readonly to: number
}

/** Each place where the whole name stands, in order. */
export function namedAt({ stems, others = [] }: Subject, tokens: readonly Token[]): readonly NamedAt[] {
  return [stems, ...others].flatMap((one) => placesOf(one, tokens))
}

function placesOf(stems: readonly string[], tokens: readonly Token[]): readonly NamedAt[] {
  return tokens.flatMap((token, from): readonly NamedAt[] => {
    if (!isFirstWord(token, stems) || !/^[\p{Lu}\d]/u.test(token.text)) return []
    let to = from
    for (const stem of stems.slice(1)) {
      const next = tokens.slice(to + 1, to + 2 + GAP_MAX).findIndex((other) => isWord(other, stem))
      const between = tokens.slice(to + 1, to + 1 + next)
      if (next < 0 || !between.every(({ text, word }) => /^\p{Lu}/u.test(text) || stopWords.has(word)))
        return []
      to += next + 1
    }
    return [{ from, to }]
  })
}

/** "Dick Reed" is Richard Reed. */
function isFirstWord(token: Token, [first = '', ...rest]: readonly string[]): boolean {
  return isWord(token, first) || (rest.length > 0 && shortNames(first).has(token.stem))
}

/** "St. John" is Saint John. */
function isWord({ stem }: Token, wanted: string): boolean {
  return stem === wanted || (wanted === SAINT && stem === 'st') || (wanted === 'st' && stem === SAINT)
}
const SAINT = 'saint'
