// Lets requests to one host follow each other at a distance.

export interface HostTurnsOptions {
  readonly clock: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

/** One request a host at a time; different hosts do not wait for each other. */
export class HostTurns {
  readonly #options: HostTurnsOptions
  readonly #queues = new Map<string, Promise<unknown>>()
  /** When each host may be asked again. */
  readonly #free = new Map<string, number>()

  constructor(options: HostTurnsOptions) {
    this.#options = options
  }

  /** Runs `task` once the host is free; afterwards it is left alone for `delay` milliseconds. */
  async take<T>(host: string, delay: number, task: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(host) ?? Promise.resolve()
    const turn = before.then(() => this.#run(host, delay, task))
    this.#queues.set(
      host,
      turn.catch(() => undefined),
    )
    return turn
  }

  /** Whether the host asked to be left alone for so long that it is not worth waiting. */
  restOf(host: string): number {
    return Math.max(0, (this.#free.get(host) ?? 0) - this.#options.clock())
  }

  /** Nothing is asked of the host for so many milliseconds. */
  rest(host: string, milliseconds: number): void {
    this.#free.set(host, Math.max(this.#free.get(host) ?? 0, this.#options.clock() + milliseconds))
  }

  async #run<T>(host: string, delay: number, task: () => Promise<T>): Promise<T> {
    const { wait } = this.#options
    const rest = this.restOf(host)
    if (rest > 0) await wait(rest)
    try {
      return await task()
    } finally {
      this.rest(host, delay)
    }
  }
}
