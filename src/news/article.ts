// An article of the corpus, as ingestion leaves it and everything after relies on it.
import { z } from 'zod'
import { newsDateSchema } from './news-date.ts'

/** Where a reader finds and judges the article: what every citation and source line shows. */
export const articleCardSchema = z.object({
  /** First 16 hexadecimal digits of the SHA-256 of the normalised URL. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** The article's original address, as its publisher serves it. */
  url: z.url({ protocol: /^https?$/ }),
  headline: z.string().min(1),
  publisher: z.string().min(1),
  /** The agency that wrote it, where another outlet printed it: `AFP`. */
  agency: z.string().optional(),
  publishedAt: newsDateSchema,
  updatedAt: newsDateSchema.optional(),
  kind: z.enum(['report', 'analysis', 'opinion', 'press-release']),
  section: z.string().optional(),
  /** `summary` where the corpus holds a retelling: its links carry no text fragment. */
  text: z.enum(['full', 'summary']),
  /** What the publisher says it corrected, or why it took the article back. */
  correction: z.string().optional(),
  /** What its editors say about it, where nothing was wrong. */
  editorsNote: z.string().optional(),
  /** The publisher has taken it back: it is kept to know that, and never found or quoted. */
  withdrawn: z.literal(true).optional(),
  /** Shared by all copies of one text: edited and cut, but stating the same. Absent where no index gave it. */
  cluster: z.string().optional(),
  /** Shared by articles about one event over days. Absent where no index gave it. */
  story: z.string().optional(),
  /** Of the article that this card stands for: another one after each change. */
  version: z.exactOptional(z.string()),
})

export const articleSchema = articleCardSchema.extend({
  /** Persons named as authors. */
  byline: z.string().optional(),
  /** Where it was written (text, not a date). */
  dateline: z.string().optional(),
  /** BCP 47, for example `en`. */
  language: z.string().min(2),
  /** Photo captions with their credits; not part of the text. */
  captions: z.array(z.string()).readonly(),
  paragraphs: z.array(z.string().min(1)).min(1).readonly(),
  /** Changes whenever anything above does: SHA-256 of the content, 16 hexadecimal digits. */
  version: z.string(),
})

export type ArticleCard = Readonly<z.infer<typeof articleCardSchema>>
export type Article = Readonly<z.infer<typeof articleSchema>>

/** The text that all offsets count in: the paragraphs, joined by an empty line. */
export function articleText(article: Article): string {
  return article.paragraphs.join('\n\n')
}

/** The card of an article, without its text. */
export function cardOf(article: Article): ArticleCard {
  return articleCardSchema.parse(article)
}
