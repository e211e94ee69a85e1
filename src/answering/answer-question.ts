// The way of a question: understood, retrieved, drafted, verified, and only then a reply.

import type { Logger } from '../logger.ts'
import type { ChatModel } from '../models/chat-model.ts'
import type { ModelUsage } from '../models/model-usage.ts'
import type { ArticleCard } from '../news/article.ts'
import { instantOf } from '../news/news-date.ts'
import type { AskedQuestion } from '../retrieval/asked-question.ts'
import { createCompleteByModel } from '../retrieval/follow-ups/complete-by-model.ts'
import { titleLikeness } from '../retrieval/naming/title-likeness.ts'
import { createRetrieve, type Evidence } from '../retrieval/retrieve.ts'
import { takeTurn } from '../retrieval/take-turn.ts'
import type { UnderstoodQuestion } from '../retrieval/understand-question.ts'
import type { TimeWindow } from '../retrieval/understanding/time-window.ts'
import { createSecondOpinion } from '../verification/second-opinion.ts'
import { abstain } from './abstain.ts'
import { ageNotice } from './age-notice.ts'
import type { TraceAnswer } from './answer-trace.ts'
import { createCiteVerified } from './citing/cite-verified.ts'
import { citedArticles } from './citing/cited-articles.ts'
import { markUp } from './citing/mark-up.ts'
import { printedElsewhere } from './citing/printed-elsewhere.ts'
import { composeHeadlines } from './composing/compose-headlines.ts'
import { composeLedes } from './composing/compose-ledes.ts'
import { composeQuotes } from './composing/compose-quotes.ts'
import { composeReports } from './composing/compose-reports.ts'
import { type Composition, NO_COMPOSITION } from './composing/composition.ts'
import { createShowConflict } from './conflicts/show-conflict.ts'
import type { Corpus } from './corpus.ts'
import { createReadingsOf } from './readings-of.ts'
import type { AnswerProgress, AnswerQuestion, AnswerSentence, Conflict, Reply } from './reply.ts'
import { suggestFollowUps } from './suggest-follow-ups.ts'
import { windowNotice } from './window-notice.ts'
import { createMarkUpWritten } from './writing/mark-up-written.ts'
import { createWriteAnswer } from './writing/write-answer.ts'

export interface CreateAnswerQuestionOptions {
  readonly corpus: Corpus
  readonly logger: Logger
  /** Writes the sentences, where there is one; the quoting composer stands in for it. */
  readonly model?: ChatModel
  /** Told what became of the model's sentences. */
  readonly usage?: Pick<ModelUsage, 'add'>
  /** Milliseconds from the question within which the model must have answered. */
  readonly modelDeadline?: number
  /** The model reads each of its sentences once more; it may only take away. */
  readonly verifyWithModel?: boolean
}

interface Attempt {
  readonly question: UnderstoodQuestion
  readonly evidence: readonly Evidence[]
  readonly composition: Composition
  readonly notice?: string
}

/** Said where a model is configured and of no use this time. */
export const MODEL_FAILED =
  'The language model gave no usable answer, so these are the sentences that fit the words of the question best.'

/** Said where the model broke off, and what it had written is posted. */
export const MODEL_CUT_SHORT = 'The language model did not finish, so this answer may lack something.'

/** As in the configuration. */
const MODEL_DEADLINE_MS = 25_000

