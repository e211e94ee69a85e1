// "Ask about this article": a question about the article that a message links to, for whoever asks.
import type { ModalView } from '@slack/types'
import { z } from 'zod'
import type { Logger } from '../../logger.ts'
import type { ArticleCard } from '../../news/article.ts'
import { describeError } from '../describe-error.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import type { SubmittedView } from '../reading/read-interaction.ts'
import type { UsedShortcut } from '../reading/read-shortcut.ts'
import { articleView } from '../rendering/article-view.ts'
import { cleanText } from '../rendering/clean-text.ts'
import { limits } from '../rendering/limits.ts'
import { noticeView } from '../rendering/notice-view.ts'
import { shorten } from '../rendering/shorten.ts'
import type { Strings } from '../rendering/strings.ts'
import type { GiveAnswer } from '../replying/give-answer.ts'
import { responseDestination } from '../replying/response-destination.ts'
import type { SlackClient } from '../slack-methods.ts'
import { findHeld } from './find-held.ts'
import type { Newsroom } from './newsroom.ts'
import { respondAt } from './respond-at.ts'

/** What the form carries from the message to the answer. */
const metadataSchema = z.object({
  channel: z.string(),
  thread: z.string(),
  responseUrl: z.url(),
  urls: z.array(z.string()),
})

export interface AskArticleOptions {
  readonly newsroom: Newsroom
  readonly readAsker: ReadAsker
  readonly giveAnswer: GiveAnswer
  /** Names a failure, for a person to quote. */
  readonly newFailureId: () => string
  readonly logger: Logger
  readonly fetch?: typeof globalThis.fetch
}

export interface AskArticle {
  /** Opens the form, or says that there is nothing to ask about. Rejects where Slack does. */
  offer(used: UsedShortcut, client: SlackClient): Promise<void>
  /** Resolves when the asker, and nobody else, has been answered in the message's thread. Never rejects. */
  answer(submitted: SubmittedView, client: SlackClient): Promise<void>
}

export function createAskArticle(options: AskArticleOptions): AskArticle {
  const { newsroom, readAsker, giveAnswer, newFailureId, logger, fetch = globalThis.fetch } = options

  async function formFor(used: UsedShortcut, strings: Strings): Promise<ModalView> {
    const notice = (words: string) => noticeView(words, { title: strings.articleTitle, strings })
    try {
      const articles = await findHeld(used.links, newsroom)
      if (articles.length === 0) return notice(reasonFor(used.links, strings))
      return articleView({ articles, metadata: metadataOf(used, articles), strings })
    } catch (error) {
      const id = newFailureId()
      logger.error({ id, ...describeError(error) }, 'Articles could not be looked up')
      return notice(strings.buttonFailed(id))
    }
  }

  return {
    /** A modal has to open within three seconds: it opens at once, and is filled when the articles are found. */
    async offer(used, client) {
      const { strings } = readAsker.known(used)
      const title = strings.articleTitle
      const waiting = noticeView(strings.evidenceLoading, { title, strings })
      const opened = await client.views.open({ trigger_id: used.triggerId, view: waiting })
      const view = await formFor(used, strings)
      await client.views.update({ view_id: opened.view?.id ?? '', view })
    },

    async answer({ workspace, user: asker, metadata, values }, client) {
      const { channel, thread, responseUrl, urls } = metadataSchema.parse(JSON.parse(metadata))
      const url = urls[Number(values.article ?? 0)] ?? ''
      const question = values.question?.trim() ?? ''
      const respond = respondAt(responseUrl, { fetch })
      await giveAnswer({
        // An address by itself asks what its article reports.
        question: { workspace, asker, channel, text: question === '' ? url : `${question} ${url}` },
        client,
        destination: responseDestination({ respond, thread, canShare: true, logger }),
        loadEarlier: async () => [],
      })
    },
  }
}

function metadataOf(
  { channel, thread, responseUrl }: UsedShortcut,
  articles: readonly ArticleCard[],
): string {
  const urls = articles.slice(0, limits.choices).map(({ url }) => url)
  const described = (count: number) =>
    JSON.stringify({ channel, thread, responseUrl, urls: urls.slice(0, count) })
  let count = urls.length
  while (count > 1 && described(count).length > limits.metadata) count -= 1
  return described(count)
}

function reasonFor([first, ...others]: readonly string[], strings: Strings): string {
  if (first === undefined) return strings.noLink
  return strings.linkNotHeld(shorten(cleanText(first), limits.usual.remark), others.length)
}
