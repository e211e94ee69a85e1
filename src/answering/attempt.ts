// One way to answer a question: as it is read, what was found for it, and what the quoting composer makes of that.
import { instantOf } from '../news/news-date.ts'
import type { AskedQuestion } from '../retrieval/asked-question.ts'
import type { createCompleteByModel } from '../retrieval/follow-ups/complete-by-model.ts'
import { createRetrieve, type Evidence } from '../retrieval/retrieve.ts'
import { takeTurn } from '../retrieval/take-turn.ts'
import type { UnderstoodQuestion } from '../retrieval/understand-question.ts'
import { isWithin, type TimeWindow } from '../retrieval/understanding/time-window.ts'
import type { TraceAnswer } from './answer-trace.ts'
import { compose, composeByTitle } from './composing/compose.ts'
import { composeTimeline } from './composing/compose-timeline.ts'
import type { Composition } from './composing/composition.ts'
import { createBringTwins } from './conflicts/bring-twins.ts'
import type { Corpus } from './corpus.ts'
import { createReadingsOf } from './readings-of.ts'
import type { AnswerProgress } from './reply.ts'
import { createStoryOf } from './story-of.ts'

export interface Attempt {
  readonly question: UnderstoodQuestion
  readonly evidence: readonly Evidence[]
  readonly composition: Composition
}

/** Whoever looks on while a reply is made. */
export interface Watch {
  readonly report: (progress: AnswerProgress) => void
  readonly trace: TraceAnswer | undefined
}

export interface CreateAttemptOptions {
  readonly corpus: Corpus
  readonly completeByModel?: ReturnType<typeof createCompleteByModel>
}

/** The first reading of a question that the composer can answer; else the likeliest. */
export function createAttempt({ corpus, completeByModel }: CreateAttemptOptions) {
  const retrieve = createRetrieve((options) => corpus.search(options))
  const readingsOf = createReadingsOf(corpus)
  const storyOf = createStoryOf(corpus)
  const bringTwins = createBringTwins((options) => corpus.search(options))

  async function attemptAs(question: UnderstoodQuestion, { trace }: Watch): Promise<Attempt> {
    trace?.({ kind: 'understood', question })
    const found = ofArticlesMeant(
      withinWindow(await retrieve(question, { onTrace: trace }), question.window),
      question,
    )
    await takeTurn()
    const { evidence, composition } = (await timeline(question, found)) ?? (await withTwins(question, found))
    trace?.({ kind: 'composed', sentences: composition.draft })
    return { question, evidence, composition }
  }

  /** Of the stories that the index has put together; undefined where they give none. */
  async function timeline(
    question: UnderstoodQuestion,
    found: readonly Evidence[],
  ): Promise<Pick<Attempt, 'evidence' | 'composition'> | undefined> {
    const story = await storyOf(question, found)
    if (!story) return undefined
    const ledes = withinWindow(story.ledes, question.window)
    const composition = composeTimeline(ledes, story.terms)
    return composition.draft.length > 0 ? { composition, evidence: [...ledes, ...found] } : undefined
  }

  /** Composed anew where the index holds reports that give the answer otherwise, and the question did not find them. */
  async function withTwins(
    question: UnderstoodQuestion,
    found: readonly Evidence[],
  ): Promise<Pick<Attempt, 'evidence' | 'composition'>> {
    const composition = compose(question, found)
    const evidence = withinWindow(
      await bringTwins({ question, evidence: found, composition }),
      question.window,
    )
    return evidence.length === found.length
      ? { evidence: found, composition }
      : { evidence, composition: compose(question, evidence) }
  }

  return async function attempt(asked: AskedQuestion, watch: Watch): Promise<Attempt> {
    let first: Attempt | undefined
    for (const reading of await readingsOf(asked, completeByModel)) {
      asked.signal?.throwIfAborted()
      watch.report(searching(reading))
      const made = await attemptAs(reading, watch)
      if (made.composition.draft.length > 0) return made
      first ??= made
    }
    return byTitle(first as Attempt)
  }
}

function byTitle(attempt: Attempt): Attempt {
  const composition = composeByTitle(attempt.question, attempt.evidence)
  return composition ? { ...attempt, composition } : attempt
}

function searching({ standaloneQuestion, window }: UnderstoodQuestion): AnswerProgress {
  return { kind: 'searching', standaloneQuestion, ...(window ? { window } : {}) }
}

function ofArticlesMeant(
  evidence: readonly Evidence[],
  { isOfArticlesSpokenOf, spokenOf }: UnderstoodQuestion,
): readonly Evidence[] {
  if (!isOfArticlesSpokenOf || spokenOf.length === 0) return evidence
  return evidence.filter(({ card }) => spokenOf.some(({ id }) => id === card.id))
}

/** A reply that names the dates it searched holds nothing from other days. */
function withinWindow(evidence: readonly Evidence[], window: TimeWindow | undefined): readonly Evidence[] {
  if (!window) return evidence
  return evidence.filter(({ card }) => isWithin(window, instantOf(card.publishedAt)))
}
