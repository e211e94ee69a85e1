// The runs of words in a question that stand for things, before it is known where the verb is.
import type { Span } from '../../news/passage.ts'
import { datePhrase } from '../understanding/date-phrase.ts'
import { isNameToken } from '../words/is-name-token.ts'
import { stopWords } from '../words/stop-words.ts'
import type { Token } from '../words/tokenize.ts'
import { prepositions } from './prepositions.ts'
import type { WordRun } from './run-with-verb.ts'

const DETERMINERS = new Set(
  'the a an this that these those his her its their another other both all no any some every each'.split(' '),
)

const COUNTING = /^(?:many|much|which)$/

const TURNS = /^(?:do|does|did|is|are|was|were|can|could|will|would|should|must|may|might|has|have|had)$/

/** The words of a question, and which of them are of things. */
class Words {
  readonly #question: string
  readonly #date: Span | undefined
  readonly tokens: readonly Token[]

  constructor(question: string, tokens: readonly Token[]) {
    this.#question = question
    this.#date = datePhrase(question)
    this.tokens = tokens
  }

  word(at: number): string {
    return this.tokens[at]?.word ?? ''
  }

  isName(at: number): boolean {
    const token = this.tokens[at]
    return token !== undefined && isNameToken(token)
  }

  isInDate(at: number): boolean {
    const token = this.tokens[at]
    return (
      token !== undefined &&
      this.#date !== undefined &&
      token.start < this.#date.end &&
      token.end > this.#date.start
    )
  }

  /** Neither a function word nor a part of the date. */
  isContent(at: number): boolean {
    const token = this.tokens[at]
    if (!token || this.isInDate(at) || prepositions.has(token.word)) return false
    return !stopWords.has(token.word) || /^\p{Lu}{2,}$/u.test(token.text)
  }

  /** In the plural behind the word that turns the question round: "why are rents capped", "do farmers get". */
  isSubject(at: number): boolean {
    const isTurned = TURNS.test(this.word(at - 1)) && at <= 3
    return isTurned && /[^su]s$|^(?:people|men|women|children|police)$/.test(this.word(at))
  }

  isJoinedToLast(at: number): boolean {
    return /^[ \u2010-\u2015-]$/.test(this.#question.slice(this.tokens[at - 1]?.end, this.tokens[at]?.start))
  }

  /** "The Respect for Marriage Act": a name with an article may have the word inside. */
  isWithinName(at: number): boolean {
    const isCapital = (one: number) => /^\p{Lu}/u.test(this.tokens[one]?.text ?? '')
    return this.word(at) === 'for' && isCapital(at - 1) && isCapital(at + 1) && !this.isInDate(at + 1)
  }

  /** A name without a determiner ends with its capitals, but goes on after a possessive. */
  goesOnAsName(at: number): boolean {
    return /^[\p{Lu}\d]/u.test(this.tokens[at]?.text ?? '') || /['’]s?$/.test(this.tokens[at - 1]?.text ?? '')
  }
}

export function wordRuns(question: string, tokens: readonly Token[]): readonly WordRun[] {
  const words = new Words(question, tokens)
  const runs: WordRun[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const run = runFrom(words, at)
    if (!run) continue
    runs.push(run)
    at = run.end - 1
  }
  return runs
}

/** A run is a thing where it has a determiner or a capital, or stands after a preposition or "how many". */
function runFrom(words: Words, start: number): WordRun | undefined {
  if (words.isInDate(start)) return undefined
  const content = start + determinersAt(words, start)
  const isDetermined = content > start
  const named = !isDetermined && words.isName(content)
  if (isDetermined && !words.isJoinedToLast(content)) return undefined
  const end = endOf(words, content, named)
  if (end === content) return undefined
  if (isDetermined || named) return { start, content, end }
  if (COUNTING.test(words.word(start - 1))) return { start, content, end: countedEnd(words, content, end) }
  // "Ferry to Fennick" is no question, but all of it a thing.
  const opens =
    start === 0 &&
    words.word(start) !== 'according' &&
    (end === words.tokens.length || prepositions.has(words.word(end)))
  if (words.isSubject(start)) return { start, content, end: content + 1 }
  return prepositions.has(words.word(start - 1)) || opens ? { start, content, end } : undefined
}

function determinersAt(words: Words, at: number): number {
  if (!DETERMINERS.has(words.word(at))) return 0
  return words.word(at + 1) === 'other' ? 2 : 1
}

function endOf(words: Words, content: number, named: boolean): number {
  let end = content
  while (words.isContent(end)) {
    const goesOn = end === content || (words.isJoinedToLast(end) && (!named || words.goesOnAsName(end)))
    if (!goesOn) break
    end += words.isWithinName(end + 1) ? 2 : 1
  }
  return end
}

/** "How many hip operations were …", but "How many people left …". */
function countedEnd(words: Words, content: number, end: number): number {
  const next = words.word(end)
  return stopWords.has(next) && !prepositions.has(next) ? end : content + 1
}