export function createAnswerQuestion({
  corpus,
  logger,
  model,
  usage,
  modelDeadline = MODEL_DEADLINE_MS,
  verifyWithModel = false,
}: CreateAnswerQuestionOptions): AnswerQuestion {
  const retrieve = createRetrieve((options) => corpus.search(options))
  const readingsOf = createReadingsOf(corpus)

  const secondOpinion = model && verifyWithModel && createSecondOpinion({ model, logger })
  const writeAnswer =
    model &&
    createWriteAnswer({
      model,
      corpus,
      logger,
      ...(usage ? { usage } : {}),
      ...(secondOpinion ? { secondOpinion } : {}),
    })
  const completeByModel = model && createCompleteByModel({ model, logger })
  const citeVerified = createCiteVerified({ corpus, logger })
  const showConflict = createShowConflict(citeVerified)

  async function attempt(question: UnderstoodQuestion, { trace }: Watch): Promise<Attempt> {
    trace?.({ kind: 'understood', question })
    const evidence = withinWindow(await retrieve(question, { onTrace: trace }), question.window)
    await takeTurn()
    const composition = compose(question, evidence)
    trace?.({ kind: 'composed', sentences: composition.draft })
    return { question, evidence, composition }
  }

  /** The first reading that the composer can answer; else the likeliest. */
  async function bestAttempt(asked: AskedQuestion, watch: Watch): Promise<Attempt> {
    let first: Attempt | undefined
    for (const reading of await readingsOf(asked, completeByModel)) {
      asked.signal?.throwIfAborted()
      watch.report(searching(reading))
      const made = await attempt(reading, watch)
      if (made.composition.draft.length > 0) return made
      first ??= made
    }
    return byTitle(first as Attempt)
  }

  async function reply(
    { question, evidence, composition, notice }: Attempt,
    sentences: readonly AnswerSentence[],
    layout: Composition['layout'] = 'prose',
  ): Promise<Reply> {
    const { standaloneQuestion, isRewritten, terms, window } = question
    const asOf = new Date(question.asOf).toISOString()
    const base = {
      standaloneQuestion,
      ...(isRewritten ? { isRewritten } : {}),
      asOf,
      ...(window ? { window } : {}),
    }
    if (sentences.length === 0)
      return abstain(base, { question, evidence, coverage: await corpus.coverage() })
    const conflicts = await showConflict({ question: standaloneQuestion, composition, evidence, sentences })
    const cited = [...citedArticles({ sentences, conflicts }).values()]
    const followUps = suggestFollowUps({
      question: standaloneQuestion,
      terms,
      evidence,
      quoted: new Set(sentences.flatMap(({ citations }) => citations.map(({ quote }) => quote.passageId))),
    })
    const alsoIn = await printedElsewhere(cited, corpus)
    const age = windowNotice(question, cited) ?? ageNoticeFor(question, cited)
    const notices = [notice, age, onlyOutletNotice(composition, { conflicts, cited })].filter(
      (one) => one !== undefined,
    )
    return {
      kind: 'answer',
      ...base,
      sentences,
      ...(layout === 'prose' ? {} : { layout }),
      ...(conflicts.length > 0 ? { conflicts } : {}),
      ...(alsoIn ? { alsoIn } : {}),
      ...(notices.length > 0 ? { notices } : {}),
      ...(followUps.length > 0 ? { followUps } : {}),
    }
  }

  async function verified(attempt: Attempt, { report, trace }: Watch): Promise<readonly AnswerSentence[]> {
    const { composition, evidence } = attempt
    const { draft } = composition
    if (draft.length > 0) report({ kind: 'checking', sentences: draft.length })
    const sentences = (await citeVerified({ draft, evidence }, { onTrace: trace })).map((sentence) =>
      markUp(sentence, composition),
    )
    trace?.({ kind: 'checked', sentences: sentences.length })
    for (const sentence of sentences) report({ kind: 'sentence', sentence })
    return sentences
  }

  /** What the model makes of the composer's evidence; the composer's own answer, with a notice, where it makes nothing. */
  async function written(
    composed: Attempt,
    { signal, report, trace }: WriteOptions,
  ): Promise<Reply | undefined> {
    if (!writeAnswer || composed.evidence.length === 0) return undefined
    const { question, evidence } = composed
    const asOf = new Date(question.asOf).toISOString()
    if (question.named?.kind === 'not-held') return reply(composed, [])
    const made = await writeAnswer({
      question: askedInWords(question),
      asOf,
      evidence,
      report,
      signal,
      markUp: createMarkUpWritten({
        question: question.standaloneQuestion,
        terms: question.terms,
        evidence,
        composition: composed.composition,
      }),
      ...(trace ? { onTrace: trace } : {}),
    })
    trace?.({ kind: 'written', outcome: made.kind })
    if (made.kind === 'failed') return undefined
    // A model that finds no answer is believed: it reads better than a count of words.
    if (made.kind === 'not-in-evidence') return reply(composed, [])
    return reply(made.isWhole ? composed : { ...composed, notice: MODEL_CUT_SHORT }, made.sentences)
  }

  return async function answerQuestion(asked, { onProgress: report = () => undefined, onTrace: trace } = {}) {
    const watch = { report, trace }
    const deadline = AbortSignal.timeout(modelDeadline)
    const signal = asked.signal ? AbortSignal.any([asked.signal, deadline]) : deadline
    const composed = await bestAttempt(asked, watch)
    report({ kind: 'reading', articles: articlesOf(composed.evidence) })
    const reply = await written(composed, { signal, ...watch })
    asked.signal?.throwIfAborted()
    return reply ?? quoted(composed, watch)
  }

  async function quoted(composed: Attempt, watch: Watch): Promise<Reply> {
    const hasFailed = writeAnswer !== undefined && composed.evidence.length > 0
    return reply(
      hasFailed ? { ...composed, notice: MODEL_FAILED } : composed,
      await verified(composed, watch),
      composed.composition.layout,
    )
  }
}

