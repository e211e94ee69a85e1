// From an event that Slack delivers to an answer in its thread: once, in order, and remembered.
import type { Turn } from '../../conversation/turn.ts'
import { isForBot } from '../reading/is-for-bot.ts'
import { type Addressed, type ReadEvent, readQuestion } from '../reading/read-question.ts'
import type { Strings } from '../rendering/strings.ts'
import type { SlackClient } from '../slack-methods.ts'
import { askerDestination } from './asker-destination.ts'
import { attempt } from './attempt.ts'
import type { Destination } from './destination.ts'
import { reviseAnswer } from './revise-answer.ts'
import type { EndedRun, Run } from './runs.ts'
import { stopAnswering } from './stop-answering.ts'
import type { ThreadDesk } from './thread-desk.ts'
import { threadDestination } from './thread-destination.ts'
import { threadKey } from './thread-key.ts'
import { withdrawAnswer } from './withdraw-answer.ts'

interface SlackDelivery {
  /** Of an Events API delivery, as Slack sent it. */
  readonly body: unknown
  readonly client: SlackClient
  readonly botUserId: string
}

/** Resolves when the event has been answered or found not to be for the bot. Never rejects. */
export type AnswerInThread = (delivery: SlackDelivery) => Promise<void>

/** An answer that is nearly done is of more use than one that is given up: so long a newer question waits for it. */
const PATIENCE_MS = 500

type Question = ReadEvent & { kind: 'question' | 'empty-mention' }

export function createAnswerInThread(desk: ThreadDesk): AnswerInThread {
  const { giveAnswer, memory, runs, logger } = desk

  return async function answerInThread({ body, client, botUserId }) {
    const event = readQuestion(body, { botUserId })
    switch (event.kind) {
      case 'ignored':
        logger.debug({ reason: event.reason }, 'An event was ignored')
        return
      case 'edited':
        return reviseAnswer(event, { client, desk })
      case 'deleted':
        return withdrawAnswer(event, { client, desk })
      default:
        if (!(await isForBot(event, desk))) return
        if (event.kind === 'stop') await stopAnswering(event, { client, desk })
        else await takeUp(event, client)
    }
  }

  async function takeUp(event: Question, client: SlackClient): Promise<void> {
    const refusal = await reasonToRefuse(event)
    if (refusal) return tellAsker(event, { client, words: refusal })
    if (event.kind === 'empty-mention') return help(event, client)
    const key = threadKey(event)
    const run = runs.begin(key, event)
    let superseded: Promise<readonly EndedRun[]> = Promise.resolve([])
    // Whoever writes on does not wait long for the answer to what they wrote before; others are answered in order.
    const patience = setTimeout(() => {
      superseded = runs.end(key, 'superseded', { before: run })
    }, PATIENCE_MS)
    // In its turn, a reply finds the answer before it remembered.
    await runs.work(key, run, async () => {
      clearTimeout(patience)
      await answer(event, { client, run, superseded: await superseded })
    })
  }

  async function reasonToRefuse(event: Addressed): Promise<((strings: Strings) => string) | undefined> {
    if (event.entrance === 'direct') return undefined
    if (event.isShared && desk.sharedChannels === 'refuse') return ({ refusedShared }) => refusedShared
    const setting = await attempt(logger, 'The channel’s settings cannot be read', () =>
      memory.settings.of(event),
    )
    return setting?.mode === 'off' ? ({ off }) => off : undefined
  }

  async function answer(
    event: Question & { kind: 'question' },
    { client, run, superseded }: { client: SlackClient; run: Run; superseded: readonly EndedRun[] },
  ): Promise<void> {
    if (run.signal.aborted) return
    const { isTentative } = event
    const isPrivate = event.isShared && desk.sharedChannels === 'private' && event.entrance !== 'direct'
    const destination = isPrivate ? privately(event, client) : inThread(event, client)
    const { thread, ...question } = event
    const turn = await giveAnswer({
      question: isPrivate ? question : event,
      client,
      destination,
      loadEarlier: () => memory.conversations.load(event),
      superseded,
      signal: run.signal,
      ...(isTentative && { onAbstention: () => undefined }),
    })
    const isGivenUp = run.signal.aborted && run.signal.reason !== 'stopped'
    if (isPrivate || (!turn && (isTentative || isGivenUp))) return
    await remember(event, turn)
  }

  function inThread(event: Question & { kind: 'question' }, client: SlackClient): Destination {
    const { text: question, ts: questionTs, isTentative } = event
    return threadDestination({
      client,
      place: { ...event, question, questionTs },
      begin: () => memory.answers.noteBegun(event),
      canAskPerson: desk.canAskPerson,
      streamAfter: desk.streamAfter,
      isLive: !isTentative && desk.takeStream(event.workspace),
      isQuiet: isTentative,
      logger,
    })
  }

  function privately(event: Addressed, client: SlackClient): Destination {
    const isReply = event.thread !== event.ts
    const place = { channel: event.channel, user: event.asker, ...(isReply && { thread: event.thread }) }
    return askerDestination({ client, ...place, logger })
  }

  async function tellAsker(
    event: Addressed,
    { client, words }: { client: SlackClient; words: (strings: Strings) => string },
  ): Promise<void> {
    const { strings } = await desk.readAsker(client, { workspace: event.workspace, user: event.asker })
    await attempt(logger, 'A refusal could not be posted', () =>
      privately(event, client).post({ text: words(strings), blocks: [] }),
    )
  }

  async function help(event: Addressed, client: SlackClient): Promise<void> {
    const { strings } = await desk.readAsker(client, { workspace: event.workspace, user: event.asker })
    const { channel, thread } = event
    const giveHelp = async () => {
      await attempt(logger, 'The help could not be posted', () =>
        client.chat.postMessage({
          channel,
          thread_ts: thread,
          text: strings.help,
          unfurl_links: false,
          unfurl_media: false,
        }),
      )
      await attempt(logger, 'A thread could not be followed', () => memory.conversations.follow(event))
    }
    await runs.inTurn(threadKey(event), giveHelp, event.ts)
  }

  /** After an apology or a stop the thread is followed all the same, so that "try again" is heard. */
  async function remember(event: Addressed, turn: Turn | undefined): Promise<void> {
    await attempt(logger, 'A conversation could not be remembered', () =>
      turn ? memory.conversations.append(event, turn) : memory.conversations.follow(event),
    )
  }
}
