// The addresses that a message links to, wherever Slack keeps them.
import { z } from 'zod'
import { normaliseArticleUrl } from '../../news/normalise-article-url.ts'

interface LinkingMessage {
  readonly text?: string | null | undefined
  readonly blocks?: readonly unknown[] | null | undefined
  readonly attachments?: readonly unknown[] | null | undefined
}

/** `<https://x|label>`; Slack puts every address that it knows as one in such brackets. */
const MARKUP = /<(https?:\/\/[^<>|\s]+)(?:\|[^<>]*)?>/gi

const linkSchema = z.object({ type: z.literal('link'), url: z.string() })

/** Of a preview, and of what an app posts about a page. */
const attachmentSchema = z.object({
  original_url: z.string().nullish(),
  from_url: z.string().nullish(),
  title_link: z.string().nullish(),
})

/** Each once, however it is written, in the order of the message. Images and files of Slack's own are none. */
export function linksOf({ text, blocks, attachments }: LinkingMessage): readonly string[] {
  const written = Array.from((text ?? '').matchAll(MARKUP), ([, url = '']) => url.replaceAll('&amp;', '&'))
  const attached = (attachments ?? []).flatMap((each) => {
    const { original_url, from_url, title_link } = attachmentSchema.safeParse(each).data ?? {}
    return original_url ?? from_url ?? title_link ?? []
  })
  const byForm = new Map<string, string>()
  for (const url of [...written, ...inBlocks(blocks ?? []), ...attached]) {
    const form = normaliseArticleUrl(url)
    if (form !== undefined && !byForm.has(form)) byForm.set(form, url)
  }
  return [...byForm.values()]
}

function inBlocks(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(inBlocks)
  if (typeof node !== 'object' || node === null) return []
  const link = linkSchema.safeParse(node).data
  return link ? [link.url] : Object.values(node).flatMap(inBlocks)
}
