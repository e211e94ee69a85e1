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
import { type AnswerPart, splitAnswer } from './split-answer.ts'

type TextLimits = typeof limits.usual | typeof limits.tight

/**
 * Follow-ups go first where there is no room; then what is left goes on in `more` messages, each with the sources that it
 * cites. Beyond `maxMessages` the reports that differ are left out, then sentences from the end, and the message says so.
 */
export function renderAnswer(answer: Answer, options: RenderOptions): SlackMessage {
  const { maxMessages = 1 } = options
  const { followUps: _, ...bare } = answer
  const whole = { answer, texts: limits.usual, options }
  const inOne = [answer, bare].map((shown) => render({ ...whole, shown })).find(messageFits)
  if (inOne) return inOne
  const numbered = { number: maxMessages, of: maxMessages }
  const parts = splitAnswer(
    { sentences: answer.sentences, conflicts: answer.conflicts ?? [] },
    {
      max: maxMessages,
      fits: (part, { isLast }) =>
        messageFits(render({ ...whole, shown: { ...bare, ...part }, ...(!isLast && { goesOn: numbered }) })),
    },
  )
  const last = parts.length - 1
  const messages = parts.map((part, index) => {
    const shown = { ...bare, ...part }
    if (index < last) return render({ ...whole, shown, goesOn: { number: index + 1, of: parts.length } })
    return renderLast({ ...whole, shown, before: parts.slice(0, last) })
  })
  return inOrder(messages, render({ ...whole, shown: bare }).text)
}

/** The first reads as the whole answer, for whoever has it read out or sees no more than a notification. */
function inOrder([first, ...more]: readonly SlackMessage[], text: string): SlackMessage {
  if (!first) throw new TypeError('an answer has a message at least')
  if (more.length === 0) return first
  return { ...first, ...(text.length <= limits.text && { text }), more }
}

/** As much as one message holds. */
function renderLast(draft: Draft): SlackMessage {
  const { shown, before = [] } = draft
  const whole = render(draft)
  if (messageFits(whole)) return whole
  const { conflicts: _, ...bare } = shown
  for (const texts of [limits.usual, limits.tight]) {
    const withOnly = (sentences: readonly AnswerSentence[]) =>
      render({ ...draft, before, texts, shown: { ...bare, sentences } })
    const kept = keepWhatFits(shown.sentences, (sentences) => messageFits(withOnly(sentences)))
    if (kept.length > 0) return withOnly(kept)
  }
  return render({ ...draft, texts: limits.tight, shown: { ...bare, sentences: [] } })
}

interface Draft {
  readonly answer: Answer
  /** What this message shows of it. */
  readonly shown: Answer
  /** What the messages before this one show. */
  readonly before?: readonly AnswerPart[]
  /** Where another message follows. */
  readonly goesOn?: { readonly number: number; readonly of: number }
  readonly texts: TextLimits
  readonly options: RenderOptions
}

function render(draft: Draft): SlackMessage {
  return layOut(outlineAnswer(draft), { nativeCitations: draft.options.nativeCitations ?? false })
}

function outlineAnswer({ answer, shown, before = [], goesOn, texts, options }: Draft): Outline {
  const { strings, controls } = options
  const sources = citedArticles(shown)
  const alsoIn = new Map(answer.alsoIn?.map(({ articleId, outlets }) => [articleId, outlets]))
  const left = leftOut(answer, [...before, shown])
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
          sourceItem(card, { marker: `[${number}]`, alsoIn: alsoIn.get(card.id) ?? [], texts, strings }),
        ),
      },
      { title: strings.followUps, items: followUps, inTextOnly: controls !== undefined },
    ],
    footnotes: goesOn
      ? [strings.goesOn(goesOn)]
      : [
          asOfLine(answer, options),
          ...(Object.values(left).some((count) => count > 0) ? [strings.leftOut(left)] : []),
          ...(answer.notices ?? []).map((notice) => shorten(notice, texts.remark)),
        ],
    controls: goesOn ? [] : (controls?.(shown) ?? []),
  }
}

/** What no message shows. */
function leftOut(answer: Answer, parts: readonly Pick<Answer, 'sentences' | 'conflicts'>[]) {
  const shown = {
    sentences: parts.flatMap(({ sentences }) => sentences),
    conflicts: parts.flatMap(({ conflicts = [] }) => conflicts),
  }
  const subjects = new Set(shown.conflicts.map(({ subject }) => subject))
  return {
    sentences: answer.sentences.length - shown.sentences.length,
    conflicts: (answer.conflicts ?? []).filter(({ subject }) => !subjects.has(subject)).length,
    sources: citedArticles(answer).size - citedArticles(shown).size,
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
    title: strings.conflict({ ...conflict, subject: shorten(conflict.subject, texts.name) }),
    items: conflict.reports.map((report) => {
      const article = report.sentence.citations[0]?.article
      const label = reportLabel(report, conflict, strings)
      const source = article ? ` (${[sourceLabel(article), label].filter(Boolean).join(', ')})` : ''
      const value = { text: shorten(report.value, texts.name), bold: true as const }
      return { line: [value, { text: `${source}: ` }, ...sentenceWords(report.sentence, texts)] }
    }),
  }
}
