// Lets many questions that are worked on at once leave the event loop between their pieces of work.
import { setImmediate as nextIteration } from 'node:timers/promises'

let last: Promise<void> = Promise.resolve()

/**
 * Resolves in an iteration of the event loop that no other turn has, in the order of the calls; await it before work
 * that takes a millisecond or more. Of the pieces that wait, one is done at a time, and between two of them timers and
 * what has come over the network have their turn: an acknowledgement waits for one piece, not for fifty.
 * `setImmediate` alone runs all that wait in one iteration. There is one event loop, hence one queue.
 */
export function takeTurn(): Promise<void> {
  last = last.then(() => nextIteration())
  return last
}
