// Stopping the bot's work in a thread.
import type { ThreadPlace } from './page-model.ts'
import { postAction, type Sent } from './post-action.ts'

/** Never rejects. A refusal needs no words: the work had ended by itself. */
export function stopWork(thread: ThreadPlace): Promise<Sent> {
  return postAction('stops', thread)
}
