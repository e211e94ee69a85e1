// The answers that are being made, by thread: one after the other in each, whichever process makes them, so that a run
// can be stopped, or give way to a newer question.
import { randomUUID } from 'node:crypto'
import type { Logger } from '../../logger.ts'
import { describeError } from '../describe-error.ts'
import { waitAtMost } from '../wait-at-most.ts'
import { SerialQueue } from './serial-queue.ts'
import type { NewMember, RunEnd, ThreadLines, Which } from './thread-lines.ts'

export interface Run {
  readonly asker: string
  /** Of the message that asks. */
  readonly ts: string
  readonly text: string
  readonly signal: AbortSignal
}

interface Place {
  readonly member: NewMember
  /** Whether it was its turn at once; undefined where the store has failed: then the order is that of this process. */
  readonly entered: Promise<boolean | undefined>
}

interface OpenRun extends Run, Place {
  readonly controller: AbortController
}

/** A question that was ended, of this process or another. */
export type EndedRun = Pick<Run, 'ts' | 'text'>

/** How often a look is taken at what other processes have done, in milliseconds. */
const LOOK_EVERY_MS = 400

/** So many looks are between two signs of life. */
const LOOKS_PER_RENEWAL = 10

export interface RunsOptions {
  readonly lines: ThreadLines
  readonly logger: Logger
  /** In milliseconds. */
  readonly lookEvery?: number
  readonly newId?: () => string
  /** Milliseconds since 1970. */
  readonly clock?: () => number
}

/** None of its methods rejects, but for what the work itself does. */
export class Runs {
  readonly #options: RunsOptions
  readonly #lookEvery: number
  readonly #runs = new Map<string, readonly OpenRun[]>()
  /** By key: kept when somebody of this process leaves the line. */
  readonly #leaves = new Map<string, PromiseWithResolvers<void>>()
  readonly #alone = new SerialQueue()
  readonly #looking: NodeJS.Timeout
  #looks = 0

  constructor(options: RunsOptions) {
    this.#options = options
    this.#lookEvery = options.lookEvery ?? LOOK_EVERY_MS
    let look = Promise.resolve()
    this.#looking = setInterval(() => {
      look = look.then(() => this.#look())
    }, this.#lookEvery).unref()
  }

