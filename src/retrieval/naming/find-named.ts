// Articles that a question names by their address or their headline, and what is asked of them.
import type { FoundPassage } from '../../indexing/passage-row.ts'
import type { ArticleCard } from '../../news/article.ts'
import { articleId } from '../../news/article-id.ts'
import { instantOf } from '../../news/news-date.ts'
import type { AskedQuestion } from '../asked-question.ts'
import type { FindCandidates } from '../ranking/find-candidates.ts'
import { questionTerms } from '../understanding/question-terms.ts'
import { addressForms } from './address-forms.ts'
import { ARTICLE_MARK, askedOfArticles } from './asked-of-articles.ts'
import { type ArticleLink, readLinks } from './read-links.ts'
import { readTitles, type WrittenTitle } from './read-titles.ts'
import { titleLikeness } from './title-likeness.ts'
import { wordsOfAddress } from './words-of-address.ts'

/** `text`: the whole question as people read it, each address replaced by what it stands for. */
export type NamedArticles =
  /** It names none that can be told. */
  | { readonly kind: 'none'; readonly text: string }
  /** It gives the address of an article that the corpus does not hold (or not yet, at its as-of date). */
  | { readonly kind: 'not-held'; readonly text: string }
  | {
      readonly kind: 'held'
      readonly text: string
      /** In the order of the question; at least one. */
      readonly articles: readonly ArticleCard[]
      /** What is asked of them, see `askedOfArticles`. */
      readonly question: string
    }

/** Passages looked at for a headline: each bears it, so that one article may take up several places. */
const LOOKED_AT = 40

/** Of one headline: a column's title comes again and again, an agency's with every copy. */
const ARTICLES_PER_TITLE = 2

type Asked = Pick<AskedQuestion, 'text' | 'earlier' | 'asOf'>

interface Mention {
  readonly start: number
  readonly end: number
  readonly articles: readonly ArticleCard[]
  /** Stands in its place where the question is read by people. */
  readonly words: string
  /** It is an address beside words of its own, or one that is held. */
  readonly isMissing: boolean
}

/**
 * A question with the address of an article that is not held is about that one alone, whatever else it names. "What does
 * it say about …?" goes on about the article that the question before named.
 */
export function createFindNamed(search: FindCandidates) {
  async function linked(links: readonly ArticleLink[], to: number): Promise<readonly Mention[]> {
    const ids = links.map(({ address }) => addressForms(address).map(articleId))
    const ledes = await search({ words: '', articles: ids.flat(), limit: ids.flat().length, to })
    const held = new Map(ledes.map(({ card }) => [card.id, card]))
    return links.map((link, i) => {
      const article = ids[i]?.flatMap((id) => held.get(id) ?? [])[0]
      if (article) return { ...link, articles: [article], words: quoted(article), isMissing: false }
      const words = link.isAside ? '' : wordsOfAddress(link.address)
      return { ...link, articles: [], words, isMissing: !link.isAside }
    })
  }

  async function titled(titles: readonly WrittenTitle[], to: number): Promise<readonly Mention[]> {
    const mentions: Mention[] = []
    for (const title of titles) {
      if (mentions.some(({ start, end }) => start <= title.start && title.end <= end)) continue
      const terms = questionTerms(title.words)
      const words = terms.map(({ text }) => text).join(' ')
      const found = words === '' ? [] : await search({ words, limit: LOOKED_AT, to })
      const articles = bestTitled(title.words, found)
      if (articles.length > 0) mentions.push({ ...title, articles, isMissing: false })
    }
    return mentions
  }

  async function namedIn(text: string, to: number): Promise<NamedArticles> {
    const links = readLinks(text)
    const mentions = await (links.length > 0 ? linked(links, to) : titled(readTitles(text), to))
    const plain = withoutMarks(replaceEach(text, mentions, ({ words }) => words))
    if (mentions.some(({ isMissing }) => isMissing)) return { kind: 'not-held', text: plain }
    const named = mentions.filter(({ articles }) => articles.length > 0)
    if (named.length === 0) return { kind: 'none', text: plain }
    const articles = new Map(named.flatMap((one) => one.articles).map((card) => [card.id, card]))
    const bare = replaceEach(text, mentions, (one) => (one.articles.length > 0 ? ARTICLE_MARK : ''))
    return { kind: 'held', text: plain, articles: [...articles.values()], question: askedOfArticles(bare) }
  }

  return async function findNamed({ text, earlier, asOf }: Asked): Promise<NamedArticles> {
    const to = asOf.getTime() + 1
    const named = await namedIn(text, to)
    const before = earlier.at(-1)?.standaloneQuestion ?? ''
    const [pointer] = POINTER.exec(text) ?? []
    if (named.kind !== 'none' || pointer === undefined || before === '') return named
    const spokenOf = await namedIn(before, to)
    if (spokenOf.kind !== 'held') return named
    return {
      kind: 'held',
      articles: spokenOf.articles,
      text: text.replace(pointer, spokenOf.articles.map(quoted).join(' and ')),
      question: askedOfArticles(text.replace(pointer, ARTICLE_MARK)),
    }
  }
}

/** Words that point at an article spoken of before. */
const POINTER =
  /\b(?:the|this|that) (?:article|story|report|piece|post|link|page)\b|(?<=\b(?:does|did) )it(?= (?:say|report|mention|write|claim|state|tell)\b)/i

/** A headline by itself needs no quotation marks. */
function withoutMarks(text: string): string {
  return /^“[^“”]*”$/.test(text) ? text.slice(1, -1) : text
}

function quoted({ headline }: ArticleCard): string {
  return `“${headline}”`
}

/** Those most like the title; of equal ones, the newest. */
function bestTitled(title: string, found: readonly FoundPassage[]): readonly ArticleCard[] {
  const cards = [...new Map(found.map(({ card }) => [card.id, card])).values()]
  const likenessTo = titleLikeness(title)
  const likely = cards
    .map((card) => ({ card, likeness: likenessTo(card.headline) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted(
      (a, b) => b.likeness - a.likeness || instantOf(b.card.publishedAt) - instantOf(a.card.publishedAt),
    )
  return likely
    .filter(({ likeness }) => likeness === likely[0]?.likeness)
    .slice(0, ARTICLES_PER_TITLE)
    .map(({ card }) => card)
}

function replaceEach(text: string, mentions: readonly Mention[], by: (mention: Mention) => string): string {
  return mentions
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (rest, mention) => `${rest.slice(0, mention.start)}${by(mention)}${rest.slice(mention.end)}`,
      text,
    )
    .replace(/\s+/g, ' ')
    .trim()
}