function compose(question: UnderstoodQuestion, evidence: readonly Evidence[]): Composition {
  const { standaloneQuestion, terms, named } = question
  if (named?.kind === 'not-held') return NO_COMPOSITION
  if (named?.question === '') return composeLedes(named.articles, evidence)
  if (question.asksForNews) return composeHeadlines(evidence)
  const printed = question.reports && composeReports({ ...question, reports: question.reports, evidence })
  if (printed && printed.draft.length > 0) return printed
  return composeQuotes({
    question: named?.question ?? standaloneQuestion,
    terms,
    evidence,
    when: question,
  })
}

/** A headline that asks ("Who pays for the dam?") is no question to its own article, but pasted it wants that article. */
function byTitle(attempt: Attempt): Attempt {
  const { question, evidence } = attempt
  const likenessTo = titleLikeness(question.standaloneQuestion)
  const named = evidence.find(({ card }) => likenessTo(card.headline) > 0)
  if (!named || question.named) return attempt
  return { ...attempt, composition: composeLedes([named.card], evidence) }
}

/** A headline alone asks a model nothing. */
function askedInWords({ standaloneQuestion, named }: UnderstoodQuestion): string {
  const isWhole = named?.kind === 'held' && named.question === ''
  return isWhole ? `What does this article report: ${standaloneQuestion}` : standaloneQuestion
}

interface WriteOptions extends Watch {
  readonly signal: AbortSignal
}

/** Whoever looks on while a reply is made. */
interface Watch {
  readonly report: (progress: AnswerProgress) => void
  readonly trace: TraceAnswer | undefined
}

function searching({ standaloneQuestion, window }: UnderstoodQuestion): AnswerProgress {
  return { kind: 'searching', standaloneQuestion, ...(window ? { window } : {}) }
}

/** A reply that names the dates it searched holds nothing from other days. */
function withinWindow(evidence: readonly Evidence[], window: TimeWindow | undefined): readonly Evidence[] {
  if (!window) return evidence
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = window
  return evidence.filter(({ card }) => {
    const published = instantOf(card.publishedAt)
    return from <= published && published < to
  })
}

function articlesOf(evidence: readonly Evidence[]): readonly ArticleCard[] {
  return [...new Map(evidence.map(({ card }) => [card.id, card])).values()]
}

/** Who names an article knows how old it is. */
function ageNoticeFor(question: UnderstoodQuestion, cited: readonly ArticleCard[]): string | undefined {
  return question.named ? undefined : ageNotice(question.standaloneQuestion, cited, question.asOf)
}

interface Shown {
  readonly conflicts: readonly Conflict[]
  readonly cited: readonly ArticleCard[]
}

/** Not where a model has found another outlet that tells it. */
function onlyOutletNotice({ onlyOutlet }: Composition, { conflicts, cited }: Shown): string | undefined {
  if (onlyOutlet === undefined || conflicts.length > 0) return undefined
  if (cited.some(({ publisher }) => publisher !== onlyOutlet)) return undefined
  return `Of the articles found, only those of ${onlyOutlet} report this.`
}
