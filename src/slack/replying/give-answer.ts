// The one path from a question to a visible message, whichever entrance it came in by.
import { randomUUID } from 'node:crypto'
import type { AnswerQuestion, Reply } from '../../answering/reply.ts'
import type { GivenAnswer } from '../../conversation/given-answer.ts'
import type { Memory } from '../../conversation/memory.ts'
import { toEarlierTurn } from '../../conversation/to-earlier-turn.ts'
import type { Turn } from '../../conversation/turn.ts'
import { IndexUnreadableError } from '../../errors.ts'
import type { Logger } from '../../logger.ts'
import type { EarlierTurn } from '../../retrieval/asked-question.ts'
import { describeError } from '../describe-error.ts'
import type { Asker, ReadAsker } from '../reading/read-asker.ts'
import { renderControls } from '../rendering/render-controls.ts'
import { renderReply } from '../rendering/render-reply.ts'
import type { SlackClient } from '../slack-methods.ts'
import type { Destination } from './destination.ts'
import type { EndedRun } from './runs.ts'
import type { RunEnd } from './thread-lines.ts'

/** Slack takes the status away after two minutes; until then the asker must have heard something. */
const ANSWER_TIMEOUT_MS = 110_000

interface Question {
  readonly workspace: string
  readonly asker: string
  readonly text: string
  readonly channel: string
  /** Absent where only the asker sees the answer. */
  readonly thread?: string
  /** Of the message that asks; absent where a command or a button does. */
  readonly ts?: string
}

export interface GiveAnswerRequest {
  readonly question: Question
  readonly client: SlackClient
  readonly destination: Destination
  /** What was said before; called once. */
  readonly loadEarlier: () => Promise<readonly Turn[]>
  /** Questions just before this one that were told to give way to it, the oldest first. */
  readonly superseded?: readonly EndedRun[]
  /** Aborted with a `RunEnd`. */
  readonly signal?: AbortSignal
  /** Said in place of an abstention; `undefined` for silence, where nobody has asked the bot. */
  readonly onAbstention?: (asker: Asker) => string | undefined
  /** Keeps its id, so that the buttons of the message before go on working. */
  readonly replaces?: GivenAnswer | undefined
}

/**
 * Posts an answer, an abstention or, after any failure, an apology that reveals nothing of it; after a stop, a line that
 * says so. What is superseded or withdrawn leaves nothing behind. Resolves to the turn to remember where the question
 * was answered. Never rejects.
 */
export type GiveAnswer = (request: GiveAnswerRequest) => Promise<Turn | undefined>

export interface GiveAnswerOptions {
  readonly answerQuestion: AnswerQuestion
  readonly memory: Memory
  readonly readAsker: ReadAsker
  readonly logger: Logger
  /** Milliseconds since 1970: what "now" means in a question. */
  readonly clock?: () => number
  /** Names a failure, for a person to quote. */
  readonly newFailureId?: () => string
  /** Names an answer, in the buttons under it. */
  readonly newAnswerId?: () => string
  /** Milliseconds until the asker is told that there is no answer. */
  readonly timeout?: number
  /** Whether sources are cited by Slack's own elements. */
  readonly nativeCitations?: boolean | undefined
}

