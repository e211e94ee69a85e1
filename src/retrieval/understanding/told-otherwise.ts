// Words by which articles tell what two words of a question say together: "Season 11", "the runner-up", "knocked out".
import { stemmer } from 'stemmer'
import type { Token } from '../words/tokenize.ts'

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** What is counted through: "Season 11" is the eleventh season, "iPhone 11" no eleventh phone. */
const PART =
  /^(?:seasons?|series|episodes?|chapters?|parts?|volumes?|rounds?|stages?|phases?|weeks?|days?|games?|terms?|editions?|districts?|divisions?)$/

/** Who came second lost the last contest. */
const BEATEN: ReadonlySet<string> = new Set('defeat beat beaten lose lost'.split(' ').map(stemmer))

/** "How much did they pay for the paper?": an article tells the price of the purchase. */
const BOUGHT: ReadonlySet<string> = new Set(
  'buy bought purchase acquire acquisition takeover deal'.split(' ').map(stemmer),
)

/** Out of a contest. */
const OUT: ReadonlySet<string> = new Set('eliminate eliminated crash'.split(' ').map(stemmer))

/** "Left 4,000 homes without power", "an outage". */
const WITHOUT: ReadonlySet<string> = new Set(
  'without outage outages blackout knock cut'.split(' ').map(stemmer),
)

const NONE: ReadonlySet<string> = new Set()

/** What a word means with what follows it in the question. */
interface Meaning {
  readonly word: RegExp
  readonly isMeant: (following: readonly Token[]) => boolean
  readonly told: ReadonlySet<string>
}

const MEANINGS: readonly Meaning[] = [
  { word: /^runners?$/, isMeant: ([next]) => next?.word === 'up', told: BEATEN },
  {
    word: /^(?:pay|pays|paid|paying)$/,
    isMeant: (following) => following.some(({ word }) => word === 'for'),
    told: BOUGHT,
  },
  { word: /^knock(?:s|ed)?$/, isMeant: ([next]) => next?.word === 'out', told: OUT },
  {
    word: /^(?:lose|loses|lost|losing)$/,
    isMeant: ([next]) => /^(?:power|electricity)$/.test(next?.word ?? ''),
    told: WITHOUT,
  },
]

/** Stems that may stand for the token at that place; none for most. */
export function toldOtherwise(tokens: readonly Token[], place: number): ReadonlySet<string> {
  const token = tokens[place]
  if (!token) return NONE
  const meaning = MEANINGS.find(
    ({ word, isMeant }) => word.test(token.word) && isMeant(tokens.slice(place + 1)),
  )
  return meaning?.told ?? asOrdinal(token, { before: tokens[place - 1], after: tokens[place + 1] })
}

interface Neighbours {
  readonly before: Token | undefined
  readonly after: Token | undefined
}

/** "Season 11" as the eleventh season, and the other way round. */
function asOrdinal({ word }: Token, { before, after }: Neighbours): ReadonlySet<string> {
  const number = Number(word)
  if (before && PART.test(before.word) && ORDINALS[number - 1])
    return new Set([stemmer(ORDINALS[number - 1] as string), `${number}${endingOf(number)}`])
  const ordinal = ORDINALS.indexOf(word) + 1 || Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? 0)
  return ordinal > 0 && after && PART.test(after.word) ? new Set([String(ordinal)]) : NONE
}

function endingOf(number: number): string {
  if (number > 3) return 'th'
  return ['st', 'nd', 'rd'][number - 1] as string
}
