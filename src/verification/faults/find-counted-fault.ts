// Whether a number counts, and a rank ranks, what it counts and ranks in the evidence.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import { readDays } from '../reading/read-days.ts'
import { type Quantity, readQuantities } from '../reading/read-quantities.ts'
import { meansSame } from '../words/means-same.ts'
import type { Word } from '../words/word.ts'

interface Counted {
  readonly quantity: Quantity
  /** The nouns of the phrase behind it; none where none follows at once ("from 31 a week earlier"). */
  readonly nouns: readonly Word[]
  /** The superlative right behind a rank: "third-youngest". */
  readonly superlative?: Word
}

/** A fault where the evidence has the number, but of something else each time. */
export function findCountedFault({ text, words, evidence }: Claim): Finding | undefined {
  const published = evidence[0]?.card.publishedAt ?? ''
  const held = evidence.flatMap((sentence) =>
    countedIn(sentence.text, sentence.words, sentence.card.publishedAt),
  )
  for (const said of countedIn(text, words, published)) {
    const same = held.filter(({ quantity }) => isSame(quantity, said.quantity))
    if (same.length === 0) continue
    if (said.superlative && !same.some(({ superlative }) => isLike(said.superlative, superlative)))
      return {
        fault: 'comparison',
        reason: `“${said.quantity.text} ${said.superlative.text}” is no rank there`,
      }
    if (said.nouns.length > 0 && same.every((other) => other.nouns.length > 0 && !countsAlike(said, other)))
      return {
        fault: 'number',
        reason: `“${said.quantity.text}” counts “${textOf(same[0])}” in the evidence, not “${textOf(said)}”`,
      }
  }
  return undefined
}

/** Counts and ranks; "one" is often neither, and a measure has its unit. */
function countedIn(text: string, words: readonly Word[], publishedAt: string): readonly Counted[] {
  const quantities = readQuantities(text, readDays(text, publishedAt))
  return quantities
    .filter(
      ({ kind, dimension, value }) =>
        (kind === 'cardinal' && !dimension && value !== 1) || kind === 'ordinal',
    )
    .map((quantity) => {
      const phrase = phraseAfter(quantity, words)
      const nouns = phrase.filter(({ pos }) => pos === 'noun' || pos === 'name')
      const first = phrase[0]
      const isRank = quantity.kind === 'ordinal' && first && /(?:est|^most|^best|^worst)$/.test(first.word)
      return { quantity, nouns, ...(isRank ? { superlative: first } : {}) }
    })
}

/** "1.9 million passengers last year". */
const TIME = /^(?:last|next|this|year|month|week|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/

/** Adjectives and nouns that follow at once. */
function phraseAfter({ end }: Quantity, words: readonly Word[]): readonly Word[] {
  const after = words.filter(({ start }) => start >= end)
  const clause = words.findLast(({ start }) => start < end)?.clause
  const stop = after.findIndex(
    ({ pos, clause: own, word }, i) =>
      own !== clause ||
      TIME.test(word) ||
      !(pos === 'noun' || pos === 'name' || pos === 'adjective' || /(?:est|ed)$/.test(word)) ||
      (i > 0 && after[i - 1]?.pos === 'name' && pos !== 'noun' && pos !== 'name'),
  )
  return stop < 0 ? after : after.slice(0, stop)
}

function countsAlike(said: Counted, held: Counted): boolean {
  return said.nouns.some((noun) => held.nouns.some((other) => isLike(noun, other)))
}

function textOf(counted: Counted | undefined): string {
  return counted?.nouns.map(({ text }) => text).join(' ') ?? ''
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.dimension === b.dimension && a.value === b.value
}

function isLike(said: Word | undefined, held: Word | undefined): boolean {
  return said !== undefined && held !== undefined && meansSame(said, held) > 0
}