export function createGiveAnswer({
  answerQuestion,
  memory,
  readAsker,
  logger,
  clock = Date.now,
  newFailureId = () => randomUUID().slice(0, 8),
  newAnswerId = () => randomUUID(),
  timeout = ANSWER_TIMEOUT_MS,
  nativeCitations,
}: GiveAnswerOptions): GiveAnswer {
  return async function giveAnswer(request) {
    const { question, client, destination, signal } = request
    const person = { workspace: question.workspace, user: question.asker }
    const status = destination.showStatus(readAsker.known(person).strings)
    try {
      const asker = await readAsker(client, person)
      const turn = await answer(request, asker)
      // A status that arrives after the message would stay under it.
      await status
      signal?.throwIfAborted()
      return await deliver(request, turn, asker)
    } catch (error) {
      await status
      const end = signal?.aborted ? (signal.reason as RunEnd) : undefined
      if (end === undefined) await apologise(error, request)
      else if (end === 'stopped') await say(request, (asker) => asker.strings.stopped)
      else await destination.discard()
      return undefined
    }
  }

  async function answer(request: GiveAnswerRequest, { timeZone }: Asker): Promise<Turn> {
    const { question, destination, loadEarlier, superseded = [], signal: ended } = request
    const { asker, text, ts } = question
    const asOf = new Date(clock())
    const limit = AbortSignal.timeout(timeout)
    const signal = ended ? AbortSignal.any([limit, ended]) : limit
    const turns = await loadEarlier()
    signal.throwIfAborted()
    const isAnswered = ({ ts }: EndedRun) => turns.some((turn) => turn.ts === ts)
    const unanswered = superseded.filter((ended) => !isAnswered(ended)).map(givenUp)
    const earlier = [...turns.map(toEarlierTurn), ...unanswered]
    const onProgress = destination.show
    const reply = await Promise.race([
      answerQuestion({ text, earlier, asOf, timeZone, signal }, { onProgress }),
      rejectOnAbort(signal),
    ])
    return { question: text, asker, askedAt: asOf.toISOString(), reply, ...(ts !== undefined && { ts }) }
  }

  /** Remembered before it is posted, so that no button is pressed too early, and after, with its place. */
  async function deliver(request: GiveAnswerRequest, turn: Turn, asker: Asker): Promise<Turn | undefined> {
    const { question, destination, onAbstention, replaces } = request
    const { workspace, channel, thread, ts } = question
    if (turn.reply.kind === 'abstention' && onAbstention) {
      const text = onAbstention(asker)
      if (text === undefined) await destination.discard()
      else await destination.post({ text, blocks: [] })
      return undefined
    }
    const given: GivenAnswer = {
      id: replaces?.id ?? newAnswerId(),
      channel,
      turn,
      ...(thread !== undefined && { thread }),
      ...(ts !== undefined && { questionTs: ts }),
    }
    await keep(workspace, given)
    const [answerTs, ...moreTs] = await destination.post(
      render(turn.reply, { id: given.id, destination, asker }),
    )
    await keep(workspace, { ...given, ...(answerTs !== undefined && { answerTs }), moreTs })
    await note(request, turn)
    return turn
  }

  function render(
    reply: Reply,
    { id, destination, asker }: { id: string; destination: Destination; asker: Asker },
  ) {
    const { timeZone, strings } = asker
    const { canShare, canAskPerson, maxMessages } = destination
    const controls = (shown: Reply) =>
      renderControls(shown, { answerId: id, strings, canShare, canAskPerson })
    return renderReply(reply, { timeZone, strings, controls, maxMessages, nativeCitations })
  }

  async function keep(workspace: string, given: GivenAnswer): Promise<void> {
    await attempt('An answer could not be remembered; its buttons will not work', () =>
      memory.answers.keep(workspace, given),
    )
  }

  async function note({ question }: GiveAnswerRequest, { askedAt, reply }: Turn): Promise<void> {
    const { workspace, asker: user, text, channel, thread } = question
    const isPublic = thread !== undefined && !channel.startsWith('D')
    const asked = { question: text, askedAt, isAnswered: reply.kind === 'answer' }
    await attempt('A question could not be noted', () =>
      memory.asked.note(workspace, { ...asked, user, isPublic }),
    )
  }

  async function apologise(error: unknown, request: GiveAnswerRequest): Promise<void> {
    const id = newFailureId()
    const { workspace, asker } = request.question
    logger.error({ id, workspace, asker, ...describeError(error) }, 'A question could not be answered')
    await say(request, ({ strings }) =>
      error instanceof IndexUnreadableError ? strings.articlesUnreadable(id) : strings.failed(id),
    )
  }

  async function say(
    { question, destination }: GiveAnswerRequest,
    words: (asker: Asker) => string,
  ): Promise<void> {
    const asker = readAsker.known({ workspace: question.workspace, user: question.asker })
    try {
      await destination.post({ text: words(asker), blocks: [] })
    } catch (failure) {
      logger.error(describeError(failure), 'Nor could the asker be told so')
    }
  }

  async function attempt(fault: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      logger.error(describeError(error), fault)
    }
  }
}

/** A question that was given up says what a newer one leans on. */
function givenUp({ text }: EndedRun): EarlierTurn {
  return { standaloneQuestion: text, answer: '' }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
