// From what was said in a thread to what a follow-up may lean on.
import { spokenOf } from '../answering/citing/spoken-of.ts'
import type { EarlierTurn } from '../retrieval/asked-question.ts'
import type { Turn } from './turn.ts'

/** The answer is the posted sentences, joined; empty where the bot abstained. */
export function toEarlierTurn({ reply }: Turn): EarlierTurn {
  const answer = reply.kind === 'answer' ? reply.sentences.map(({ text }) => text).join(' ') : ''
  const { standaloneQuestion, window } = reply
  const followUps = reply.kind === 'answer' ? reply.followUps : undefined
  return {
    standaloneQuestion,
    answer,
    articles: spokenOf(reply),
    ...(window ? { window } : {}),
    ...(followUps ? { followUps } : {}),
  }
}
