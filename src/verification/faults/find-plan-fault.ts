// Whether what was only agreed, voted, asked or tried "to" be done is told as done.
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import { readDays } from '../reading/read-days.ts'
import type { Word } from '../words/word.ts'

/** After these the deed was done: "managed to open", "went on to win". */
const DONE = /^(?:manage|help|go|begin|start|continue|come|force|proceed|use|prove|have|turn|live|last|late)$/

/** "Ordered him to leave": the deed is the object's, and not yet done. */
const OBJECT_CONTROL =
  /^(?:ask|order|urge|tell|allow|want|persuade|invite|permit|require|advise|instruct|expect|encourage|warn|pressure|authorise|authorize)$/

export function findPlanFault({ words, aligned }: Claim): Finding | undefined {
  for (const { word, best } of aligned) {
    if (!best || word.pos !== 'verb' || isInfinitive(word, words) || words[word.index + 1]?.word === 'of')
      continue
    const held = best.sentence.words
    if (isPast(word, words) && isScheduled(best.word, best.sentence))
      return {
        fault: 'tense',
        reason: `“${word.text}” is told as done; the evidence has “${best.word.text}”`,
      }
    if (isPast(word, words) && isDemanded(best.word, held))
      return { fault: 'tense', reason: `“${word.text}” is told as done; the evidence only asks for it` }
    if (isInfinitive(best.word, held) && isOnlyMeant(best.word, held) && !isModal(word, words))
      return {
        fault: 'tense',
        reason: `“${word.text}” is told as done; the evidence has “to ${best.word.text}”`,
      }
  }
  return undefined
}

function isPast({ index, text, lemma }: Word, words: readonly Word[]): boolean {
  const before = words[index - 1]?.word ?? ''
  return /(?:ed|[^s])$/.test(text) && text.toLowerCase() !== lemma && !/^(?:be|is|are|to|being)$/.test(before)
}

/** "Opens in November", said before November. */
function isScheduled(verb: Word, { text, words, card }: EvidenceSentence): boolean {
  if (verb.pos !== 'verb' || isInfinitive(verb, words)) return false
  if (verb.word !== `${verb.lemma}s` && verb.word !== verb.lemma && verb.word !== `${verb.lemma}es`)
    return false
  const clause = words.filter(({ clause: own }) => own === verb.clause)
  if (clause.some(({ pos, index }) => pos === 'auxiliary' && index < verb.index)) return false
  const [start, end] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0]
  return readDays(text, card.publishedAt).some((day) => day.start >= start && day.end <= end)
}

const DEMANDS =
  /^(?:demand|ask|request|propose|proposal|insist|recommend|recommendation|require|requirement|order|urge|suggest|suggestion|condition)$/

/** "A demand by the guild that Norcrete tear down …": no ending, though one does it. */
function isDemanded(verb: Word, words: readonly Word[]): boolean {
  const first = words.find(({ clause }) => clause === verb.clause)
  if (first?.word !== 'that' || verb.word !== verb.lemma) return false
  const own = words.slice(first.index, verb.index)
  return (
    !own.some(({ pos, word }) => pos === 'auxiliary' || word === 'to') &&
    words.slice(Math.max(0, first.index - 6), first.index).some(({ lemma }) => DEMANDS.test(lemma))
  )
}

function markerOf(verb: Word, words: readonly Word[]): Word | undefined {
  const before = words.slice(Math.max(0, verb.index - 2), verb.index).toReversed()
  return before.find(({ pos, word }) => word === 'to' || pos !== 'adverb')
}

function isInfinitive(verb: Word, words: readonly Word[]): boolean {
  return markerOf(verb, words)?.word === 'to'
}

function isOnlyMeant(verb: Word, words: readonly Word[]): boolean {
  const marker = markerOf(verb, words)
  if (!marker) return false
  const governor = words[marker.index - 1]
  if (!governor || governor.clause !== verb.clause) return false
  if (/^(?:verb|adjective)$/.test(governor.pos)) return !DONE.test(governor.lemma)
  const earlier = words
    .slice(0, marker.index)
    .findLast(({ pos, clause }) => pos === 'verb' && clause === verb.clause)
  if (earlier && OBJECT_CONTROL.test(earlier.lemma)) return true
  if (
    /^(?:agreement|plan|decision|bid|attempt|proposal|offer|deal|effort|promise|pledge|right|order|vote|move|ability|permission|failure|refusal|intention)$/.test(
      governor.lemma,
    )
  )
    return true
  return earlier !== undefined && !DONE.test(earlier.lemma) && !isRanked(marker, earlier, words)
}

/** "The third woman to win", "the only bank to fail": that was done; "borrowed a million to build" tells a purpose. */
function isRanked(marker: Word, after: Word, words: readonly Word[]): boolean {
  return words
    .slice(after.index + 1, marker.index)
    .some(({ word }) =>
      /^(?:first|second|third|fourth|fifth|last|latest|next|only|one|two|three)$|est$/.test(word),
    )
}

/** "Would buy", "may buy": other rules look at these. */
function isModal(verb: Word, words: readonly Word[]): boolean {
  return words
    .slice(Math.max(0, verb.index - 4), verb.index)
    .some(
      ({ word, clause }) =>
        clause === verb.clause && /^(?:will|would|may|might|could|can|should|must|not)$/.test(word),
    )
}
