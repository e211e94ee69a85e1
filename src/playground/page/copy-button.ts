// A button that puts a text on the clipboard.
import { element } from './element.ts'

interface CopyOptions {
  readonly tell: (words: string) => void
  /** What the person hears once it is there. */
  readonly said: string
}

export function copyButton(words: string, text: string, { tell, said }: CopyOptions): HTMLElement {
  const button = element('button', { type: 'button', class: 'block-button' }, [words])
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text)
      tell(said)
    } catch {
      tell('The browser does not let this page use the clipboard.')
    }
  })
  return button
}
