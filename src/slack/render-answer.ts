// An answer as a message: sentences with linked markers, their sources, the as-of line.
import type { Answer, AnswerSentence } from '../answering/reply.ts'
import type { ArticleCard } from '../news/article.ts'
import { asOfLine } from './as-of-line.ts'
import { keepWhatFits } from './keep-what-fits.ts'
import { layOut, type SlackMessage } from './lay-out.ts'
import { limits } from './limits.ts'
import { messageFits } from './message-fits.ts'
import type { Outline, Words } from './outline.ts'
import { safeUrl } from './safe-url.ts'
import { shorten } from './shorten.ts'
import { sourceItem } from './source-item.ts'
import { strings } from './strings.ts'

type TextLimits = typeof limits.usual | typeof limits.tight

/** Sentences are left out from the end; a source goes only with every sentence, or part of one, that cites it. */
export function renderAnswer(answer: Answer, { timeZone }: { readonly timeZone: string }): SlackMessage {
  const render = (kept: readonly AnswerSentence[], texts: TextLimits) =>
    layOut(outlineAnswer({ answer, kept, texts, timeZone }))
  for (const texts of [limits.usual, limits.tight]) {
    const kept = keepWhatFits(answer.sentences, (sentences) => messageFits(render(sentences, texts)))
    if (kept.length > 0) return render(kept, texts)
  }
  return render([], limits.tight)
}

interface Draft {
  readonly answer: Answer
  readonly kept: readonly AnswerSentence[]
  readonly texts: TextLimits
  readonly timeZone: string
}

function outlineAnswer({ answer, kept, texts, timeZone }: Draft): Outline {
  const sources = sourcesOf(kept)
  const left = {
    sentences: answer.sentences.length - kept.length,
    sources: sourcesOf(answer.sentences).size - sources.size,
  }
  return {
    paragraph: kept.flatMap((sentence, index) => sentenceWords(sentence, { texts, isFirst: index === 0 })),
    list: {
      title: strings.sources,
      items: [...sources].map(([number, card]) => sourceItem(card, { marker: `[${number}]`, texts })),
    },
    footnotes: [
      asOfLine(answer, timeZone),
      ...(left.sentences + left.sources > 0 ? [strings.leftOut(left)] : []),
      ...(answer.notice === undefined ? [] : [shorten(answer.notice, texts.remark)]),
    ],
  }
}

interface SentenceOptions {
  readonly texts: TextLimits
  readonly isFirst: boolean
}

/** Several quotes of one article share a number; each has its own link, as each opens at its own place. */
function sentenceWords(
  { text, citations }: AnswerSentence,
  { texts, isFirst }: SentenceOptions,
): readonly Words[] {
  const markers = new Map(citations.map((citation) => [`${citation.number} ${citation.url}`, citation]))
  return [
    { text: `${isFirst ? '' : ' '}${shorten(text, texts.sentence)} ` },
    ...[...markers.values()].map(({ number, url, article }) => ({
      text: `[${number}]`,
      // A long quote can make the address too long to link; the article's own still leads to it.
      link: safeUrl(url) === undefined ? article.url : url,
    })),
  ]
}

function sourcesOf(sentences: readonly AnswerSentence[]): ReadonlyMap<number, ArticleCard> {
  const citations = sentences.flatMap((sentence) => sentence.citations)
  return new Map(
    citations.toSorted((a, b) => a.number - b.number).map(({ number, article }) => [number, article]),
  )
}
