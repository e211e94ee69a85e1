// Reads an article from a Markdown file: the card from its YAML front matter, the text from its body.
import { VFile } from 'vfile'
import { matter } from 'vfile-matter'
import { z } from 'zod'
import { markdownParagraphs } from './markdown-paragraphs.ts'
import { plainInline } from './plain-inline.ts'
import type { ReadRecord } from './raw-article.ts'

const field = z.string().optional()

/** One name, or a list of them. */
const names = z.union([z.string(), z.array(z.string()).transform((list) => list.join(', '))]).optional()

const frontMatterSchema = z.object({
  url: field,
  headline: field,
  title: field,
  publisher: field,
  published: field,
  date: field,
  updated: field,
  agency: names,
  byline: names,
  dateline: field,
  section: field,
  kind: field,
  text: field,
  status: field,
  correction: field,
  caption: z.union([z.string(), z.array(z.string())]).optional(),
  language: field,
})

/** Characters up to which the place of a fault is told: the parser looks it up anew for each of what can be thousands. */
const POINTED_OUT_MAX = 50_000

/** The fields of one article, or why its front matter cannot be read. */
export function readMarkdown(text: string): ReadRecord {
  const file = new VFile(text.replace(/^\uFEFF?\s*/, '').replaceAll(/^---[^\S\n]+$/gm, '---'))
  try {
    // With YAML's failsafe schema every value is the text that the file shows: a day stays a day, "No" a word.
    const prettyErrors = text.length <= POINTED_OUT_MAX
    matter(file, { strip: true, yaml: { schema: 'failsafe', prettyErrors, logLevel: 'error' } })
  } catch (error) {
    const [fault = ''] = error instanceof Error ? error.message.split('\n') : []
    return rejected(`its front matter is not valid YAML: ${fault.replace(/:$/, '')}`)
  }
  const fields = frontMatterSchema.safeParse(file.data.matter)
  if (!fields.success) return rejected(`its front matter is not as expected: ${faultOf(fields.error)}`)
  const { title, headline, date, published, caption, ...others } = fields.data
  const body = String(file)
  return {
    kind: 'read',
    raw: {
      ...others,
      headline: headline || title || firstHeading(body),
      published: published || date,
      captions: typeof caption === 'string' ? [caption] : caption,
      paragraphs: markdownParagraphs(body),
    },
  }
}

function rejected(reason: string): ReadRecord {
  return { kind: 'rejected', reason }
}

function faultOf(error: z.ZodError): string {
  const key = error.issues[0]?.path[0]
  return key === undefined ? 'it holds no keys' : `“${String(key)}” must be text`
}

function firstHeading(body: string): string | undefined {
  const [, atx, setext] = /^#[^\S\n]+(.+?)(?:[^\S\n]+#+)?[^\S\n]*$|^(\S.*)\r?\n=+[^\S\n]*$/m.exec(body) ?? []
  return plainInline(atx ?? setext ?? '') || undefined
}
