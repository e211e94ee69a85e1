// Whether a day is the day of the verb that it is told of: "signed it on Thursday", where Thursday is when a court halted it.
import type { Span } from '../../news/passage.ts'
import type { AlignedWord } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import { readDays } from '../reading/read-days.ts'
import type { Word } from '../words/word.ts'

export function findDayFault({ text, words, aligned, evidence }: Claim): Finding | undefined {
  for (const day of readDays(text, evidence[0]?.card.publishedAt ?? '')) {
    const own = wordAt(day, words)
    const verb = own && verbOf(own, aligned, words)
    if (
      !verb?.best ||
      words.some((one) => one.clause === own?.clause && /^(?:said|says|told)$/.test(one.word))
    )
      continue
    const { sentence, word: held } = verb.best
    const days = readDays(sentence.text, sentence.card.publishedAt).filter(
      (one) => one.first === day.first && one.last === day.last,
    )
    const areOthers = days.every((one) => isOfOther(one, held, sentence))
    if (days.length > 0 && areOthers)
      return { fault: 'date', reason: `“${day.text}” is no time of “${verb.word.text}” in the evidence` }
  }
  return undefined
}

/** In its clause, before the day if it can be; behind an apposition the one before. */
function verbOf(day: Word, aligned: readonly AlignedWord[], words: readonly Word[]): AlignedWord | undefined {
  const verbs = aligned.filter(({ word }) => word.pos === 'verb' && word.sentence === day.sentence)
  const own = verbs.filter(({ word }) => word.clause === day.clause)
  const isBefore = ({ word }: AlignedWord) => word.index < day.index
  const first = words.find(({ clause }) => clause === day.clause)
  const isBehind = own.length === 0 && first?.word === 'on'
  return isBehind ? verbs.findLast(isBefore) : (own.findLast(isBefore) ?? own[0])
}

/** Of another clause, to which the verb's clause is not merely joined; or the verb has a day of its own. */
function isOfOther(day: Span, verb: Word, { text, words, card }: EvidenceSentence): boolean {
  const at = wordAt(day, words)
  if (!at || at.clause === verb.clause) return false
  const [own, theirs] = [at, verb].map(({ clause }) => words.filter((word) => word.clause === clause))
  const isTheirs = (one: Span) => wordAt(one, words)?.clause === verb.clause
  if (readDays(text, card.publishedAt).some(isTheirs)) return true
  if (!own?.some(({ pos, isContent }) => pos === 'verb' && isContent)) return false
  const isJoined = (some: readonly Word[] | undefined) => /^(?:and|or)$/.test(some?.[0]?.word ?? '')
  if (/^(?:which|where|when)$/.test(theirs?.[0]?.word ?? '')) return false
  return !isJoined(own) && !(isJoined(theirs) && own[0] === at)
}

function wordAt(span: Span, words: readonly Word[]): Word | undefined {
  return words.find(({ start, end }) => start < span.end && span.start < end)
}
