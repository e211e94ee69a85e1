// The sentences of an answer that is being written, in line: the first that fails holds back those after it.

import type { Logger } from '../../logger.ts'
import type { UsageCounts } from '../../models/usage-counts.ts'
import { normaliseQuote } from '../../verification/normalise-quote.ts'
import type { DroppedSentence, TraceAnswer } from '../answer-trace.ts'
import { cite } from '../citing/cite.ts'
import type { AnswerProgress, AnswerSentence } from '../reply.ts'
import type { Proposal } from './answer-form.ts'
import type { JudgeDraft, Judgement } from './judge-draft.ts'
import type { MarkUpWritten } from './mark-up-written.ts'
import type { PresentedEvidence } from './present-evidence.ts'
import { quoteInstead } from './quote-instead.ts'
import type { Failing } from './repair-sentences.ts'
import { toDraft } from './to-draft.ts'

export interface SentenceQueueOptions {
  readonly presented: PresentedEvidence
  readonly judge: JudgeDraft
  readonly report: (progress: AnswerProgress) => void
  readonly logger: Logger
  /** Applied to each sentence before it is reported. */
  readonly markUp: MarkUpWritten
  readonly onTrace?: TraceAnswer | undefined
}

export interface SentenceQueue {
  /** Checks the sentence, and reports it where it passes and nothing before it is unsettled. */
  add(proposal: Proposal): Promise<void>
  /** Those unsettled, in order. */
  readonly failing: readonly Failing[]
  /** Puts repaired sentences, by their place in `failing`, or else a quote alone, in place of what failed. */
  settle(repaired: ReadonlyMap<number, Proposal>): Promise<void>
  /** As reported. */
  readonly sentences: readonly AnswerSentence[]
  /** How many were added, whatever became of them. */
  readonly size: number
  readonly counts: Partial<UsageCounts>
}

interface Waiting {
  readonly proposal: Proposal
  readonly judgement: Judgement
}

type Supported = Extract<Judgement, { kind: 'supported' }>

export function createSentenceQueue({
  presented,
  judge,
  report,
  logger,
  markUp,
  onTrace,
}: SentenceQueueOptions): SentenceQueue {
  const sentences: AnswerSentence[] = []
  const numbers = new Map<string, number>()
  let waiting: Waiting[] = []
  let size = 0
  const tally = { written: 0, repaired: 0, quoted: 0 }
  const dropped: Record<string, number> = {}

  function release({ draft, articleOf }: Supported, as: keyof typeof tally): void {
    const isSaid = sentences.some(({ text }) => normaliseQuote(text).text === normaliseQuote(draft.text).text)
    if (isSaid) return
    const [cited] = cite([draft], articleOf, numbers)
    if (!cited) return
    const sentence = markUp(cited)
    tally[as] += 1
    sentences.push(sentence)
    report({ kind: 'sentence', sentence })
  }

  function note(judgement: Judgement, instead: DroppedSentence['instead']): void {
    if (judgement.kind === 'supported') return
    const { draft, finding } = judgement
    onTrace?.({ kind: 'dropped', ...finding, sentence: draft.text, instead })
  }

  /** A repair that passes, else the quotes that do, else nothing. */
  async function replace({ proposal, judgement }: Waiting, repair: Proposal | undefined): Promise<void> {
    const repaired = repair && (await judge(toDraft(repair, presented)))
    if (repaired?.kind === 'supported') {
      note(judgement, 'repaired')
      return release(repaired, 'repaired')
    }
    const quotes = await Promise.all(quoteInstead(judgement.draft).map(judge))
    const passed = quotes.filter((quote): quote is Supported => quote.kind === 'supported')
    for (const quote of passed) release(quote, 'quoted')
    if (judgement.kind === 'supported') return
    const { fault, reason } = judgement.finding
    dropped[fault] = (dropped[fault] ?? 0) + 1
    const remains = passed.length > 0 ? 'quoted' : 'nothing'
    note(judgement, remains)
    logger.warn({ fault, reason, remains, sentence: proposal.text }, 'a sentence was dropped')
  }

  return {
    async add(proposal) {
      size += 1
      report({ kind: 'checking', sentences: size })
      const judgement = await judge(toDraft(proposal, presented))
      if (judgement.kind === 'supported' && waiting.length === 0) release(judgement, 'written')
      else waiting.push({ proposal, judgement })
    },
    async settle(repaired) {
      const settling = waiting
      waiting = []
      let place = 0
      for (const one of settling) {
        if (one.judgement.kind === 'supported') release(one.judgement, 'written')
        else await replace(one, repaired.get(place++))
      }
    },
    get failing() {
      return waiting.flatMap(({ proposal, judgement }) =>
        judgement.kind === 'supported' ? [] : [{ proposal, finding: judgement.finding }],
      )
    },
    get sentences() {
      return sentences
    },
    get size() {
      return size
    },
    get counts() {
      return { ...tally, dropped }
    },
  }
}
