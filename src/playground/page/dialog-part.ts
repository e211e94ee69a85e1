// The bot's modal over the page.
import type { PageInteraction, PageView } from '../page-protocol.ts'
import { createDirectory, type Directory } from './directory.ts'
import { element } from './element.ts'
import { icon } from './icon.ts'
import type { PagePart } from './page-part.ts'
import type { Sent } from './post-action.ts'
import { renderBlock } from './render-block.ts'
import { renderInput } from './render-input.ts'

interface DialogOptions {
  readonly interact: (interaction: PageInteraction) => Promise<Sent>
}

/** Fills `dialog`, which keeps the keyboard inside while it is open; Escape and the cross close it at the bot's too. */
export function createDialogPart(dialog: HTMLDialogElement, { interact }: DialogOptions): PagePart {
  let shown: string | undefined
  let viewId: string | undefined

  function close(): void {
    if (viewId !== undefined) void interact({ kind: 'close', viewId })
  }

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    close()
  })

  return {
    show({ state }) {
      const { modal } = state
      const signature = JSON.stringify(modal)
      if (signature === shown) return
      shown = signature
      viewId = modal?.id
      if (!modal) return dialog.close()
      dialog.replaceChildren(renderView(modal, { directory: createDirectory(state), interact, close }))
      if (!dialog.open) dialog.showModal()
    },
  }
}

interface ViewOptions extends DialogOptions {
  readonly directory: Directory
  readonly close: () => void
}

function renderView(view: PageView, { directory, interact, close }: ViewOptions): HTMLElement {
  const failure = element('p', { class: 'input-error', role: 'alert' }, [view.errors?.['']])
  const cross = element('button', { type: 'button', class: 'tool', 'aria-label': 'Close' }, [icon('close')])
  const cancel = element('button', { type: 'button', class: 'block-button' }, [view.close ?? 'Close'])
  for (const button of [cross, cancel]) button.addEventListener('click', close)
  const submit = view.submit !== undefined && [
    element('button', { type: 'submit', class: 'block-button primary' }, [view.submit]),
  ]
  const form = element('form', { class: 'view', 'data-view': view.id, 'aria-labelledby': 'dialog-title' }, [
    element('header', { class: 'bar' }, [
      element('h2', { id: 'dialog-title', class: 'bar-title' }, [view.title]),
      cross,
    ]),
    element('div', { class: 'view-body', tabindex: '0' }, [
      ...view.blocks.map((block) =>
        block.type === 'input'
          ? renderInput(block, view.errors?.[block.block_id ?? ''])
          : renderBlock(block, directory),
      ),
      failure,
    ]),
    element('footer', { class: 'view-foot' }, [cancel, ...(submit || [])]),
  ])
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const fields = new FormData(form)
    const values = Object.fromEntries([...fields].map(([name, value]) => [name, String(value)]))
    const sent = await interact({ kind: 'submit', viewId: view.id, values })
    if (sent.kind === 'refused') failure.textContent = sent.error
  })
  return form
}
