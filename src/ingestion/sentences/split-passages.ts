// The last step of ingestion: an article becomes the passages that are indexed and quoted from.
import { type Article, articleText } from '../../news/article.ts'
import { type Passage, passageId, type Span } from '../../news/passage.ts'
import { splitSentences } from './split-sentences.ts'

/** In characters: the size of chunk that the public retrieval baselines were measured with. */
const PASSAGE_LENGTH = 900

/**
 * The passages of the article, as `Passage` promises them: whole sentences, every one of them once, offsets into
 * `articleText`. A passage ends with a paragraph where one fits; a sentence over `maxLength` is one by itself.
 */
export function splitPassages(
  article: Article,
  { maxLength = PASSAGE_LENGTH }: { readonly maxLength?: number } = {},
): readonly Passage[] {
  const text = articleText(article)
  const groups: Span[][] = []
  for (const paragraph of paragraphsOf(text)) {
    const current = groups.at(-1)
    if (current && lengthOf(current, paragraph) <= maxLength) current.push(...paragraph)
    else groups.push(...groupSentences(paragraph, maxLength))
  }
  return groups.map((sentences, position) => {
    const { start, end } = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 }
    const id = passageId(article.id, position)
    return { id, articleId: article.id, position, start, end, text: text.slice(start, end), sentences }
  })
}

/** The sentences, by paragraph. */
function paragraphsOf(text: string): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = []
  let previousEnd = 0
  for (const sentence of splitSentences(text)) {
    const current = paragraphs.at(-1)
    if (current && !text.slice(previousEnd, sentence.start).includes('\n')) current.push(sentence)
    else paragraphs.push([sentence])
    previousEnd = sentence.end
  }
  return paragraphs
}

function groupSentences(sentences: readonly Span[], maxLength: number): Span[][] {
  const groups: Span[][] = []
  for (const sentence of sentences) {
    const current = groups.at(-1)
    if (current && lengthOf(current, [sentence]) <= maxLength) current.push(sentence)
    else groups.push([sentence])
  }
  return groups
}

/** From the beginning of some sentences to the end of those that follow. */
function lengthOf(sentences: readonly Span[], following: readonly Span[]): number {
  return (following.at(-1)?.end ?? 0) - (sentences[0]?.start ?? 0)
}
