// Which word of the evidence each word of a sentence rests on.
import type { EvidenceSentence } from './evidence-sentence.ts'
import { type Likeness, meansSame } from './words/means-same.ts'
import type { Word } from './words/word.ts'

export interface Match {
  readonly sentence: EvidenceSentence
  readonly word: Word
  readonly likeness: Exclude<Likeness, 0>
}

export interface AlignedWord {
  readonly word: Word
  /** Every word of the evidence that it may rest on. */
  readonly matches: readonly Match[]
  /** The one whose neighbours are its neighbours too; absent where there is none at all. */
  readonly best?: Match
}

/** The meaning words of the sentence, in order. */
export function alignWords(
  claim: readonly Word[],
  evidence: readonly EvidenceSentence[],
): readonly AlignedWord[] {
  const matched = claim
    .filter(({ isContent }) => isContent)
    .map((word) => ({ word, matches: evidence.flatMap((sentence) => matchesIn(word, sentence)) }))
  return matched.map((aligned) => {
    const best = bestOf(aligned, matched)
    return best ? { ...aligned, best } : aligned
  })
}

function matchesIn(word: Word, sentence: EvidenceSentence): readonly Match[] {
  return sentence.words.flatMap((held) => {
    const likeness = held.isContent ? meansSame(word, held) : 0
    return likeness === 0 ? [] : [{ sentence, word: held, likeness }]
  })
}

type Matched = Omit<AlignedWord, 'best'>

function bestOf({ word, matches }: Matched, all: readonly Matched[]): Match | undefined {
  if (matches.length < 2) return matches[0]
  const measured = matches.map((match) => ({ match, value: match.likeness + companyOf(match, word, all) }))
  return measured.reduce((best, one) => (one.value > best.value ? one : best)).match
}

/** How near the neighbours of the word stand to the match, in the evidence and in the sentence. */
function companyOf({ sentence, word: held }: Match, word: Word, all: readonly Matched[]): number {
  let company = 0
  for (const other of all) {
    if (other.word === word) continue
    const near = other.matches
      .filter((match) => match.sentence === sentence && match.word !== held)
      .map(
        (match) =>
          1 / Math.abs(match.word.index - held.index) + (match.word.clause === held.clause ? 0.5 : 0),
      )
    company += Math.max(0, ...near) / Math.abs(other.word.index - word.index)
  }
  return company
}
