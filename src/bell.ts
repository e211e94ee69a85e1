// Wakes those who wait for their time, before it where something has changed.

/** Milliseconds: timers of Node hold no more than 24 days. Whoever is woken early looks at the clock and waits again. */
const LONGEST_WAIT = 3_600_000

export class Bell {
  readonly #wakers = new Set<() => void>()

  ring(): void {
    for (const wake of this.#wakers) wake()
  }

  /** Resolves after these milliseconds at the latest, and when it rings. */
  async wait(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        this.#wakers.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, Math.min(milliseconds, LONGEST_WAIT))
      this.#wakers.add(wake)
    })
  }
}
