// The modal that shows what each sentence rests on: its quote within its paragraph, where and when it was printed.
import type { KnownBlock, ModalView, RichTextBlock } from '@slack/types'
import { sourceLabel } from '../../answering/citing/source-label.ts'
import type { Citation } from '../../news/citation.ts'
import { cleanText } from './clean-text.ts'
import { limits } from './limits.ts'
import { plainText } from './plain-text.ts'
import { safeUrl } from './safe-url.ts'
import { shorten } from './shorten.ts'
import type { Strings } from './strings.ts'

/** A citation with what surrounds its quote. */
export interface ShownCitation {
  readonly citation: Citation
  /** Of the quote's paragraph; empty where the article is not held any more, or reads differently now. */
  readonly before: string
  readonly after: string
  /** Other outlets that print the same words, as articles name them. */
  readonly copies: readonly string[]
}

export interface ShownSentence {
  readonly text: string
  readonly citations: readonly ShownCitation[]
}

interface EvidenceViewOptions {
  readonly question: string
  readonly strings: Strings
}

type RichTextPart = RichTextBlock['elements'][number]
type Inline = Extract<RichTextPart, { type: 'rich_text_section' }>['elements'][number]

/** One block a sentence; sentences beyond what a modal holds are counted. */
export function evidenceView(
  sentences: readonly ShownSentence[],
  { question, strings }: EvidenceViewOptions,
): ModalView {
  const shown = sentences.slice(0, limits.evidenceSentences)
  const left = sentences.length - shown.length
  return {
    type: 'modal',
    title: plainText(strings.evidenceTitle),
    close: plainText(strings.close),
    blocks: [
      { type: 'section', text: plainText(shorten(cleanText(question), limits.usual.remark)) },
      { type: 'context', elements: [plainText(strings.evidenceNote)] },
      ...shown.flatMap((sentence, index) => sentenceBlocks(sentence, { number: index + 1, strings })),
      ...(left > 0 ? [{ type: 'section' as const, text: plainText(strings.sentencesLeftOut(left)) }] : []),
    ],
  }
}

function sentenceBlocks(
  { text, citations }: ShownSentence,
  { number, strings }: { readonly number: number; readonly strings: Strings },
): readonly KnownBlock[] {
  const heading = section([words(`${number}. ${shorten(text, limits.usual.sentence)}`, true)])
  const parts = citations.flatMap((shown) => citationParts(shown, strings))
  return [{ type: 'divider' }, { type: 'rich_text', elements: [heading, ...parts] }]
}

/** The quote is set bold, so that it stands out in the paragraph also for whoever sees no colours. */
function citationParts({ citation, before, after, copies }: ShownCitation, strings: Strings): RichTextPart[] {
  const { quote, article, url, number } = citation
  const paragraph = [
    words(before.slice(-limits.evidenceContext)),
    words(quote.text, true),
    words(after.slice(0, limits.evidenceContext)),
  ]
  const address = safeUrl(url) ?? safeUrl(article.url)
  const headline = shorten(cleanText(article.headline), limits.usual.headline)
  const link: Inline =
    address === undefined ? words(headline) : { type: 'link', url: address, text: headline }
  const printed = copies.length > 0 ? [words(` · ${strings.alsoIn(copies.join(', '))}`)] : []
  return [
    {
      type: 'rich_text_quote',
      elements: paragraph.filter((part) => part.type !== 'text' || part.text !== ''),
    },
    section([words(`[${number}] ${sourceLabel(article)} · `), link, ...printed]),
  ]
}

function section(elements: Inline[]): RichTextPart {
  return { type: 'rich_text_section', elements }
}

function words(text: string, bold = false): Extract<Inline, { type: 'text' }> {
  return { type: 'text', text: cleanText(text), ...(bold && { style: { bold } }) }
}
