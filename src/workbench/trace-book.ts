// Remembers how the latest answers came about, for as long as the program runs.
import type { AnswerQuestion } from '../answering/reply.ts'
import type { AskedQuestion } from '../retrieval/asked-question.ts'
import { type TimedStep, toPageTrace } from './to-page-trace.ts'

/** A hundred traces take some ten megabytes: every candidate is in them. */
const TRACES_MAX = 100

type TraceOf = ReturnType<typeof toPageTrace>

export interface TraceBookOptions {
  /** Milliseconds from any moment on, with fractions. */
  readonly clock?: () => number
}

export class TraceBook {
  readonly #traces = new Map<string, TraceOf>()
  readonly #clock: () => number

  constructor({ clock = () => performance.now() }: TraceBookOptions = {}) {
    this.#clock = clock
  }

  /** The same function, each of whose answers is noted. */
  watch(answerQuestion: AnswerQuestion): AnswerQuestion {
    return async (asked, options) => {
      const begun = this.#clock()
      const steps: TimedStep[] = []
      const reply = await answerQuestion(asked, {
        ...options,
        onTrace: (step) => steps.push({ step, at: this.#clock() - begun }),
      })
      this.#keep(asked, toPageTrace(steps, { until: this.#clock() - begun }))
      return reply
    }
  }

  /** Of the question that was asked in these words at this moment. */
  find({ text, asOf }: Pick<AskedQuestion, 'text' | 'asOf'>): TraceOf | undefined {
    return this.#traces.get(keyOf({ text, asOf }))
  }

  #keep(asked: AskedQuestion, trace: TraceOf): void {
    this.#traces.set(keyOf(asked), trace)
    const [oldest] = this.#traces.keys()
    if (this.#traces.size > TRACES_MAX && oldest !== undefined) this.#traces.delete(oldest)
  }
}

function keyOf({ text, asOf }: Pick<AskedQuestion, 'text' | 'asOf'>): string {
  return `${asOf.getTime()} ${text}`
}
