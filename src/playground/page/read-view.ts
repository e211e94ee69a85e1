// From the page's model to what its parts draw.
import type { PageChannel, PageState } from '../page-protocol.ts'
import { createDirectory, type Directory } from './directory.ts'
import type { PageModel } from './page-model.ts'

/** What the parts of the page draw from. */
export interface View {
  readonly model: PageModel
  readonly state: PageState
  readonly directory: Directory
  /** The open channel. */
  readonly channel: PageChannel
  /** Its name as people say it: `#news`, or the other person's name in a direct message. */
  readonly title: string
}

/** Undefined until the server has been reached once, and for a workspace without channels. */
export function readView(model: PageModel): View | undefined {
  const { state } = model
  const channel = state?.channels.find((candidate) => candidate.id === model.place.channel)
  if (!state || !channel) return undefined
  const title = channel.isDirect ? channel.name : `#${channel.name}`
  return { model, state, directory: createDirectory(state), channel, title }
}
