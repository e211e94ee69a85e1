// Whether a phrase hangs on its preposition as it does in the evidence: "lent to Talia" is not "lent by Talia".
import type { AlignedWord } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import { type Preposition, readPrepositions } from '../reading/read-prepositions.ts'
import { areConverse } from '../words/converses.ts'
import { areAlike, areContrary } from '../words/prepositions.ts'
import type { Word } from '../words/word.ts'

/** Who made a thing may be told with "from" or "of" as well, where the verb is left out. */
const MAKES =
  /^(?:make|develop|produce|build|write|run|design|organi[sz]e|hold|commission|publish|own|direct)$/

/**
 * A fault for a preposition that points another way there, whatever it hangs on, or that is another one between the same
 * two words and none that may stand for it.
 */
export function findPrepositionFault(claim: Claim): Finding | undefined {
  const read = new Map(claim.evidence.map((one) => [one, readPrepositions(one.words)]))
  const matches = new Map(claim.aligned.map((one) => [one.word, one]))
  for (const own of readPrepositions(claim.words)) {
    const head = headOf(own)
    const held = heldBefore(matches.get(head), read, own.governor && matches.get(own.governor))
    const other = held.find(({ preposition }) => preposition !== undefined)?.preposition
    if (!other || !held.every((one) => isWrong(own, one, matches)) || isConverse(claim)) continue
    return { fault: 'roles', reason: `“${own.name} ${head.text}” is “${other.name}” in the evidence` }
  }
  return undefined
}

/** What is counted may stand with another number of the evidence: "from ten weeks to six". */
function headOf({ phrase }: Preposition): Word {
  const number = phrase.find(({ pos }) => pos === 'number')
  const end = phrase.findIndex(
    ({ pos }, i) => /^(?:noun|name)$/.test(pos) && !/^(?:noun|name)$/.test(phrase[i + 1]?.pos ?? ''),
  )
  return number ?? phrase[end] ?? phrase[0]
}

interface Held {
  readonly preposition?: Preposition
  readonly sentence: EvidenceSentence
}

/** For each match of the word the preposition that it stands behind; for the best alone where its governor is kept. */
function heldBefore(
  aligned: AlignedWord | undefined,
  read: ReadonlyMap<EvidenceSentence, readonly Preposition[]>,
  governor: AlignedWord | undefined,
): readonly Held[] {
  const held = (aligned?.matches ?? []).map(({ word, sentence }) => {
    const preposition = read.get(sentence)?.find(({ phrase }) => phrase.includes(word))
    return { word, sentence, ...(preposition ? { preposition } : {}) }
  })
  const best = held.filter(
    ({ word, preposition }) =>
      word === aligned?.best?.word &&
      preposition?.governor !== undefined &&
      preposition.governor === governor?.best?.word,
  )
  return best.length > 0 ? best : held
}

function isWrong(
  own: Preposition,
  { preposition: held }: Held,
  matches: ReadonlyMap<Word, AlignedWord>,
): boolean {
  if (!held || held.name === own.name) return false
  const isVerbKept = held.governor !== undefined && isMatch(own.governor, held.governor, matches)
  if (held.name === 'by' && MAKES.test(held.governor?.lemma ?? '') && !isVerbKept) return false
  if (held.name === 'with' && held.governor?.lemma === 'compare') return false
  if (areContrary(own.name, held.name)) return true
  return isVerbKept && !areAlike(own.name, held.name)
}

function isMatch(said: Word | undefined, held: Word, matches: ReadonlyMap<Word, AlignedWord>): boolean {
  return said !== undefined && (matches.get(said)?.matches.some(({ word }) => word === held) ?? false)
}

/** "Sold by" is "bought from". */
function isConverse({ aligned }: Claim): boolean {
  return aligned.some(({ word, matches }) =>
    matches.some((match) => word.pos === 'verb' && areConverse(word.lemma, match.word.lemma)),
  )
}
