// Whether "before", "more", "against" and other words that have an opposite point the way they do in the evidence.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

/** Words of grammar, which coverage does not look at; opposite verbs and adjectives it does. */
const OPPOSITES = `
before:after,following,since after:before,prior,until
more:less,fewer less:more,greater fewer:more,greater
above:below,under below:above,over under:over,above over:under,below
up:down,off down:up
for:against against:for
since:until until:since
inside:outside outside:inside
with:without without:with
ahead:behind behind:ahead
into:out onto:off
higher:lower lower:higher
earlier:later later:earlier
most:least least:most
early:late late:early
first:last last:first
than:than
because:despite,although,though despite:because,after
`

const opposites: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  OPPOSITES.trim()
    .split(/\s+/)
    .map((entry) => {
      const [word = '', others = ''] = entry.split(':')
      return [word, new Set(others.split(','))] as const
    }),
)

/** A fault where such a word stands in no evidence and its opposite does, or where what it parts is swapped. */
export function findDirectionFault(claim: Claim): Finding | undefined {
  for (const word of claim.words) {
    const against = opposites.get(word.word)
    if (!against) continue
    const same = claim.evidence.some(({ words }) => words.some((held) => held.word === word.word))
    const opposite = claim.evidence.some(({ words }) => words.some((held) => against.has(held.word)))
    const fault = {
      fault: 'comparison' as const,
      reason: `“${word.text}” points the other way in the evidence`,
    }
    if (!same && opposite && !isTurnedRight(word, against, claim)) return fault
    if (same && /^(?:before|after|than)$/.test(word.word) && isSwapped(word, claim)) return fault
  }
  return undefined
}

/** "A before B" for "B after A": what follows one word comes ahead of the other. */
function isTurnedRight(word: Word, against: ReadonlySet<string>, claim: Claim): boolean {
  if (!/^(?:before|after)$/.test(word.word)) return false
  return sidesOf(word, against, claim) === 'swapped'
}

function isSwapped(word: Word, claim: Claim): boolean {
  return sidesOf(word, new Set([word.word]), claim) === 'swapped'
}

/** Where the words after it rest, in the evidence: after the other word, or on its other side. */
function sidesOf(
  word: Word,
  others: ReadonlySet<string>,
  { words, aligned, evidence }: Claim,
): 'kept' | 'swapped' {
  const votes = evidence.flatMap((sentence) =>
    sentence.words
      .filter((held) => others.has(held.word))
      .flatMap((pivot) =>
        aligned.flatMap(({ word: own, matches }) => {
          const match = matches.find((one) => one.sentence === sentence)
          if (!match || own === word) return []
          const isAfter = isObjectOf(word, own, words)
          const wasAfter = isObjectOf(pivot, match.word, sentence.words)
          // Who does it stands before either way.
          if (word.word === 'than' && !isAfter && !wasAfter) return []
          return [isAfter === wasAfter]
        }),
      ),
  )
  const kept = votes.filter((vote) => vote).length
  return kept * 2 < votes.length ? 'swapped' : 'kept'
}

/** What follows it in its clause; where it opens the sentence, its own phrase only: "Before the vote Lind resigned". */
function isObjectOf(pivot: Word, word: Word, words: readonly Word[]): boolean {
  if (word.index <= pivot.index || word.clause !== pivot.clause) return false
  const opens = words[pivot.index - 1]?.sentence !== pivot.sentence
  if (!opens) return true
  const between = words.slice(pivot.index + 1, word.index + 1)
  const noun = between.findIndex(({ pos }) => pos === 'noun' || pos === 'name')
  return noun < 0 || noun === between.length - 1
}
