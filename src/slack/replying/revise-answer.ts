// A question that was edited is answered again, in the place of the answer that it had.
import type { Turn } from '../../conversation/turn.ts'
import { hasWords } from '../reading/has-words.ts'
import type { ReadEvent } from '../reading/read-question.ts'
import type { SlackClient } from '../slack-methods.ts'
import { attempt } from './attempt.ts'
import type { ThreadDesk } from './thread-desk.ts'
import { threadDestination } from './thread-destination.ts'
import { threadKey } from './thread-key.ts'

interface Place {
  readonly client: SlackClient
  readonly desk: ThreadDesk
}

/** Does nothing for a message that the bot has not answered and is not answering. Never rejects. */
export async function reviseAnswer(
  event: ReadEvent & { kind: 'edited' },
  { client, desk }: Place,
): Promise<void> {
  const { memory, runs, giveAnswer, logger } = desk
  const { ts, text } = event
  if (!hasWords(text)) return
  const key = threadKey(event)
  const isKnown = () =>
    attempt(logger, 'An answer cannot be looked up', () => memory.answers.findByQuestion(event))
  const isUnderWay = (await runs.end(key, 'edited', { ts })).length > 0
  if (!isUnderWay && !(await isKnown())) return
  const run = runs.begin(key, event, runs.now())
  await runs.work(key, run, async () => {
    if (run.signal.aborted) return
    const replaces = await isKnown()
    const destination = threadDestination({
      client,
      place: { ...event, question: text, questionTs: ts },
      replaces:
        replaces?.answerTs === undefined ? undefined : [replaces.answerTs, ...(replaces.moreTs ?? [])],
      canAskPerson: desk.canAskPerson,
      streamAfter: desk.streamAfter,
      isLive: false,
      logger,
    })
    const loadEarlier = async () => before(ts, await memory.conversations.load(event))
    const turn = await giveAnswer({
      question: event,
      client,
      destination,
      loadEarlier,
      signal: run.signal,
      replaces,
    })
    if (turn)
      await attempt(logger, 'A conversation could not be remembered', () =>
        memory.conversations.append(event, turn),
      )
  })
}

/** What was said before the message was first written; all of it where its turn is not known. */
function before(ts: string, turns: readonly Turn[]): readonly Turn[] {
  const place = turns.findIndex((turn) => turn.ts === ts)
  return place < 0 ? turns : turns.slice(0, place)
}
