// Reads an article as a scraper saved it: "## " headline, "By …", a date, a caption, the body, "## Original url:".
import type { RawArticle } from './raw-article.ts'
import type { DateLineOptions } from './read-date-line.ts'
import { readScrapedBody } from './read-scraped-body.ts'
import { readScrapedHeader } from './read-scraped-header.ts'
import type { ScrapedLine } from './scraped-line.ts'

const ORIGINAL_URL = /^(?:#{1,6}\s*)?original\s+(?:article\s+)?(?:url|link)\s*:?\s*(.*)$/i

/** A label that introduces other articles: not body text, not a sub-heading. */
const NOTICE =
  /^(?:related|read\s+(?:more|also|next|on)|also\s+read|see\s+also|more\s+(?:on|from|about|stories)|recommended|you\s+may\s+also|advertisement|sign\s+up|subscribe|watch|listen)\b/i

/** The same without `## `, where a body paragraph may begin with such words: only as a label. */
const PLAIN_NOTICE =
  /^(?:related(?:\s+(?:article|story|stories|news))?|read\s+(?:more|also|next)(?:\s+(?:about|on|at|here))?|also\s+read|see\s+also)\s*:|^advertisement$/i

/** The fields of one scraped article; its dates are read in its language. What is missing in the text is missing in the result. */
export function readScrapedText(text: string, { language }: DateLineOptions = {}): RawArticle {
  const lines = scrapedLines(text)
  const urlAt = lines.findLastIndex(({ text: line }) => ORIGINAL_URL.test(line))
  const headlineAt = lines.findIndex(({ kind }) => kind === 'heading')
  const content = lines.slice(headlineAt + 1, urlAt < 0 ? undefined : urlAt)
  const header = readScrapedHeader(content, { language })
  const body = readScrapedBody(header.rest)
  return {
    ...header.fields,
    language,
    url: urlAt < 0 ? undefined : readUrl(lines, urlAt),
    headline: headlineAt < 0 ? undefined : lines[headlineAt]?.text,
    captions: [...header.captions, ...body.captions],
    paragraphs: body.paragraphs,
  }
}

/** The lines that are not empty, each with what it is and whether an empty line stands before it. */
function scrapedLines(text: string): readonly ScrapedLine[] {
  const lines: ScrapedLine[] = []
  let hasHeadline = false
  let gap: ScrapedLine['gap'] = 'empty-line'
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = raw.replaceAll(/[\s\uFEFF\u200B]+/g, ' ').trim()
    if (line) lines.push({ ...kindOf(line, hasHeadline), gap })
    hasHeadline ||= lines.at(-1)?.kind === 'heading'
    gap = line ? 'line' : 'empty-line'
  }
  return lines
}

/** The first `## ` line is the headline, whatever it says. */
function kindOf(line: string, hasHeadline: boolean): Pick<ScrapedLine, 'kind' | 'text'> {
  const heading = /^#{1,6}\s*(.*)$/.exec(line)?.[1]
  if (ORIGINAL_URL.test(line)) return { kind: 'notice', text: line }
  if (heading !== undefined)
    return { kind: hasHeadline && NOTICE.test(heading) ? 'notice' : 'heading', text: heading }
  return { kind: PLAIN_NOTICE.test(line) ? 'notice' : 'text', text: line }
}

/** On the line of the label, or the next one. */
function readUrl(lines: readonly ScrapedLine[], at: number): string | undefined {
  const url = ORIGINAL_URL.exec(lines[at]?.text ?? '')?.[1] || lines[at + 1]?.text
  return url?.replace(/^<(.*)>$/, '$1')
}
