// One exchange of a conversation, and the form it is stored in.
import { z } from 'zod'
import type {
  Abstention,
  AlsoIn,
  Answer,
  AnswerSentence,
  Conflict,
  ConflictingReport,
  Insertion,
  Reply,
} from '../answering/reply.ts'
import { articleCardSchema } from '../news/article.ts'
import type { Citation } from '../news/citation.ts'
import { newsDateSchema } from '../news/news-date.ts'
import type { Span } from '../news/passage.ts'

/** What somebody asked and what was posted in return, whole. */
export interface Turn {
  /** As the person wrote it; the reply holds the question as it was understood. */
  readonly question: string
  /** The asker's Slack user id. */
  readonly asker: string
  /** ISO 8601. */
  readonly askedAt: string
  readonly reply: Reply
  /** Of the message that asked, by which an edited or deleted question finds its turn. */
  readonly ts?: string
}

/** A schema for every field of a type, optional ones too: a new field of `Reply` does not compile until it is here. */
type Shape<Value> = { readonly [Field in keyof Value]-?: z.ZodType }

// Loose objects, so that a field which a later version has added passes through an older one unharmed.
const citationSchema = z.looseObject({
  number: z.number(),
  quote: z.looseObject({ passageId: z.string(), text: z.string(), start: z.number(), end: z.number() }),
  article: articleCardSchema,
  url: z.string(),
} satisfies Shape<Citation>)

const replyBase = {
  standaloneQuestion: z.string(),
  isRewritten: z.literal(true).exactOptional(),
  asOf: z.string(),
  window: z
    .looseObject({ from: z.exactOptional(z.number()), to: z.exactOptional(z.number()), label: z.string() })
    .exactOptional(),
  notices: z.array(z.string()).exactOptional(),
}

const sentenceSchema = z.looseObject({
  text: z.string(),
  citations: z.array(citationSchema),
  emphasis: z
    .array(z.looseObject({ start: z.number(), end: z.number() } satisfies Shape<Span>))
    .exactOptional(),
  insertions: z
    .array(z.looseObject({ at: z.number(), text: z.string() } satisfies Shape<Insertion>))
    .exactOptional(),
} satisfies Shape<AnswerSentence>)

const conflictSchema = z.looseObject({
  subject: z.string(),
  reports: z.array(
    z.looseObject({
      value: z.string(),
      sentence: sentenceSchema,
      isNewest: z.boolean(),
      outlets: z.number(),
    } satisfies Shape<ConflictingReport>),
  ),
  areOfNamesakes: z.literal(true).exactOptional(),
  areOverTime: z.literal(true).exactOptional(),
} satisfies Shape<Conflict>)

const answerSchema = z.looseObject({
  ...replyBase,
  kind: z.literal('answer'),
  sentences: z.array(sentenceSchema),
  layout: z.enum(['prose', 'dated-list']).exactOptional(),
  conflicts: z.array(conflictSchema).exactOptional(),
  alsoIn: z
    .array(z.looseObject({ articleId: z.string(), outlets: z.array(z.string()) } satisfies Shape<AlsoIn>))
    .exactOptional(),
  followUps: z.array(z.string()).exactOptional(),
} satisfies Shape<Answer>)

const abstentionSchema = z.looseObject({
  ...replyBase,
  kind: z.literal('abstention'),
  reason: z.enum(['no-evidence', 'empty-corpus', 'article-not-held']),
  closest: z.array(articleCardSchema),
  lookedFor: z.array(z.string()).exactOptional(),
  coverage: z.looseObject({
    articles: z.number(),
    earliest: newsDateSchema.exactOptional(),
    latest: newsDateSchema.exactOptional(),
  }),
} satisfies Shape<Abstention>)

export const turnSchema: z.ZodType<Turn> = z.looseObject({
  question: z.string(),
  asker: z.string(),
  askedAt: z.iso.datetime(),
  reply: z.discriminatedUnion('kind', [answerSchema, abstentionSchema]),
  ts: z.string().exactOptional(),
} satisfies Shape<Turn>)
