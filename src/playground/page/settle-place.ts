// After the state has changed: the person must not be left looking at something that is gone.
import type { PageState } from '../page-protocol.ts'
import type { Place } from './page-model.ts'

/** `place` where it is still there, else its channel without the thread, else the workspace's first channel. */
export function settlePlace(place: Place, state: PageState): Place {
  const channel = state.channels.find((candidate) => candidate.id === place.channel)
  if (!channel) return { channel: state.channels[0]?.id ?? '' }
  const { threadTs } = place
  if (threadTs === undefined) return place
  const threadIsThere = state.messages.some(
    (message) => message.channel === channel.id && (message.ts === threadTs || message.threadTs === threadTs),
  )
  return threadIsThere ? place : { channel: channel.id }
}
