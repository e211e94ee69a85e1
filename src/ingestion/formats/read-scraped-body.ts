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

/** Characters before a break that decide whether a sentence goes on. */
const LONGEST_ENDING = 64

/** On the page it is drawn, not written. */
const BULLET = /^[-*•▪◦]\s+/

/** The body paragraphs of the lines between the header and the original URL. */
export function readScrapedBody(lines: readonly ScrapedLine[]): ScrapedBody {
  const paragraphs: string[][] = []
  const captions: string[] = []
  let gap: Gap | undefined
  for (const [at, line] of lines.entries()) {
    const role = roleOf(line, lines[at - 1])
    if (role === 'paragraph') {
      append(paragraphs, line.text, gap ?? line.gap)
      gap = undefined
    } else gap = role === 'heading' || gap === 'heading' ? 'heading' : 'notice'
    if (role === 'caption') captions.push(line.text)
  }
  return { paragraphs: paragraphs.map((pieces) => pieces.join('').replace(BULLET, '')), captions }
}

function roleOf(line: ScrapedLine, previous?: ScrapedLine): 'paragraph' | 'caption' | 'notice' | 'heading' {
  if (line.kind !== 'text') return line.kind
  if (isNoticeTitle(previous, line)) return 'notice'
  return isPhotoCaption(line.text) ? 'caption' : 'paragraph'
}

/** Pieces are joined last: a paragraph of thousands of lines would be copied for each of them. */
function append(paragraphs: string[][], text: string, gap: Gap): void {
  const pieces = paragraphs.at(-1)
  const before = endingOf(pieces ?? [])
  if (!pieces || !continuesSentence(before, text, gap)) paragraphs.push([text])
  else pieces.push(/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(text) ? text : ` ${text}`)
}

function endingOf(pieces: readonly string[]): string {
  let ending = ''
  for (let at = pieces.length - 1; at >= 0 && ending.length < LONGEST_ENDING; at--)
    ending = (pieces[at] ?? '') + ending
  return ending
}

/** The headline that stands on a line of its own below an empty "Read more:". */
function isNoticeTitle(label: ScrapedLine | undefined, line: ScrapedLine): boolean {
  const isLabel = label?.kind === 'notice' && label.text.endsWith(':')
  return isLabel && line.text.length <= LONGEST_HEADLINE && !/[.!?…]["”’)]*$|^\p{Ll}/u.test(line.text)
}
