// Looks for reports that tell what answers word for word alike, but for the answer, and were not found by the question.

import type { FindCandidates } from '../../retrieval/ranking/find-candidates.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { UnderstoodQuestion } from '../../retrieval/understand-question.ts'
import { stopWords } from '../../retrieval/words/stop-words.ts'
import { type Token, tokenize } from '../../retrieval/words/tokenize.ts'
import { wordRarity } from '../../retrieval/words/word-rarity.ts'
import { alignSentences } from '../composing/align-sentences.ts'
import { type Composition, quoteKey } from '../composing/composition.ts'

export interface BringTwinsOptions {
  readonly question: Pick<UnderstoodQuestion, 'asOf' | 'named'>
  /** Ranked, best first. */
  readonly evidence: readonly Evidence[]
  /** What was made of it. */
  readonly composition: Composition
}

/** The most telling words of the sentence: more would find no other sentence. */
const WORDS_MAX = 12

/** A sentence of fewer words beside its answer is of no one event. */
const WORDS_MIN = 4

/** Further down stand other sentences about the same matter. */
const LOOKED_AT = 8

/** So much alike, they were one sentence. */
const LIKENESS_MIN = 0.8

/**
 * The evidence, with up to `LOOKED_AT` passages more, each behind the passage whose answer it gives otherwise. One
 * search, and only where the answer is a value, such as is set bold: who shows what differs must look for it, since
 * copies are left out of what the question finds, and a changed figure or name makes one look like the other.
 */
export function createBringTwins(search: FindCandidates) {
  return async function bringTwins({
    question,
    evidence,
    composition,
  }: BringTwinsOptions): Promise<readonly Evidence[]> {
    const answer = question.named ? undefined : answerOf(composition, evidence)
    if (!answer || answer.words.length < WORDS_MIN) return evidence
    const found = await search({
      words: answer.words.join(' '),
      limit: LOOKED_AT,
      to: question.asOf + 1,
    })
    const known = new Set(evidence.map(({ passage }) => passage.id))
    const twins = found.filter(
      (one) =>
        one.card.id !== answer.from.card.id && !known.has(one.passage.id) && holdsTwin(one, answer.tokens),
    )
    return twins.length === 0
      ? evidence
      : evidence.flatMap((one) => (one === answer.from ? [one, ...twins] : [one]))
  }
}

interface FoundAnswer {
  readonly from: Evidence
  readonly tokens: readonly Token[]
  /** Those to look for: without the answer. */
  readonly words: readonly string[]
}

/** The first sentence that is set bold somewhere. */
function answerOf({ draft, emphasis }: Composition, evidence: readonly Evidence[]): FoundAnswer | undefined {
  const [quote] = draft
    .flatMap(({ quotes }) => quotes)
    .filter((one) => (emphasis.get(quoteKey(one)) ?? []).length > 0)
  const from = quote && evidence.find(({ passage }) => passage.id === quote.passageId)
  if (!quote || !from) return undefined
  const spans = emphasis.get(quoteKey(quote)) ?? []
  const tokens = tokenize(quote.text)
  const beside = tokens.filter(
    ({ word, start, end }) =>
      !stopWords.has(word) && !spans.some((span) => start < span.end && span.start < end),
  )
  const telling = beside.toSorted((a, b) => wordRarity(b) - wordRarity(a)).slice(0, WORDS_MAX)
  return { from, tokens, words: telling.map(({ text }) => text) }
}

/** Some words are exchanged for others; what only leaves some out, or is the same, tells nothing else. */
function holdsTwin({ passage }: Evidence, tokens: readonly Token[]): boolean {
  return passage.sentences.some(({ start, end }) => {
    const other = tokenize(passage.text.slice(start - passage.start, end - passage.start))
    const { likeness, differences } = alignSentences(tokens, other)
    return (
      likeness >= LIKENESS_MIN &&
      differences.some(({ left, right }) => left[1] > left[0] && right[1] > right[0])
    )
  })
}
