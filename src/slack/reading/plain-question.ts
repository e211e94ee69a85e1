// From Slack's markup to the words that a person typed.

import { limits } from '../rendering/limits.ts'
import { shorten } from '../rendering/shorten.ts'
import { visibleText } from '../rendering/visible-text.ts'

/** `<@U123>`, `<#C123|news>`, `<!here>`, `<https://x|label>`: a sigil or a scheme, and a label or none. */
const REFERENCE = /<(?:([@#!])([^<>|]+)|([a-z][a-z\d+.-]*:[^<>|]+))(?:\|([^<>]*))?>/gi

/** `*bold*`, `_italic_`, `~struck~` and code, where the marks stand around whole words. */
const FORMATTING = /(?<![\w*_~`])(?:`+([^`\n]+)`+|([*_~])(?=\S)([^*_~`\n]*[^*_~`\s])\2)(?![\w*_~`])/g

/** What a mention leaves behind: a space before punctuation, and punctuation at the very beginning. */
const LOOSE_SPACE = / +(?=[,.;:!?](?:\s|$))/g
const LOOSE_START = /^(?:[\s,;]|:(?=\s))+/

/**
 * The text of a message without markup, on one line: mentions of the bot taken out, other references by their
 * label (a link with its address behind it), entities undone. Empty where nothing was said but names.
 */
export function plainQuestion(text: string, { botUserId }: { readonly botUserId: string }): string {
  const named = text.replace(REFERENCE, (_, sigil, target, address, label) =>
    sigil === undefined ? linkOf(address, label) : nameOf({ sigil, label, isBot: target === botUserId }),
  )
  const words = visibleText(unescapeEntities(named.replace(FORMATTING, '$1$3')))
  return shorten(words.replace(LOOSE_SPACE, '').replace(LOOSE_START, '').trim(), limits.question)
}

/** `&amp;` last, so that a typed `&lt;` stays as it was typed. */
function unescapeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** The label, and behind it the address where that says more: "what does <https://…|this> say" is about an article. */
function linkOf(address: string, label = ''): string {
  if (label === '') return address
  return /^https?:/i.test(address) && !address.includes(label) ? `${label} (${address})` : label
}

interface Reference {
  readonly sigil: string
  readonly label: string | undefined
  readonly isBot: boolean
}

/** `@robin`, `#general`, or the words that stand for a group or a date; without a label there is no name. */
function nameOf({ sigil, label = '', isBot }: Reference): string {
  if (label === '' || (sigil === '@' && isBot)) return ''
  return sigil === '!' ? label : `${sigil}${label}`
}
