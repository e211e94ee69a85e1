// What a change of modals or Home tabs means for the page of one person.
import type { PageEvent } from './page-protocol.ts'
import { toPageView } from './to-page-view.ts'
import type { ViewChange, Views } from './views.ts'

/** Undefined where the change is somebody else's. */
export function viewEvent({ kind, user }: ViewChange, views: Views, me: string): PageEvent | undefined {
  if (user !== me) return undefined
  const view = kind === 'home' ? views.home(me) : views.modal(me)
  if (kind === 'modal') return { type: 'modal', ...(view && { view: toPageView(view) }) }
  return view && { type: 'home', view: toPageView(view) }
}
