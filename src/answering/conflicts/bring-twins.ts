// Looks for reports that tell what answers word for word alike, but for the answer, and were not found by the question.

import type { Span } from '../../news/passage.ts'
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
 * The evidence, with more passages, each behind the passage whose answer it gives otherwise. One search for each of up
 * to `ANSWERS_MAX` sentences, all at once, and only where the answer is a value, such as is set bold: who shows what
 * differs must look for it, since copies are left out of what the question finds, and a changed figure or name makes one
 * look like the other.
 */
export function createBringTwins(search: FindCandidates) {
  return async function bringTwins({
    question,
    evidence,
    composition,
  }: BringTwinsOptions): Promise<readonly Evidence[]> {
    const answers = question.named ? [] : answersOf(composition, evidence)
    const twins = new Map<Evidence, readonly Evidence[]>()
    const known = new Set(evidence.map(({ passage }) => passage.id))
    const looked = answers.filter(({ words }) => words.length >= WORDS_MIN)
    const searches = looked.map(({ words }) =>
      search({ words: words.join(' '), limit: LOOKED_AT, to: question.asOf + 1 }),
    )
    for (const [i, found] of (await Promise.all(searches)).entries()) {
      const { from, tokens } = looked[i] as FoundAnswer
      const own = found.filter(
        (one) => one.card.id !== from.card.id && !known.has(one.passage.id) && holdsTwin(one, tokens),
      )
      for (const { passage } of own) known.add(passage.id)
      twins.set(from, [...(twins.get(from) ?? []), ...own])
    }
    return evidence.flatMap((one) => [one, ...(twins.get(one) ?? [])])
  }
}

/** Reports that differ have twins of their own; each costs a search. */
const ANSWERS_MAX = 4

interface FoundAnswer {
  readonly from: Evidence
  readonly tokens: readonly Token[]
  /** Those to look for: without the answer. */
  readonly words: readonly string[]
}

/** The first sentence that is set bold somewhere, what differs from it already, and what tells of the name that is asked of. */
function answersOf(
  { draft, reports, telling = [], emphasis }: Composition,
  evidence: readonly Evidence[],
): readonly FoundAnswer[] {
  const bold = draft
    .flatMap(({ quotes }) => quotes)
    .flatMap((quote) => {
      const spans = emphasis.get(quoteKey(quote)) ?? []
      return spans.length > 0 ? [{ quote, spans }] : []
    })
  const reported = [...reports, ...telling].flatMap(({ sentence: { quotes }, value }) =>
    quotes.map((quote) => {
      const start = quote.text.indexOf(value)
      return { quote, spans: [{ start, end: start + value.length }] }
    }),
  )
  const all = [...bold.slice(0, 1), ...reported]
  const each = new Map(all.map((one) => [quoteKey(one.quote), one]))
  return [...each.values()].slice(0, ANSWERS_MAX).flatMap((one) => foundAnswer(one, evidence) ?? [])
}

interface Answering {
  readonly quote: Composition['draft'][number]['quotes'][number]
  readonly spans: readonly Span[]
}

function foundAnswer({ quote, spans }: Answering, evidence: readonly Evidence[]): FoundAnswer | undefined {
  const from = evidence.find(({ passage }) => passage.id === quote.passageId)
  if (!from) return undefined
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
