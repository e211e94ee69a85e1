// Reads a message that came as rich text only back into the markup that other messages come in.
import { z } from 'zod'
import { escapeMarkup } from '../rendering/escape-markup.ts'

const elementSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('user'), user_id: z.string() }),
  z.object({ type: z.literal('link'), url: z.string(), text: z.string().optional() }),
  z.object({ type: z.literal('emoji'), name: z.string() }),
  z.object({ type: z.literal('channel'), channel_id: z.string() }),
  z.object({ type: z.literal('usergroup'), usergroup_id: z.string() }),
  z.object({ type: z.literal('broadcast'), range: z.string() }),
])

const partSchema = z.object({ elements: z.array(z.unknown()) })

/** Sections, lists and quotes, one line each; elements without words of their own are passed over. */
export function richTextMarkup(blocks: readonly unknown[]): string {
  return blocks.map(markupOf).join('\n').trim()
}

function markupOf(node: unknown): string {
  const element = elementSchema.safeParse(node).data
  if (element) return markupOfElement(element)
  const part = partSchema.safeParse(node).data
  return part ? `${part.elements.map(markupOf).join('')}\n` : ''
}

function markupOfElement(element: z.infer<typeof elementSchema>): string {
  switch (element.type) {
    case 'text':
      return escapeMarkup(element.text)
    case 'user':
      return `<@${element.user_id}>`
    case 'link':
      return element.text ? `<${element.url}|${escapeMarkup(element.text)}>` : `<${element.url}>`
    case 'emoji':
      return `:${element.name}:`
    case 'channel':
      return `<#${element.channel_id}>`
    case 'usergroup':
      return `<!subteam^${element.usergroup_id}>`
    case 'broadcast':
      return `<!${element.range}>`
  }
}
