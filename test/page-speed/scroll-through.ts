// In the page: scrolls a log from its end to its beginning, and gives how long each frame took, in milliseconds.

/** A notch of a mouse wheel, three times over: as fast as people look for something. */
const STEP = 300

export const scrollThrough = new Function(
  'log',
  `return new Promise((resolve) => {
    const took = []
    let before = performance.now()
    const step = () => {
      const now = performance.now()
      took.push(now - before)
      before = now
      log.scrollTop -= ${STEP}
      if (log.scrollTop > 0) requestAnimationFrame(step)
      else resolve(took)
    }
    requestAnimationFrame(step)
  })`,
) as (log: unknown) => Promise<readonly number[]>
