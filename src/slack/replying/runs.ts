// The answers that are being made, by thread: so that a run can be stopped, or give way to a newer question.

/**
 * Why a run ends before its answer: `stopped` by a person, who is told so; `superseded` by a newer question of the same
 * asker; `edited`, as its question reads differently now; `withdrawn` with its question.
 */
export type RunEnd = 'stopped' | 'superseded' | 'edited' | 'withdrawn'

export interface Run {
  readonly asker: string
  /** Of the message that asks. */
  readonly ts: string
  readonly text: string
  readonly signal: AbortSignal
}

interface OpenRun extends Run {
  readonly controller: AbortController
}

/** Which runs to end; all of the thread where it says nothing. `before` means those of the same asker begun before it. */
interface Which {
  readonly ts?: string
  readonly before?: Run
}

export class Runs {
  readonly #runs = new Map<string, readonly OpenRun[]>()

  /** Registers a run that is to be worked on in the thread `key`, from when it is accepted. */
  begin(key: string, { asker, ts, text }: Pick<Run, 'asker' | 'ts' | 'text'>): Run {
    const controller = new AbortController()
    const run = { asker, ts, text, controller, signal: controller.signal }
    this.#runs.set(key, [...this.#of(key), run])
    return run
  }

  done(key: string, run: Run): void {
    const left = this.#of(key).filter((each) => each !== run)
    if (left.length > 0) this.#runs.set(key, left)
    else this.#runs.delete(key)
  }

  isAtWork(key: string): boolean {
    return this.#runs.has(key)
  }

  /** Gives the runs that were ended by this, the oldest first. */
  end(key: string, reason: RunEnd, which: Which = {}): readonly Run[] {
    const { before } = which
    const all = this.#of(key)
    const position = before ? all.findIndex(({ signal }) => signal === before.signal) : -1
    const earlier = all.slice(0, position < 0 ? undefined : position)
    const ended = earlier.filter(
      ({ asker, ts, signal }) =>
        !signal.aborted && (which.ts ?? ts) === ts && (before?.asker ?? asker) === asker,
    )
    for (const { controller } of ended) controller.abort(reason)
    return ended
  }

  #of(key: string): readonly OpenRun[] {
    return this.#runs.get(key) ?? []
  }
}
