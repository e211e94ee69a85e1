// The modal in which somebody asks about an article that a message links to.
import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import { sourceLabel } from '../../answering/citing/source-label.ts'
import type { ArticleCard } from '../../news/article.ts'
import { viewIds } from './action-ids.ts'
import { cleanText } from './clean-text.ts'
import { limits } from './limits.ts'
import { plainText } from './plain-text.ts'
import { shorten } from './shorten.ts'
import type { Strings } from './strings.ts'

interface ArticleViewOptions {
  /** At least one; the value of each choice is its place here. */
  readonly articles: readonly ArticleCard[]
  /** What is to be known when the form is submitted. */
  readonly metadata: string
  readonly strings: Strings
}

/** One article is shown, of several one is chosen. The question may be left out. */
export function articleView({ articles, metadata, strings }: ArticleViewOptions): ModalView {
  const [first, ...others] = articles
  return {
    type: 'modal',
    callback_id: viewIds.article,
    private_metadata: metadata,
    title: plainText(strings.articleTitle),
    submit: plainText(strings.ask),
    close: plainText(strings.cancel),
    blocks: [
      ...(first && others.length === 0 ? [shown(first)] : [choice(articles, strings)]),
      question(strings),
    ],
  }
}

function shown(article: ArticleCard): KnownBlock {
  const words = `${cleanText(article.headline)}\n${sourceLabel(article)}`
  return { type: 'section', text: plainText(shorten(words, limits.contextText)) }
}

function choice(articles: readonly ArticleCard[], strings: Strings): InputBlock {
  const options = articles.slice(0, limits.choices).map((article, place) => ({
    value: String(place),
    text: plainText(shorten(cleanText(article.headline), limits.buttonText)),
    description: plainText(shorten(sourceLabel(article), limits.buttonText)),
  }))
  const [initial] = options
  return {
    type: 'input',
    block_id: 'article',
    label: plainText(strings.whichArticle),
    element: {
      type: 'radio_buttons',
      action_id: 'article',
      options,
      ...(initial && { initial_option: initial }),
    },
  }
}

function question(strings: Strings): InputBlock {
  return {
    type: 'input',
    block_id: 'question',
    optional: true,
    label: plainText(strings.articleQuestion),
    hint: plainText(strings.articleQuestionHint),
    element: {
      type: 'plain_text_input',
      action_id: 'question',
      max_length: limits.question,
      focus_on_load: true,
    },
  }
}
