// A modal or a Home tab in the page's form.
import type { PageView } from './page-protocol.ts'
import type { OpenView } from './views.ts'

export function toPageView({ id, content, errors }: OpenView): PageView {
  const { title, submit, close, blocks } = content
  return {
    id,
    blocks,
    ...(title && { title: title.text }),
    ...(submit && { submit: submit.text }),
    ...(close && { close: close.text }),
    ...(errors && { errors }),
  }
}
