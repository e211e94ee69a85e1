// The passages of an article as a list of numbers, so that they pass from thread to thread at little cost.
import { type Article, articleText } from '../../news/article.ts'
import { type Passage, passageId } from '../../news/passage.ts'

/** Of each passage the number of its sentences, then where each begins and ends: all else follows from the article. */
export function packPassages(passages: readonly Passage[]): readonly number[] {
  return passages.flatMap(({ sentences }) => [
    sentences.length,
    ...sentences.flatMap(({ start, end }) => [start, end]),
  ])
}

/** The passages that were packed, equal in every field. */
export function unpackPassages(article: Article, packed: readonly number[]): readonly Passage[] {
  const text = articleText(article)
  const passages: Passage[] = []
  for (let at = 0; at < packed.length; ) {
    const count = packed[at] ?? 0
    const sentences = Array.from({ length: count }, (_, i) => ({
      start: packed[at + 1 + 2 * i] ?? 0,
      end: packed[at + 2 + 2 * i] ?? 0,
    }))
    at += 1 + 2 * count
    const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0]
    const position = passages.length
    const id = passageId(article.id, position)
    passages.push({
      id,
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
