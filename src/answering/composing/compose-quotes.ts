// The quoting composer: answers with the articles' own sentences, word for word, and without a model.
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import type { AnswerabilityOptions } from '../answerability.ts'
import { areOverTime } from '../conflicts/are-over-time.ts'
import { type FoundReport, findConflict } from '../conflicts/find-conflict.ts'
import { onlyOutlet } from '../conflicts/only-outlet.ts'
import { toldOfName } from '../conflicts/told-of-name.ts'
import { answeringFirst } from './answering-first.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import { chooseEvents } from './choose-events.ts'
import { chooseSentences } from './choose-sentences.ts'
import { type Composition, NO_COMPOSITION, quoteKey } from './composition.ts'
import { emphasise, exactAnswer } from './emphasise.ts'
import { explainPronoun } from './explain-pronoun.ts'
import { inReadingOrder } from './in-reading-order.ts'
import { quoteWhole } from './quote-whole.ts'
import { type RankedSentence, type RankSentencesOptions, rankSentences } from './rank-sentences.ts'
import { type Asking, readAsking } from './read-asking.ts'
import { reportsIn } from './reports-in.ts'

export interface ComposeQuotesOptions extends Omit<RankSentencesOptions, 'asking'> {
  readonly terms: readonly QuestionTerm[]
  /** With it, evidence that is likely to hold an answer is enough; without, a sentence has to answer beyond doubt. */
  readonly when?: AnswerabilityOptions['when']
}

/**
 * One to three sentences of the evidence, each quoting itself, articles in the order of their best sentence, or the
 * newest first for "the latest"; for "what has happened" one sentence a day instead, the oldest first. Beside them the
 * reports that differ. No sentences where none is about what is asked.
 */
export function composeQuotes({ terms, when, ...options }: ComposeQuotesOptions): Composition {
  const asking = readAsking(options.question, terms)
  const { type } = asking
  const all = rankSentences({ ...options, asking })
  const enough = answeringFirst(all, asking, when)
  const ranked = enough.length > 0 ? enough : differingFirst(all, asking)
  // Also of evidence that the composer does not answer from: a model may.
  if (ranked.length === 0) return { ...NO_COMPOSITION, ...reportsIn(findConflict(all, asking), asking) }
  const found = findConflict(ranked, asking)
  const telling = areOverTime(found, asking) ? newestAlone(ranked, found) : ranked
  const events = type.kind === 'events' ? chooseEvents(ranked) : []
  const outlet = onlyOutlet(ranked, type)
  const posted = events.length > 0 ? events : inReadingOrder(chooseSentences(telling, asking), type)
  return {
    draft: posted.map(quoteWhole),
    layout: events.length > 0 ? 'dated-list' : 'prose',
    ...reportsIn(found, asking),
    emphasis: emphasisOf(telling, new Set(posted)),
    explanations: explanationsOf(ranked),
    ...(found.length === 0 && asking.attribute ? { telling: tellingIn(ranked, asking) } : {}),
    ...(outlet ? { onlyOutlet: outlet } : {}),
  }
}

function tellingIn(ranked: readonly RankedSentence[], asking: Asking): NonNullable<Composition['telling']> {
  return toldOfName(ranked, asking).map(({ value: { start, end }, sentence: { candidate } }) => ({
    value: candidate.text.slice(start, end),
    sentence: quoteWhole(candidate),
  }))
}

/** Of a figure that has changed, the newest answers; the others stand in the list of reports. */
function newestAlone(
  ranked: readonly RankedSentence[],
  found: readonly FoundReport[],
): readonly RankedSentence[] {
  const reported = found.map(({ sentence }) => sentence)
  return [...reported.slice(0, 1), ...ranked.filter((sentence) => !reported.includes(sentence))]
}

/**
 * What is asked of a name, told by two articles word for word alike but for the answer, is told, however little either
 * repeats of the question; empty for other questions, and where nothing differs.
 */
function differingFirst(all: readonly RankedSentence[], asking: Asking): readonly RankedSentence[] {
  if (!asking.attribute) return []
  const differing = new Set(findConflict(all, asking).map(({ sentence }) => sentence))
  return differing.size > 0 ? [...differing, ...all.filter((sentence) => !differing.has(sentence))] : []
}

function emphasisOf(
  all: readonly RankedSentence[],
  posted: ReadonlySet<CandidateSentence>,
): Composition['emphasis'] {
  const ranked = all.filter(({ fit }) => fit > 0)
  const answer = exactAnswer({ ranked, posted: ranked.filter(({ candidate }) => posted.has(candidate)) })
  return new Map(
    all.flatMap((sentence) => {
      const spans = emphasise(sentence, answer)
      const { evidence, start } = sentence.candidate
      return spans.length > 0 ? [[quoteKey({ passageId: evidence.passage.id, start }), spans] as const] : []
    }),
  )
}

function explanationsOf(ranked: readonly RankedSentence[]): Composition['explanations'] {
  return new Map(
    ranked.flatMap(({ candidate }) => {
      const { evidence, start } = candidate
      const insertion = explainPronoun(candidate)
      return insertion ? [[quoteKey({ passageId: evidence.passage.id, start }), insertion] as const] : []
    }),
  )
}
