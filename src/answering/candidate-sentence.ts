// The sentences of the evidence, each with what stands around it.
import type { Span } from '../news/passage.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import { type Token, tokenize } from '../retrieval/tokenize.ts'

/** A sentence of a passage that the composer may quote. Offsets count in the article's text. */
export interface CandidateSentence extends Span {
  readonly evidence: Evidence
  /** Position of the passage in the ranking, 0 for the best. */
  readonly rank: number
  readonly text: string
  readonly tokens: readonly Token[]
  /** The sentences before it in the same passage, nearest first. */
  readonly before: readonly CandidateSentence[]
  /** The stems of the sentence and, ever wider, of what stands around it. */
  readonly stems: StemsAround
}

type Stems = ReadonlySet<string>

export interface StemsAround {
  readonly sentence: Stems
  /** The sentence that this one points back to with its first word, if it does. */
  readonly pointedTo: Stems
  readonly paragraph: Stems
  /** Headline, publisher and agency. */
  readonly headline: Stems
  readonly passage: Stems
  /** All passages of the article that are among the evidence. */
  readonly article: Stems
}

const none: Stems = new Set()

export function candidateSentences(evidence: readonly Evidence[]): readonly CandidateSentence[] {
  const articles = Map.groupBy(evidence, ({ card }) => card.id)
  const ofArticle = new Map(
    Array.from(articles, ([id, found]) => [id, stemsOf(found.map(({ passage }) => passage.text).join('\n'))]),
  )
  return evidence.flatMap((found, rank) => sentencesOf(found, rank, ofArticle.get(found.card.id) ?? none))
}

function sentencesOf(evidence: Evidence, rank: number, article: Stems): readonly CandidateSentence[] {
  const { passage, card } = evidence
  const headline = stemsOf(`${card.headline} ${card.publisher} ${card.agency ?? ''}`)
  const wholePassage = stemsOf(passage.text)
  const paragraphs = passage.text.split('\n\n')
  const earlier: CandidateSentence[] = []
  for (const { start, end } of passage.sentences) {
    const text = passage.text.slice(start - passage.start, end - passage.start)
    const tokens = tokenize(text)
    const stems: StemsAround = {
      sentence: new Set(tokens.map(({ stem }) => stem)),
      pointedTo: pointsBack(text) ? (earlier[0]?.stems.sentence ?? none) : none,
      paragraph: stemsOf(paragraphs.find((paragraph) => paragraph.includes(text)) ?? text),
      headline,
      passage: wholePassage,
      article,
    }
    earlier.unshift({ start, end, text, tokens, stems, evidence, rank, before: [...earlier] })
  }
  return earlier.reverse()
}

function stemsOf(text: string): Stems {
  return new Set(tokenize(text).map(({ stem }) => stem))
}

/** Whether it opens with a word that points back: "He added …", "That vote …", "“It is …”". */
export function pointsBack(text: string): boolean {
  return /^["'“‘(]*(?:he|she|they|it|his|her|their|its|this|that|these|those|such|both)\b/i.test(text)
}
