// Where a passage speaks to a language model: whole paragraphs, as orders seldom come in a single sentence.
import type { Passage, Span } from '../news/passage.ts'
import { addressesModels } from './addresses-models.ts'

/** The paragraphs, as spans of the article's text, in which any sentence addresses models; in order. */
export function ordersIn({ text, start, sentences }: Passage): readonly Span[] {
  const speaking = sentences.filter((sentence) =>
    addressesModels(text.slice(sentence.start - start, sentence.end - start)),
  )
  return paragraphsOf(text, start).filter((paragraph) =>
    speaking.some((sentence) => paragraph.start <= sentence.start && sentence.start < paragraph.end),
  )
}

function paragraphsOf(text: string, offset: number): readonly Span[] {
  let start = offset
  return text.split('\n\n').map((paragraph) => {
    const span = { start, end: start + paragraph.length }
    start = span.end + '\n\n'.length
    return span
  })
}