  /** Registers a run that is to be worked on in the thread `key`, from when it is accepted; in the order of `ts`. */
  begin(key: string, { asker, ts, text }: EndedRun & { readonly asker: string }, order = ts): Run {
    const controller = new AbortController()
    const question = { asker, ts, text }
    const run = { ...question, controller, signal: controller.signal, ...this.#join(key, order, question) }
    this.#runs.set(key, [...this.#of(key), run])
    return run
  }

  /** Starts the work of a run when its turn has come; the run is over when it resolves. */
  async work(key: string, run: Run, work: () => Promise<void>): Promise<void> {
    const open = this.#of(key).find((each) => each.signal === run.signal)
    if (!open) return
    await this.#inTurn(key, open, work).finally(() => {
      const left = this.#of(key).filter((each) => each !== open)
      if (left.length > 0) this.#runs.set(key, left)
      else this.#runs.delete(key)
    })
  }

  /** Work in the thread that is no answer: it waits for its turn all the same; after what was asked before now. */
  async inTurn(key: string, work: () => Promise<void>, order = this.now()): Promise<void> {
    await this.#inTurn(key, this.#join(key, order, {}), work)
  }

  /** A `ts` that comes after all that have been. */
  now(): string {
    return ((this.#options.clock ?? Date.now)() / 1_000).toFixed(6)
  }

  /** Whether an answer is being made in the thread, by any process. */
  async isAtWork(key: string): Promise<boolean> {
    if (this.#runs.has(key)) return true
    const members = await this.#attempt('A thread’s line cannot be read', () =>
      this.#options.lines.members(key),
    )
    return members?.some(({ asker }) => asker !== undefined) ?? false
  }

  /** Ends runs of the thread, whichever process has them; gives those that were ended by this. */
  async end(
    key: string,
    reason: RunEnd,
    { ts, before }: { readonly ts?: string; readonly before?: Run } = {},
  ): Promise<readonly EndedRun[]> {
    // Who has begun meanwhile has nothing in front of it any more.
    const newer = before && this.#of(key).find(({ signal }) => signal === before.signal)
    if (before && !newer) return []
    const which: Which = { ts, before: newer && { asker: newer.asker, order: newer.member.order } }
    const own = this.#of(key).filter((run) => !run.signal.aborted && isOwnMeant(run, which))
    for (const { controller } of own) controller.abort(reason)
    const noted = await this.#attempt('Other processes could not be told to end their work', () =>
      this.#options.lines.end(key, reason, which),
    )
    const ids = new Set(own.map(({ member }) => member.id))
    const others = (noted ?? []).filter(({ id }) => !ids.has(id))
    return [...own, ...others.map(({ ts: at = '', text = '' }) => ({ ts: at, text }))]
  }

  /** Nothing more is looked for, and what is not done keeps nobody waiting. */
  async close(): Promise<void> {
    clearInterval(this.#looking)
    for (const [key, runs] of this.#runs)
      for (const { member } of runs)
        await this.#attempt('A thread’s line could not be left', () =>
          this.#options.lines.leave(key, member.id),
        )
  }

  #join(key: string, order: string, question: Partial<Pick<NewMember, 'asker' | 'ts' | 'text'>>): Place {
    const { newId = () => randomUUID() } = this.#options
    const member = { id: newId(), order, ...question }
    return { member, entered: this.#enter(key, member) }
  }

  async #enter(key: string, member: NewMember): Promise<boolean | undefined> {
    return this.#attempt('A thread’s line is out of order', () => this.#options.lines.enter(key, member))
  }

  async #inTurn(key: string, { member, entered }: Place, work: () => Promise<void>): Promise<void> {
    let isItsTurn = await entered
    while (isItsTurn === false) {
      const left = this.#nextLeave(key)
      isItsTurn = await this.#enter(key, member)
      if (isItsTurn === false) await waitAtMost(left, { milliseconds: this.#lookEvery, otherwise: undefined })
    }
    if (isItsTurn === undefined) return this.#alone.run(key, work)
    try {
      await work()
    } finally {
      await this.#attempt('A thread’s line could not be left', () =>
        this.#options.lines.leave(key, member.id),
      )
      this.#leaves.get(key)?.resolve()
      this.#leaves.delete(key)
    }
  }

  #nextLeave(key: string): Promise<void> {
    const leave = this.#leaves.get(key) ?? Promise.withResolvers<void>()
    this.#leaves.set(key, leave)
    return leave.promise
  }

  /** Ends what other processes have asked to be ended. */
  async #look(): Promise<void> {
    this.#looks += 1
    for (const [key, runs] of this.#runs)
      await this.#attempt('A thread’s line cannot be looked at', async () => {
        if (this.#looks % LOOKS_PER_RENEWAL === 0) await this.#options.lines.renew(key)
        const members = new Map((await this.#options.lines.members(key)).map((each) => [each.id, each]))
        for (const { member, controller } of runs) {
          const reason = members.get(member.id)?.end
          if (reason && !controller.signal.aborted) controller.abort(reason)
        }
      })
  }

  #of(key: string): readonly OpenRun[] {
    return this.#runs.get(key) ?? []
  }

  async #attempt<Result>(fault: string, work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work()
    } catch (error) {
      this.#options.logger.error(describeError(error), fault)
      return undefined
    }
  }
}

function isOwnMeant({ asker, ts, member }: OpenRun, which: Which): boolean {
  const { before } = which
  if (which.ts !== undefined && ts !== which.ts) return false
  return before === undefined || (asker === before.asker && member.order < before.order)
}
