// The passages of an article as a list of numbers, so that they pass from thread to thread at little cost.
import { type Article, articleText } from '../../news/article.ts'
import { type Passage, passageId, type Span } from '../../news/passage.ts'

/** Of each passage the number of its sentences, then where each begins and ends: all else follows from the article. */
export function packPassages(passages: readonly Passage[]): readonly number[] {
  const packed: number[] = []
  for (const { sentences } of passages) {
    packed.push(sentences.length)
    for (const { start, end } of sentences) packed.push(start, end)
  }
  return packed
}

/** The passages that were packed, equal in every field. */
export function unpackPassages(article: Article, packed: readonly number[]): readonly Passage[] {
  const text = articleText(article)
  const passages: Passage[] = []
  for (let at = 0; at < packed.length; ) {
    const next = at + 1 + 2 * (packed[at] as number)
    const sentences: Span[] = []
    for (at += 1; at < next; at += 2)
      sentences.push({ start: packed[at] as number, end: packed[at + 1] as number })
    const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0]
    const position = passages.length
    passages.push({
      id: passageId(article.id, position),
      articleId: article.id,
      position,
      start,
      end,
      text: text.slice(start, end),
      sentences,
    })
  }
  return passages
}
