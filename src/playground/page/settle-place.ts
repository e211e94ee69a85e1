// After the state has changed: the person must not be left looking at something that is gone.
import type { PageState } from '../page-protocol.ts'
import type { Place } from './page-model.ts'

/**
 * `place` where it is still there, else its channel without the thread, else the workspace's first channel. A sheet
 * stays: it says itself what is gone.
 */
export function settlePlace(place: Place, state: PageState): Place {
  const channel = state.channels.find((candidate) => candidate.id === place.channel)
  const { threadTs, sheet } = place
  const kept = sheet === undefined ? {} : { sheet }
  if (!channel) return { channel: state.channels[0]?.id ?? '', ...kept }
  if (threadTs === undefined) return place
  const threadIsThere = state.messages.some(
    (message) => message.channel === channel.id && (message.ts === threadTs || message.threadTs === threadTs),
  )
  return threadIsThere ? place : { channel: channel.id, ...kept }
}
