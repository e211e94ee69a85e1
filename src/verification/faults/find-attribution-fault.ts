// Whether a statement stays the statement of the one who made it.
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import { type Attribution, readAttributions } from '../reading/read-attributions.ts'
import { meansSame } from '../words/means-same.ts'
import type { Word } from '../words/word.ts'

/** Share of a sentence's words that rest on somebody's statement from which the sentence is that statement. */
const MOSTLY = 0.5

/**
 * A fault where the sentence tells as a fact what its evidence reports as said, gives a statement to another
 * speaker, or makes a statement of what nobody is reported to have said. The outlet itself may always be named.
 */
export function findAttributionFault(claim: Claim): Finding | undefined {
  const { text, words, evidence } = claim
  const said = readAttributions(text, words)
  const held = new Map(
    evidence.map((sentence) => [sentence, readAttributions(sentence.text, sentence.words)]),
  )
  const rests = restingWords(claim, said)
  const reported = rests.flatMap(({ word, source, sentence }) => {
    const attribution = held.get(sentence)?.find((one) => one.said.has(source))
    return attribution ? [{ word, attribution, sentence }] : []
  })
  const unattributed = reported.filter(({ word }) => !said.some((one) => one.said.has(word)))
  if (rests.length > 0 && unattributed.length / rests.length > MOSTLY) {
    const by = unattributed[0]?.attribution
    return { fault: 'attribution', reason: `it tells as a fact what is “${by?.by.text}” by ${nameOf(by)}` }
  }
  for (const own of said) {
    const finding = findSpeakerFault(own, rests, claim)
    if (finding) return finding
  }
  return undefined
}

interface Resting {
  readonly word: Word
  readonly source: Word
  readonly sentence: EvidenceSentence
}

/** Words of the message, not of the speaker. */
function restingWords({ aligned }: Claim, said: readonly Attribution[]): readonly Resting[] {
  return aligned.flatMap(({ word, best }) => {
    if (!best || said.some((one) => one.speakers.includes(word) || one.by === word)) return []
    return [{ word, source: best.word, sentence: best.sentence }]
  })
}

function findSpeakerFault(
  own: Attribution,
  rests: readonly Resting[],
  { evidence, words }: Claim,
): Finding | undefined {
  const message = rests.filter(({ word }) => own.said.has(word))
  if (message.length === 0 || isOutlet(own, evidence)) return undefined
  const held = new Map(
    evidence.map((sentence) => [
      sentence,
      readAttributions(sentence.text, sentence.words, { loosely: true }),
    ]),
  )
  const theirs = message.flatMap(({ source, sentence }) => {
    const attributions = held.get(sentence)?.filter((one) => one.said.has(source)) ?? []
    return attributions.length > 0 ? [{ attributions, sentence }] : []
  })
  if (theirs.length / message.length < MOSTLY)
    return {
      fault: 'attribution',
      reason: `nobody is reported to have said it, yet it is given to ${nameOf(own)}`,
    }
  const isTheirs = theirs.some(({ attributions, sentence }) =>
    attributions.some((one) => isSpeaker(own, one, sentence) || isNamed(own, one, words)),
  )
  return isTheirs
    ? undefined
    : { fault: 'attribution', reason: `${nameOf(theirs[0]?.attributions[0])} said it, not ${nameOf(own)}` }
}

function isOutlet({ speakers }: Attribution, evidence: readonly EvidenceSentence[]): boolean {
  if (speakers.length === 0) return false
  const names = evidence.flatMap(({ card }) =>
    `${card.publisher} ${card.agency ?? ''}`.toLowerCase().split(/\W+/),
  )
  return speakers.every(
    ({ word }) =>
      names.includes(word) || /^(?:article|report|paper|newspaper|outlet|agency|story)$/.test(word),
  )
}

/** A pronoun in the evidence is whoever the sentence before it speaks of first. */
function isSpeaker(own: Attribution, held: Attribution, sentence: EvidenceSentence): boolean {
  if (own.speakers.length === 0) return held.speakers.length === 0
  if (held.speakers.length > 0)
    return own.speakers.some((speaker) => held.speakers.some((other) => meansSame(speaker, other) > 0))
  const before = sentence.before.find((text) => /\p{Lu}\p{Ll}+.*\p{Lu}\p{Ll}/u.test(text)) ?? ''
  return own.speakers.some(({ text }) => before.includes(text))
}

/** "Lind wanted …, she said": the pronoun is whom the sentence itself names. */
function isNamed(own: Attribution, held: Attribution, words: readonly Word[]): boolean {
  if (own.speakers.length > 0) return false
  return held.speakers.some((speaker) => words.some((word) => word.stem === speaker.stem))
}

function nameOf(attribution: Attribution | undefined): string {
  const names = attribution?.speakers.map(({ text }) => text) ?? []
  return names.length > 0 ? `“${names.join(' ')}”` : 'somebody'
}
