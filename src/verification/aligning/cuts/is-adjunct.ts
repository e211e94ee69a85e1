// "A [on Monday] did this": a phrase of time or place between kept words.
import type { Word } from '../../words/word.ts'
import { CONDITIONS, isNominal, isVerbal, PREPOSITION, TIME, TURNS } from './cut-words.ts'
import type { Cut } from './cuts-of.ts'
import { isFirstTime } from './is-first-time.ts'

const MEASURE = /^(?:long|high|wide|deep|tall|old|away)$/

const NUMBER = /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten)$/

const BOUND = /^(?:at (?:least|most)|up to|more than|less than)$/

/** With no verb of its own, and not what tells several things from others of their kind. */
export function isAdjunct(cut: Cut): boolean {
  const { words, left, right } = cut
  if (!left || !right || isFirstTime(cut) || words.some(isVerbal)) return false
  if (words.some(({ word }) => CONDITIONS.test(word)) || BOUND.test(phraseOf(words))) return false
  if (words.length === 1) return isSingle(words[0], left, right)
  if (TIME.test(phraseOf(words))) return true
  if (words.every(({ pos }) => pos === 'adverb')) return !words.some(({ word }) => TURNS.test(word))
  if (NUMBER.test(words[0].word)) return MEASURE.test(words.at(-1)?.word ?? '')
  if (!PREPOSITION.test(words[0].word) && (words[0].word !== 'to' || isVerbal(left))) return false
  return !tellsApart(left, right)
}

/** "Late", "1,200 millimetres [long]", "fell [by] 3 per cent", "a pay offer [of] 4 per cent". */
function isSingle({ word, pos }: Word, left: Word, right: Word): boolean {
  if (MEASURE.test(word) || /^(?:early|late|earlier|later|shortly)$/.test(word)) return true
  if (!PREPOSITION.test(word)) return pos === 'adverb' && !TURNS.test(word)
  if (word === 'by') return right.pos === 'number'
  return (
    /^(?:of|in|from|for)$/.test(word) && isNominal(left) && /^(?:noun|name|number|adjective)$/.test(right.pos)
  )
}

/** "Residents [within two kilometres] were told": which residents. */
function tellsApart(left: Word, right: Word): boolean {
  return left.pos === 'noun' && /(?<!s)s$/.test(left.word) && isVerbal(right)
}

function phraseOf(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(' ')
}
