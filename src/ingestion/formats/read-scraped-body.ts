// Puts the body of a scraped article together again: broken sentences joined, captions and notices taken out.
import { continuesSentence, type Gap } from '../sentences/continues-sentence.ts'
import { isPhotoCaption } from './is-photo-caption.ts'
import type { ScrapedLine } from './scraped-line.ts'

export interface ScrapedBody {
  readonly paragraphs: readonly string[]
  readonly captions: readonly string[]
}

/** Characters. A headline on the line below "Read more:" belongs to it; a longer line is a paragraph. */
const LONGEST_HEADLINE = 150

/** On the page it is drawn, not written. */
const BULLET = /^[-*•▪◦]\s+/

/** The body paragraphs of the lines between the header and the original URL. */
export function readScrapedBody(lines: readonly ScrapedLine[]): ScrapedBody {
  const paragraphs: string[] = []
  const captions: string[] = []
  let gap: Gap | undefined
  for (const [at, line] of lines.entries()) {
    const role = roleOf(line, lines[at - 1])
    if (role === 'paragraph') {
      paragraphs.push(...append(paragraphs.pop(), line.text, gap ?? line.gap))
      gap = undefined
    } else gap = role === 'heading' || gap === 'heading' ? 'heading' : 'notice'
    if (role === 'caption') captions.push(line.text)
  }
  return { paragraphs: paragraphs.map((paragraph) => paragraph.replace(BULLET, '')), captions }
}

function roleOf(line: ScrapedLine, previous?: ScrapedLine): 'paragraph' | 'caption' | 'notice' | 'heading' {
  if (line.kind !== 'text') return line.kind
  if (isNoticeTitle(previous, line)) return 'notice'
  return isPhotoCaption(line.text) ? 'caption' : 'paragraph'
}

function append(before: string | undefined, text: string, gap: Gap): readonly string[] {
  if (before === undefined) return [text]
  if (!continuesSentence(before, text, gap)) return [before, text]
  const hyphenated = /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(text)
  return [hyphenated ? before + text : `${before} ${text}`]
}

/** The headline that stands on a line of its own below an empty "Read more:". */
function isNoticeTitle(label: ScrapedLine | undefined, line: ScrapedLine): boolean {
  const isLabel = label?.kind === 'notice' && label.text.endsWith(':')
  return isLabel && line.text.length <= LONGEST_HEADLINE && !/[.!?…]["”’)]*$|^\p{Ll}/u.test(line.text)
}
