// The page's line to the server: the state first, then its events, and again after every break.
import type { PageEvent, PageState } from '../page-protocol.ts'
import { playgroundUrl } from './playground-url.ts'
import type { PageAction } from './update-page.ts'

interface ConnectOptions {
  readonly dispatch: (action: PageAction) => void
  /** Milliseconds between a break and the next try. An EventSource's own retry gives up on some errors. */
  readonly retryDelay?: number
}

/** Connects and stays connected for as long as the page is open. */
export function connect({ dispatch, retryDelay = 1_000 }: ConnectOptions): void {
  const source = new EventSource(playgroundUrl('events'))
  /** Events that arrive while the state is on its way: applied after it, in order. */
  let early: PageEvent[] | undefined = []
  let isBroken = false

  function breakOff(): void {
    if (isBroken) return
    isBroken = true
    source.close()
    dispatch({ type: 'lost' })
    setTimeout(() => connect({ dispatch, retryDelay }), retryDelay)
  }

  async function load(): Promise<void> {
    const response = await fetch(playgroundUrl('state'))
    if (!response.ok) throw new Error(`The state was answered with ${response.status}`)
    const state = (await response.json()) as PageState
    if (isBroken) return
    dispatch({ type: 'loaded', state })
    for (const event of early ?? []) dispatch({ type: 'event', event })
    early = undefined
  }

  source.addEventListener('open', () => void load().catch(breakOff))
  source.addEventListener('error', breakOff)
  source.addEventListener('message', ({ data }) => {
    const event = JSON.parse(String(data)) as PageEvent
    if (early) early.push(event)
    else dispatch({ type: 'event', event })
  })
}
