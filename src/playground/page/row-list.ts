// Keeping a list of nodes in step with its data, so that a screen reader hears only what is new.

export interface Row {
  /** Unique in the list. */
  readonly key: string
  /** The node is built anew only where this differs from last time. */
  readonly signature: string
  readonly build: () => HTMLElement
}

/** Takes over the children of `container`; the function it returns shows other rows there. */
export function createRowList(container: HTMLElement): (rows: readonly Row[]) => void {
  let shown = new Map<string, { readonly signature: string; readonly node: HTMLElement }>()
  return function showRows(rows) {
    const next = new Map(rows.map((row) => [row.key, reuse(row, shown.get(row.key))]))
    for (const [key, { node }] of shown) if (next.get(key)?.node !== node) replace(node, next.get(key)?.node)
    let cursor = container.firstChild
    for (const { node } of next.values()) {
      if (node === cursor) cursor = cursor.nextSibling
      else container.insertBefore(node, cursor)
    }
    shown = next
  }
}

function reuse(row: Row, before: { readonly signature: string; readonly node: HTMLElement } | undefined) {
  return before?.signature === row.signature ? before : { signature: row.signature, node: row.build() }
}

/** The keyboard stays where it was: on the same control of the new node, or on the node itself. */
function replace(node: HTMLElement, successor: HTMLElement | undefined): void {
  const controls = [...node.querySelectorAll<HTMLElement>('a, button')]
  const hadFocus = document.activeElement === node
  const focused =
    document.activeElement instanceof HTMLElement ? controls.indexOf(document.activeElement) : -1
  if (successor) node.replaceWith(successor)
  else node.remove()
  if (!successor || (focused < 0 && !hadFocus)) return
  const control = [...successor.querySelectorAll<HTMLElement>('a, button')][focused]
  if (control) control.focus()
  else successor.focus()
}
