// Asks one question of a set as a person in a thread would have: earlier questions first, in their order.
import { spokenOf } from '../../answering/citing/spoken-of.ts'
import type { AnswerQuestion } from '../../answering/reply.ts'
import type { AskedQuestion, EarlierTurn } from '../../retrieval/asked-question.ts'
import { postedText } from '../posted-text.ts'
import type { SetQuestion } from './question-set.ts'

/** Days end and begin in UTC, as in the sets. */
const TIME_ZONE = 'UTC'

/**
 * The question with the turns before it. The person's earlier messages are asked and answered here, so that a
 * follow-up leans on what this bot would have said, not on the words of another.
 */
export async function askedWithHistory(
  { text, history, asOf }: SetQuestion,
  answerQuestion: AnswerQuestion,
): Promise<AskedQuestion> {
  const earlier: EarlierTurn[] = []
  for (const message of history.filter(({ speaker }) => speaker === 'user')) {
    const reply = await answerQuestion({
      text: message.text,
      earlier: [...earlier],
      asOf,
      timeZone: TIME_ZONE,
    })
    earlier.push({
      standaloneQuestion: reply.standaloneQuestion,
      answer: postedText(reply),
      articles: spokenOf(reply),
    })
  }
  return { text, earlier, asOf, timeZone: TIME_ZONE }
}
