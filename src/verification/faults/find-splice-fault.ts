// Whether the parts of a quote with an ellipsis stand in its passage as the quote has them.
import type { Quote } from '../../news/citation.ts'
import type { Passage } from '../../news/passage.ts'
import type { Finding } from '../finding.ts'
import { normaliseQuote } from '../normalise-quote.ts'
import { readCues } from '../reading/read-cues.ts'
import { readWords } from '../reading/read-words.ts'
import { splitAtEllipses } from '../reading/split-at-ellipses.ts'

/** A part of a word or two is found anywhere. */
const PART_CHARACTERS_MIN = 8

/** What is left out between two parts is at most about a sentence long; further apart they are two quotes. */
const GAP_CHARACTERS_MAX = 200

/** Words that turn a meaning when they are left out; a quantifier or an "only" does so too. */
const TURNING: ReadonlySet<string> = new Set(['negation', 'modality', 'tense', 'quantifier'])

/**
 * Undefined where every part stands between the quote's offsets, in order, near the one before, and nothing between
 * them says that it is not so, or only may be, or is only said.
 */
export function findSpliceFault(quote: Quote, passage: Passage): Finding | undefined {
  const held = normaliseQuote(
    passage.text.slice(Math.max(0, quote.start - passage.start), Math.max(0, quote.end - passage.start)),
  ).text
  let end = 0
  for (const [i, part] of splitAtEllipses(normaliseQuote(quote.text).text).entries()) {
    const at = held.indexOf(part, end)
    if (part.length < PART_CHARACTERS_MIN)
      return { fault: 'too-short', reason: `“${part}” is too short a part` }
    if (at < 0) return { fault: 'spliced', reason: `“${part}” does not follow in passage ${passage.id}` }
    const finding = i === 0 ? undefined : findGapFault(held.slice(end, at))
    if (finding) return finding
    end = at + part.length
  }
  return undefined
}

function findGapFault(gap: string): Finding | undefined {
  if (gap.length > GAP_CHARACTERS_MAX)
    return { fault: 'spliced', reason: `${gap.length} characters are left out between two parts` }
  const cue = readCues(gap, readWords(gap)).find(({ group }) => TURNING.has(group.fault) && group.mustBeKept)
  return cue && { fault: 'spliced', reason: `“${cue.text}” is left out between two parts` }
}
