// One sentence of an answer with its linked markers.

import { sentencePieces } from '../../answering/citing/sentence-pieces.ts'
import type { AnswerSentence } from '../../answering/reply.ts'
import type { limits } from './limits.ts'
import type { Line } from './outline.ts'
import { safeUrl } from './safe-url.ts'
import { shorten } from './shorten.ts'

/** Several quotes of one article share a number; each has its own link, as each opens at its own place. */
export function sentenceWords(
  sentence: AnswerSentence,
  texts: typeof limits.usual | typeof limits.tight,
): Line {
  const markers = new Map(
    sentence.citations.map((citation) => [`${citation.number} ${citation.url}`, citation]),
  )
  return [
    ...sentenceText(sentence, texts.sentence),
    { text: ' ' },
    ...[...markers.values()].map(({ number, url, article, quote }) => ({
      text: `[${number}]`,
      cites: { number, publisher: article.publisher, headline: article.headline, quote: quote.text },
      // A long quote can make the address too long to link; the article's own still leads to it.
      link: safeUrl(url) === undefined ? article.url : url,
    })),
  ]
}

/** One that has to be cut goes without its bold words and brackets, whose places are then no longer sure. */
function sentenceText(sentence: AnswerSentence, limit: number): Line {
  const pieces = sentencePieces(sentence)
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
  if (length > limit) return [{ text: shorten(sentence.text, limit) }]
  return pieces.map(({ text, isAnswer }) => (isAnswer ? { text, bold: true } : { text }))
}
