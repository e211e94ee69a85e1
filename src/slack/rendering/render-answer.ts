// An answer as a message: sentences with linked markers, reports that differ, sources, the as-of line.
import { citedArticles } from '../../answering/citing/cited-articles.ts'
import { sourceLabel } from '../../answering/citing/source-label.ts'
import type { Answer, AnswerSentence, Conflict } from '../../answering/reply.ts'
import { formatDay } from '../../news/news-date.ts'
import { asOfLine } from './as-of-line.ts'
import { keepWhatFits } from './keep-what-fits.ts'
import { layOut, type SlackMessage } from './lay-out.ts'
import { limits } from './limits.ts'
import { messageFits } from './message-fits.ts'
import type { Line, List, Outline } from './outline.ts'
import type { RenderOptions } from './render-options.ts'
import { reportLabel } from './report-label.ts'
import { sentenceWords } from './sentence-words.ts'
import { shorten } from './shorten.ts'
import { sourceItem } from './source-item.ts'

type TextLimits = typeof limits.usual | typeof limits.tight

/**
 * Follow-ups go first where there is no room, then the reports that differ; then sentences are left out from the end.
 * A source goes only with every sentence, or part of one, that cites it.
 */
export function renderAnswer(answer: Answer, options: RenderOptions): SlackMessage {
  const { followUps: _, ...withoutFollowUps } = answer
  const { conflicts: __, ...bare } = withoutFollowUps
  const render = (shown: Answer, kept: readonly AnswerSentence[], texts: TextLimits) =>
    layOut(outlineAnswer({ answer, shown: { ...shown, sentences: kept }, texts, options }))
  for (const version of [answer, withoutFollowUps]) {
    const whole = render(version, answer.sentences, limits.usual)
    if (messageFits(whole)) return whole
  }
  for (const texts of [limits.usual, limits.tight]) {
    const kept = keepWhatFits(answer.sentences, (sentences) => messageFits(render(bare, sentences, texts)))
    if (kept.length > 0) return render(bare, kept, texts)
  }
  return render(bare, [], limits.tight)
}

interface Draft {
  readonly answer: Answer
  /** What there is room for. */
  readonly shown: Answer
  readonly texts: TextLimits
  readonly options: RenderOptions
}

function outlineAnswer({ answer, shown, texts, options }: Draft): Outline {
  const { strings, controls } = options
  const sources = citedArticles(shown)
  const left = {
    sentences: answer.sentences.length - shown.sentences.length,
    conflicts: (answer.conflicts?.length ?? 0) - (shown.conflicts?.length ?? 0),
    sources: citedArticles(answer).size - sources.size,
  }
  const inList = answer.layout === 'dated-list'
  const followUps = (shown.followUps ?? []).map((question) => ({
    line: [{ text: shorten(question, texts.remark) }],
  }))
  return {
    paragraph: inList ? [] : prose(shown.sentences, texts),
    lists: [
      ...(inList
        ? [{ items: shown.sentences.map((sentence) => ({ line: datedLine(sentence, texts) })) }]
        : []),
      ...(shown.conflicts ?? []).map((conflict) => conflictList(conflict, { texts, strings })),
      {
        title: strings.sources,
        items: [...sources].map(([number, card]) =>
          sourceItem(card, { marker: `[${number}]`, texts, strings }),
        ),
      },
      { title: strings.followUps, items: followUps, inTextOnly: controls !== undefined },
    ],
    footnotes: [
      asOfLine(answer, options),
      ...(Object.values(left).some((count) => count > 0) ? [strings.leftOut(left)] : []),
      ...(answer.notices ?? []).map((notice) => shorten(notice, texts.remark)),
    ],
    controls: controls?.(shown) ?? [],
  }
}

function prose(sentences: readonly AnswerSentence[], texts: TextLimits): Line {
  return sentences.flatMap((sentence, index) => [
    ...(index === 0 ? [] : [{ text: ' ' }]),
    ...sentenceWords(sentence, texts),
  ])
}

/** Behind the day of the article that it comes from. */
function datedLine(sentence: AnswerSentence, texts: TextLimits): Line {
  const article = sentence.citations[0]?.article
  return [
    ...(article ? [{ text: `${formatDay(article.publishedAt)}: `, bold: true as const }] : []),
    ...sentenceWords(sentence, texts),
  ]
}

interface ListOptions {
  readonly texts: TextLimits
  readonly strings: RenderOptions['strings']
}

function conflictList(conflict: Conflict, { texts, strings }: ListOptions): List {
  return {
    title: strings.conflict(shorten(conflict.subject, texts.name)),
    items: conflict.reports.map((report) => {
      const article = report.sentence.citations[0]?.article
      const label = reportLabel(report, conflict, strings)
      const source = article ? ` (${[sourceLabel(article), label].filter(Boolean).join(', ')})` : ''
      const value = { text: shorten(report.value, texts.name), bold: true as const }
      return { line: [value, { text: `${source}: ` }, ...sentenceWords(report.sentence, texts)] }
    }),
  }
}
