// Does something now and then until it is stopped, never twice at a time.

export interface Repeated {
  /** At once, and then `every` milliseconds after each end. */
  start(): void
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>
}

/** `work` must not reject. The process may end while it waits. */
export function repeat(work: () => Promise<void>, { every }: { readonly every: number }): Repeated {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let underWay: Promise<void> = Promise.resolve()

  function run(): void {
    underWay = work().then(() => {
      if (!isStopped) timer = setTimeout(run, every).unref()
    })
  }

  return {
    start: run,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await underWay
    },
  }
}
