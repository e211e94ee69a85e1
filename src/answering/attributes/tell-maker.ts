// Who made it: the name behind "by", before "’s", or in the brackets that tell two works of one title apart.

import type { Span } from '../../news/passage.ts'
import type { AnswerSpan } from '../spans/answer-span.ts'
import { nameSpans } from '../spans/name-spans.ts'
import { type AskedSentence, behindName } from './asked-sentence.ts'
import type { Wanted } from './wanted.ts'

/** Characters behind the title in which it is said. */
const REACH = 140

/** Words that go before a name to say what he is: "by American indie rock duo Best Coast". */
const DESCRIBES =
  /^ (?!(?:featuring|released|from|in|on|at|with|and|which|who|that|is|was|as|for|to|recorded|of|or|by|had|has)\b)[\p{Ll}-][\p{L}\d -]*$/u

export function tellMaker(
  sentence: AskedSentence,
  { cues, did, owns, isCredited = true }: Extract<Wanted, { kind: 'maker' }>,
): AnswerSpan | undefined {
  const { text } = sentence
  const from = behindName(sentence)
  const names = nameSpans(text, sentence.tokens)
  const cue = new RegExp(`^[^.;]*?\\b${cues} (?=["“]?\\p{L})`, 'iu').exec(text.slice(from, from + REACH))
  const cued = cue && nameFrom(from + cue[0].length, names, text)
  const found =
    cued ??
    before(sentence, names, owns ? `['’]s?|${said(did)}` : said(did)) ??
    (isCredited ? inBrackets(from, text) : undefined) ??
    (owns ? inPageTitle(sentence, names) : undefined)
  if (!found) return undefined
  const inside = sentence.tokens.filter((token) => found.start <= token.start && token.end <= found.end + 2)
  return { ...found, value: inside.map(({ word }) => word).join(' ') }
}

function nameFrom(start: number, names: readonly Span[], text: string): Span | undefined {
  const phrase = names.filter((name) => name.start >= start)
  const [first] = phrase
  if (
    !first ||
    !/^(?!.*\b(?:of|in|at|for|with|to|from)\b)[\p{L}\d -]*$/u.test(text.slice(start, first.start))
  )
    return undefined
  const at = phrase.findIndex((name, i) => {
    const next = phrase[i + 1]
    return !next || !DESCRIBES.test(text.slice(name.end, next.start))
  })
  const name = phrase[at]
  return (
    name && { start: name.start, end: name.start + withoutLabel(text.slice(name.start, name.end)).length }
  )
}

/** Of a table beside the text: "by The Who Released October 1968". */
function withoutLabel(name: string): string {
  return name.replace(
    / (?:Released|Recorded|Genre|Label|Length|Written|Produced|Published|Studio|Jump)\b.*$/u,
    '',
  )
}

/** "Freedom Suite (David S. Ware album)". */
function inBrackets(from: number, text: string): Span | undefined {
  const name =
    /^ \( ?(?<name>(?:\p{Lu}[^\s()]*|of|the|and|&)(?: (?:\p{Lu}[^\s()]*|of|the|and|&))*)(?: (?:album|song|EP|single|film|novel|painting|play))? ?\)/u.exec(
      text.slice(from),
    )?.groups?.['name']
  if (name === undefined) return undefined
  const start = text.indexOf(name, from)
  return { start, end: start + name.length }
}

/** "Ann Reed – The Wall": as shops and encyclopedias head their pages. */
function inPageTitle({ text, tokens, place }: AskedSentence, names: readonly Span[]): Span | undefined {
  const start = place ? (tokens[place.from]?.start ?? 0) : 0
  return names.find(
    (name) => name.start === 0 && /^ [–—-] ["“]?(?:(?:The|An?) )?$/.test(text.slice(name.end, start)),
  )
}

function said(did: string): string {
  return `,? (?:who |which )?(?:had |has |later |also )?(?:${did})(?: the| an?)?`
}

/** "Ann Reed’s novel The Wall", "Ann Reed, who wrote “The Wall”": `link` stands between the two. */
function before(
  { text, tokens, place }: AskedSentence,
  names: readonly Span[],
  link: string,
): Span | undefined {
  const start = place ? (tokens[place.from]?.start ?? 0) : 0
  const between = new RegExp(`^(?:${link}) (?:[\\p{Ll}\\d-]+ ){0,4}["“'‘]?(?:(?:The|An?) )?$`, 'u')
  return names.find(({ end }) => end <= start && between.test(text.slice(end, start)))
}
