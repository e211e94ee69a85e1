// The bot's buttons: one listener for all, wherever on the page they are drawn.
import type { PageInteraction } from '../page-protocol.ts'
import type { Sent } from './post-action.ts'

interface ClickOptions {
  readonly interact: (interaction: PageInteraction) => Promise<Sent>
  /** Says to the person what was refused. */
  readonly tell: (words: string) => void
}

/** Buttons name their action; the message or view around them names itself. */
export function listenToClicks(root: HTMLElement, { interact, tell }: ClickOptions): void {
  root.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null
    const interaction = button && readClick(button)
    if (!button || !interaction) return
    const sent = await interact(interaction)
    if (sent.kind === 'refused') tell(sent.error)
    else markThumb(button)
  })
}

function readClick(button: HTMLElement): PageInteraction | undefined {
  const { action: actionId = '', value } = button.dataset
  const given = { actionId, ...(value !== undefined && { value }) }
  const viewId = button.closest<HTMLElement>('[data-view]')?.dataset.view
  if (viewId !== undefined) return { kind: 'view-click', viewId, ...given }
  const { channel, ts } = button.closest<HTMLElement>('[data-ts]')?.dataset ?? {}
  return channel === undefined || ts === undefined ? undefined : { kind: 'click', channel, ts, ...given }
}

/** Of two thumbs, the one pressed last stands out, as in Slack. */
function markThumb(button: HTMLElement): void {
  if (!button.matches('.thumb')) return
  for (const thumb of button.parentElement?.querySelectorAll('.thumb') ?? [])
    thumb.setAttribute('aria-pressed', String(thumb === button))
}
