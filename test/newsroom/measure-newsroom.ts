// How the questions of a newsroom fare: answered rightly, answered wrongly, abstained from.
import type { Reply } from '../../src/answering/reply.ts'
import { holdsAnswer } from '../../src/evaluation/holds-answer.ts'
import { postedSentences } from '../../src/evaluation/posted-text.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION } from '../fixtures/ask-corpus.ts'
import type { Thread } from './read-threads.ts'

export interface Met {
  readonly half: Thread['half']
  readonly question: string
  /** As the thread before it made it complete. */
  readonly standalone: string
  readonly isAnswerable: boolean
  /** `first`: the first sentence holds the answer; `later`: another does. */
  readonly outcome: 'first' | 'later' | 'wrong' | 'abstained'
  readonly posted: readonly string[]
}

/** Every question in its thread, over the demonstration articles, as of the day after the last. */
export async function measureNewsroom(threads: readonly Thread[]): Promise<readonly Met[]> {
  const corpus = await askCorpus(DEMONSTRATION)
  try {
    const met: Met[] = []
    for (const thread of threads) met.push(...(await meet(thread, corpus)))
    return met
  } finally {
    corpus.close()
  }
}

async function meet({ half, turns }: Thread, corpus: AskedCorpus): Promise<readonly Met[]> {
  const replies = await corpus.thread(turns.map(({ ask }) => ask))
  return turns.map(({ ask, holds = [] }, i) => {
    const reply = replies[i] as Reply
    return {
      half,
      question: ask,
      standalone: reply.standaloneQuestion,
      isAnswerable: holds.length > 0,
      outcome: outcomeOf(reply, holds),
      posted: postedSentences(reply).map(({ text }) => text),
    }
  })
}

function outcomeOf(reply: Reply, holds: readonly string[]): Met['outcome'] {
  if (reply.kind === 'abstention') return 'abstained'
  const place = postedSentences(reply).findIndex(({ text }) => holdsAnswer(text, holds))
  if (place < 0) return 'wrong'
  return place === 0 ? 'first' : 'later'
}
