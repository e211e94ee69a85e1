// "How do you know?": opens the modal that shows every sentence's evidence.
import { printedElsewhere } from '../../answering/citing/printed-elsewhere.ts'
import type { AnswerSentence } from '../../answering/reply.ts'
import type { Memory } from '../../conversation/memory.ts'
import type { Logger } from '../../logger.ts'
import { type Article, articleText } from '../../news/article.ts'
import type { Citation } from '../../news/citation.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import type { ClickOnMessage } from '../reading/read-interaction.ts'
import { evidenceView, type ShownCitation, type ShownSentence } from '../rendering/evidence-view.ts'
import { noticeView } from '../rendering/notice-view.ts'
import { attempt } from '../replying/attempt.ts'
import type { SlackClient } from '../slack-methods.ts'
import type { Newsroom } from './newsroom.ts'

export interface ShowEvidenceOptions {
  readonly memory: Pick<Memory, 'answers'>
  readonly newsroom: Newsroom
  readonly readAsker: ReadAsker
  readonly logger: Logger
}

/** Rejects where Slack or the store does. */
export type ShowEvidence = (click: ClickOnMessage, client: SlackClient) => Promise<void>

/** A modal has to open within three seconds: it opens at once, and is filled when the articles have been read. */
export function createShowEvidence({
  memory,
  newsroom,
  readAsker,
  logger,
}: ShowEvidenceOptions): ShowEvidence {
  return async function showEvidence({ workspace, user, triggerId, value: id }, client) {
    const { strings } = readAsker.known({ workspace, user })
    const title = strings.evidenceTitle
    const waiting = noticeView(strings.evidenceLoading, { title, strings })
    const opened = await client.views.open({ trigger_id: triggerId, view: waiting })
    const answer = await memory.answers.find(workspace, id)
    const reply = answer?.turn.reply
    const view =
      answer && reply?.kind === 'answer'
        ? evidenceView(await readSentences([...reply.sentences, ...inConflict(reply)]), {
            question: answer.turn.question,
            strings,
          })
        : noticeView(strings.forgotten, { title, strings })
    await client.views.update({ view_id: opened.view?.id ?? '', view })
  }

  async function readSentences(sentences: readonly AnswerSentence[]): Promise<readonly ShownSentence[]> {
    const cited = sentences.flatMap(({ citations }) => citations.map(({ article }) => article))
    const elsewhere = await attempt(logger, 'Copies cannot be looked for', () =>
      printedElsewhere(cited, newsroom),
    )
    const copies = new Map(elsewhere?.map(({ articleId, outlets }) => [articleId, outlets]))
    return Promise.all(
      sentences.map(async ({ text, citations }) => ({
        text,
        citations: await Promise.all(citations.map((citation) => readCitation(citation, copies))),
      })),
    )
  }

  async function readCitation(
    citation: Citation,
    copies: ReadonlyMap<string, readonly string[]>,
  ): Promise<ShownCitation> {
    const article = await attempt(logger, 'An article cannot be read', () =>
      newsroom.article(citation.article.id),
    )
    return { citation, ...surroundings(citation, article), copies: copies.get(citation.article.id) ?? [] }
  }
}

function inConflict({
  conflicts = [],
}: {
  conflicts?: readonly { reports: readonly { sentence: AnswerSentence }[] }[]
}) {
  return conflicts.flatMap(({ reports }) => reports.map(({ sentence }) => sentence))
}

/** What stands before and after the quote in its paragraph; nothing where it does not stand there any more. */
function surroundings({ quote }: Citation, article: Article | undefined) {
  const text = article ? articleText(article) : ''
  if (text.slice(quote.start, quote.end) !== quote.text) return { before: '', after: '' }
  const from = text.lastIndexOf('\n\n', quote.start)
  const to = text.indexOf('\n\n', quote.end)
  return {
    before: text.slice(from < 0 ? 0 : from + 2, quote.start),
    after: text.slice(quote.end, to < 0 ? undefined : to),
  }
}
