// A modal that says one thing.
import type { ModalView } from '@slack/types'
import { plainText } from './plain-text.ts'
import type { Strings } from './strings.ts'

/** @param text Of ours: it is shown as it is. */
export function noticeView(
  text: string,
  { title, strings }: { readonly title: string; readonly strings: Strings },
): ModalView {
  return {
    type: 'modal',
    title: plainText(title),
    close: plainText(strings.close),
    blocks: [{ type: 'section', text: plainText(text) }],
  }
}
