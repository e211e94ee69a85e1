// When it happened: the day or year beside the word for it, or in the brackets behind a name.

import { irregularForms } from '../../retrieval/words/irregular-forms.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { wordsForEvent } from '../composing/like-words.ts'
import type { AnswerSpan } from '../spans/answer-span.ts'
import { pointsOfTime } from '../spans/time-spans.ts'
import { type AskedSentence, behindName } from './asked-sentence.ts'
import { inLifeBrackets } from './in-life-brackets.ts'

/** Characters behind the word for what happened, and before it. */
const REACH = 70
const REACH_BACK = 45

/** "Ann Reed was married until he died": it happened to somebody else. */
const OTHERS = /\b(?:he|she|they|when|before|after|while|whose|father|mother|husband|wife|son|daughter)\b/i

/** Who or what the sentence goes on about is nobody else. */
const GOES_ON = /^(?:he|she|they)\b/i

/** What comes behind is another sentence, or something else that was done: "was born in Oxholt but moved in 1954". */
const APART = /[;.] |\b(?:but|who|which|when|where|before|after)\b|\band (?!raised|brought|\p{Lu})/u

/** How one becomes an earl. Stems. */
const SUCCEEDED = ['succeed', 'inherit', 'creat']

/** "Born in 1950, Ann Reed …": characters at the beginning. */
const LEADS = 20

/** Other events end the reach: "was built in 1912 and rebuilt in 1950". */
const DATED = /\d/

export function tellTime(sentence: AskedSentence, verb: string): AnswerSpan | undefined {
  const times = pointsOfTime(sentence.text)
    .filter(
      ({ value, end }) =>
        DATED.test(value) && !/^-\d/.test(sentence.text.slice(end)) && !/\b(?:ago|later|[ap]m)\b/.test(value),
    )
    .map((span) => ({ ...span, measure: 'time' }))
  if (times.length === 0) return undefined
  return (
    inLifeBrackets(sentence, times, verb) ??
    besideVerb(sentence, times, verb) ??
    ofEvent(sentence, times, verb) ??
    fromWhen(sentence, times, verb)
  )
}

function besideVerb(
  { text, tokens, place }: AskedSentence,
  times: readonly AnswerSpan[],
  verb: string,
): AnswerSpan | undefined {
  const happened = wordsOf(verb)
  const name = place && tokens[place.to]
  if (name && /['’]s?$/.test(name.text)) return undefined
  const from = name?.end ?? GOES_ON.exec(text)?.[0].length ?? 0
  const start = place ? (tokens[place.from]?.start ?? 0) : 0
  const leadsTo = (end: number) => end <= LEADS || /^[^,;]{0,25}$/.test(text.slice(end, start))
  const verbs = tokens.filter(
    (token) =>
      happened.has(token.stem) &&
      !/^ of (?:his|her|their)\b/.test(text.slice(token.end)) &&
      (token.start < from ? leadsTo(token.end) : !OTHERS.test(text.slice(from, token.start))),
  )
  for (const word of verbs) {
    const behind = times.find(
      ({ start }) =>
        start >= word.end && start - word.end <= REACH && !APART.test(text.slice(word.end, start)),
    )
    if (behind) return behind
  }
  for (const word of verbs) {
    const before = times.findLast(
      ({ start, end }) =>
        end <= word.start &&
        word.start - end <= REACH_BACK &&
        /\b(?:in|on) (?:the )?$/i.test(text.slice(0, start)),
    )
    if (before) return before
  }
  return undefined
}

const BEGINS: ReadonlySet<string> = new Set(
  'founded established formed created opened opens open launched launch'.split(' '),
)
const FROM =
  /\b(?:functioned|operated|existed|ran|(?:was |is )?(?:active|in (?:operation|service|use))) from $/u

/** "It operated from May 1975 to April 1979". */
function fromWhen(
  { text }: AskedSentence,
  times: readonly AnswerSpan[],
  verb: string,
): AnswerSpan | undefined {
  if (!BEGINS.has(verb)) return undefined
  return times.find(
    ({ start, end }) => FROM.test(text.slice(0, start)) && /^ (?:to|until|till)\b/.test(text.slice(end)),
  )
}

/** Stems of the words that tell it. */
function wordsOf(verb: string): ReadonlySet<string> {
  const stem = tokenize(verb)[0]?.stem ?? ''
  return new Set([
    stem,
    ...irregularForms(stem),
    ...wordsForEvent(stem),
    ...(verb === 'born' ? ['birth'] : []),
    ...(verb === 'become' ? SUCCEEDED : []),
    ...(verb === 'playing' ? ['debut'] : []),
  ])
}

/** "The Battle of Ostra was fought on 3 May 1858": an event is of the day behind its name. */
function ofEvent(
  sentence: AskedSentence,
  times: readonly AnswerSpan[],
  verb: string,
): AnswerSpan | undefined {
  if (!/^(?:take|happen)/.test(verb) || !sentence.place) return undefined
  const from = behindName(sentence)
  return times.find(({ start }) => start >= from)
}
