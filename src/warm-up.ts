// Before the first person asks: what the first answers of a process would load and compile, they find loaded.
import type { AnswerQuestion } from './answering/reply.ts'

/** It needs no answer; it goes the whole way through dates, names, kinds of questions and the index. */
const QUESTION = 'What did the minister of Norway say about the 40 new ferries last week, and why?'

/** Measured with `npm run load`: after these, an answer takes as long as any later one. */
const TIMES = 5

export interface WarmUpOptions {
  /** Without a model: warming up must not cost anything. */
  readonly answerQuestion: AnswerQuestion
  /** Milliseconds since 1970. */
  readonly clock?: () => number
}

/** Whatever goes wrong will be told to whoever asks. Never rejects. */
export async function warmUp({ answerQuestion, clock = Date.now }: WarmUpOptions): Promise<void> {
  for (let time = 0; time < TIMES; time++) {
    const asked = { text: QUESTION, earlier: [], asOf: new Date(clock()), timeZone: 'UTC' }
    await answerQuestion(asked).catch(() => undefined)
  }
}
