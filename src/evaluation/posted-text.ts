// The words of a reply that a reader takes for the answer.
import type { AnswerSentence, Reply } from '../answering/reply.ts'

/** The sentences of an answer and of the reports that differ, in order, each once; empty for an abstention. */
export function postedSentences(reply: Reply): readonly AnswerSentence[] {
  if (reply.kind !== 'answer') return []
  const reported = (reply.conflicts ?? []).flatMap(({ reports }) => reports.map(({ sentence }) => sentence))
  const all = [...reply.sentences, ...reported]
  return all.filter(({ text }, i) => all.findIndex((other) => other.text === text) === i)
}

/** Those sentences, joined. */
export function postedText(reply: Reply): string {
  return postedSentences(reply)
    .map(({ text }) => text)
    .join(' ')
}
