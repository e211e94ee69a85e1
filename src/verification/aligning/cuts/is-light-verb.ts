// "Remain above" is "are still above", "hold a majority" is "have" one, "paid a fine" is "was fined".
import { areConverse } from '../../words/converses.ts'
import { turnedFrames } from '../turned-frames.ts'
import type { Cut } from './cuts-of.ts'
import { ownWord } from './own-word.ts'

/** A word that another of the sentence stands for; "by" where the sentence tells it actively. */
export function isLightVerb({ layout, words, right }: Cut): boolean {
  const [{ word, lemma }] = words
  if (words.length !== 1) return false
  if (word === 'by') return turnedFrames(layout).length > 0
  const says = (pattern: RegExp) => layout.claim.words.some((one) => pattern.test(one.word))
  if (/^(?:remain|stay)/.test(word)) return says(/^still$/)
  if (/^(?:hold|holds|held)$/.test(word)) return says(/^(?:have|has|had)$/)
  if (/^(?:make|pay|take)$/.test(lemma) && ownWord(layout, right)?.pos === 'verb')
    return right?.pos !== 'verb'
  return layout.claim.words.some((one) => one.pos === 'verb' && areConverse(one.lemma, lemma))
}
