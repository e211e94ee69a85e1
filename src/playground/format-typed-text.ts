// What a person typed, as Slack's composer turns it into a message: mrkdwn text and a rich text block.
import type { RichTextBlock, RichTextElement } from '@slack/types'
import type { MessageContent } from './message.ts'
import type { Person } from './workspace-plan.ts'

/** Slack ends a link before punctuation that closes the sentence around it. */
const URL_PATTERN = String.raw`https?://[^\s<>]*[^\s<>.,;:!?'")\]]`

/**
 * `@Name` of a person (any case, whole words), or the `<@U…>` that completion puts in its place, becomes a
 * mention; a web address becomes a link. All else is literal: `&`, `<` and `>` are escaped, so that a typed
 * `<!channel>` reads as just that.
 */
export function formatTypedText(typed: string, people: readonly Person[]): Required<MessageContent> {
  const elements = readElements(typed, people)
  return { text: elements.map(toMrkdwn).join(''), blocks: [toRichText(elements)] }
}

function readElements(typed: string, people: readonly Person[]): readonly RichTextElement[] {
  const names = people.flatMap(({ id, name }) => [String.raw`(?<!\w)@${name}(?!\w)`, `<@${id}>`])
  const special = new RegExp(`(${[URL_PATTERN, ...names].join('|')})`, 'gi')
  // Splitting on a captured pattern leaves the special parts at the odd places.
  return typed
    .split(special)
    .map((part, place) =>
      place % 2 === 0 ? { type: 'text' as const, text: part } : readSpecial(part, people),
    )
    .filter((element) => element.type !== 'text' || element.text !== '')
}

function readSpecial(part: string, people: readonly Person[]): RichTextElement {
  const lower = part.toLowerCase()
  const person = people.find(({ id, name }) =>
    [`<@${id}>`, `@${name}`].some((mention) => mention.toLowerCase() === lower),
  )
  return person ? { type: 'user', user_id: person.id } : { type: 'link', url: part }
}

function toMrkdwn(element: RichTextElement): string {
  if (element.type === 'user') return `<@${element.user_id}>`
  if (element.type === 'link') return `<${escapeMrkdwn(element.url)}>`
  return element.type === 'text' ? escapeMrkdwn(element.text) : ''
}

function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function toRichText(elements: readonly RichTextElement[]): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [...elements] }] }
}
