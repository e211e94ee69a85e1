// Takes out of a stored reply whatever rests on articles that are forgotten.
import type { Answer, AnswerSentence, Reply } from '../answering/reply.ts'

/** Tells by its id whether an article is forgotten. */
export type IsForgotten = (articleId: string) => boolean

/** The reply itself where it rests on none of them; undefined where nothing is left of it. */
export function forgetInReply(reply: Reply, isForgotten: IsForgotten): Reply | undefined {
  if (reply.kind === 'abstention') {
    const closest = reply.closest.filter(({ id }) => !isForgotten(id))
    return closest.length === reply.closest.length ? reply : { ...reply, closest }
  }
  return forgetInAnswer(reply, isForgotten)
}

function forgetInAnswer(answer: Answer, isForgotten: IsForgotten): Answer | undefined {
  const rests = ({ citations }: AnswerSentence) => citations.some(({ article }) => isForgotten(article.id))
  // Notices and follow-up questions may name what the sentences said.
  const { conflicts = [], notices: _, followUps: __, ...rest } = answer
  const reported = conflicts.flatMap(({ reports }) => reports.map(({ sentence }) => sentence))
  if (![...answer.sentences, ...reported].some(rests)) return answer
  const sentences = answer.sentences.filter((sentence) => !rests(sentence))
  if (sentences.length === 0) return undefined
  const left = conflicts
    .map((conflict) => ({
      ...conflict,
      reports: conflict.reports.filter(({ sentence }) => !rests(sentence)),
    }))
    .filter(({ reports }) => reports.length > 1)
  return { ...rest, sentences, ...(left.length > 0 && { conflicts: left }) }
}
