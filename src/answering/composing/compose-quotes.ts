// The quoting composer: answers with the articles' own sentences, word for word, and without a model.
import { instantOf } from '../../news/news-date.ts'
import type { DraftSentence } from '../../verification/draft-sentence.ts'
import type { AnswerabilityOptions } from '../answerability.ts'
import { type FoundReport, findConflict } from '../conflicts/find-conflict.ts'
import { onlyOutlet } from '../conflicts/only-outlet.ts'
import { isLikelyAnswered } from '../is-likely-answered.ts'
import { type AnswerType, readAnswerType } from '../read-answer-type.ts'
import { askedWords } from './asked-words.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import { chooseEvents } from './choose-events.ts'
import { chooseSentences } from './choose-sentences.ts'
import { type ComposedReport, type Composition, NO_COMPOSITION, quoteKey } from './composition.ts'
import { emphasise, exactAnswer } from './emphasise.ts'
import { isEnough } from './enough-evidence.ts'
import { type RankedSentence, type RankSentencesOptions, rankSentences } from './rank-sentences.ts'

export interface ComposeQuotesOptions extends RankSentencesOptions {
  /** With it, evidence that is likely to hold an answer is enough; without, a sentence has to answer beyond doubt. */
  readonly when?: AnswerabilityOptions['when']
}

/**
 * One to three sentences of the evidence, each quoting itself, articles in the order of their best sentence, or the
 * newest first for "the latest"; for "what has happened" one sentence a day instead, the oldest first. Beside them the
 * reports that differ. No sentences where none is about what is asked.
 */
export function composeQuotes({ when, ...options }: ComposeQuotesOptions): Composition {
  const type = readAnswerType(options.question)
  const ranked = answeringFirst(rankSentences(options), {
    type,
    terms: options.terms,
    ...(when ? { when } : {}),
  })
  if (ranked.length === 0) return NO_COMPOSITION
  const events = type.kind === 'events' ? chooseEvents(ranked) : []
  const found = findConflict(ranked, { type, asked: askedWords(options.question) })
  const outlet = onlyOutlet(ranked, type)
  return {
    draft: (events.length > 0 ? events : inReadingOrder(chooseSentences(ranked), type)).map(quoteWhole),
    layout: events.length > 0 ? 'dated-list' : 'prose',
    reports: found.map((report) => composedReport(report, found)),
    emphasis: emphasisOf(ranked),
    ...(outlet ? { onlyOutlet: outlet } : {}),
  }
}

/** The best sentence that would answer alone goes first; empty where none would and no answer is likely. */
function answeringFirst(
  ranked: readonly RankedSentence[],
  { type, terms, when }: Pick<ComposeQuotesOptions, 'terms' | 'when'> & { readonly type: AnswerType },
): readonly RankedSentence[] {
  const first = ranked.find((sentence) => isEnough(sentence, type))
  if (first) return [first, ...ranked.filter((sentence) => sentence !== first)]
  return when && isLikelyAnswered({ ranked, terms, when }) ? ranked : []
}

/** Articles in the order of their best sentence, or the newest first; sentences as they stand in their article. */
function inReadingOrder(
  chosen: readonly CandidateSentence[],
  type: AnswerType,
): readonly CandidateSentence[] {
  const cards = new Map(chosen.map(({ evidence: { card } }) => [card.id, card]))
  const inOrder = [...cards.values()].toSorted((a, b) =>
    type.kind === 'latest' ? instantOf(b.publishedAt) - instantOf(a.publishedAt) : 0,
  )
  const place = ({ evidence }: CandidateSentence) => inOrder.findIndex(({ id }) => id === evidence.card.id)
  return chosen.toSorted((a, b) => place(a) - place(b) || a.start - b.start)
}

function quoteWhole({ text, start, end, evidence }: CandidateSentence): DraftSentence {
  return { text, quotes: [{ passageId: evidence.passage.id, text, start, end }] }
}

function composedReport(
  { value, sentence: { candidate }, outlets }: FoundReport,
  found: readonly FoundReport[],
): ComposedReport {
  const dayOf = (one: FoundReport) => one.sentence.candidate.evidence.card.publishedAt
  const newest = found[0] ? dayOf(found[0]) : ''
  const isNewest =
    candidate.evidence.card.publishedAt === newest && found.some((one) => dayOf(one) !== newest)
  const words = candidate.text.slice(value.start, value.end)
  return { value: words, sentence: quoteWhole(candidate), isNewest, outlets }
}

function emphasisOf(ranked: readonly RankedSentence[]): Composition['emphasis'] {
  const answer = exactAnswer(ranked.filter(({ fit }) => fit > 0))
  return new Map(
    ranked.flatMap((sentence) => {
      const spans = emphasise(sentence, answer)
      const { evidence, start } = sentence.candidate
      return spans.length > 0 ? [[quoteKey({ passageId: evidence.passage.id, start }), spans] as const] : []
    }),
  )
}
