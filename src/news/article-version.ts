// What an article was before its publisher changed it.
import { z } from 'zod'
import { newsDateSchema } from './news-date.ts'

export const articleVersionSchema = z.object({
  /** As `Article.version`. */
  version: z.string(),
  headline: z.string(),
  updatedAt: z.exactOptional(newsDateSchema),
  correction: z.exactOptional(z.string()),
  /** When the next version was stored in its place: ISO 8601. */
  replacedAt: z.iso.datetime(),
})

/** Without its text, which is nowhere kept. */
export type ArticleVersion = Readonly<z.infer<typeof articleVersionSchema>>
