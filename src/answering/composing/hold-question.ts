// How much of a question a sentence holds, in itself and around it.
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import type { HeldAround } from './candidate-sentence.ts'
import { joinHeld } from './match-terms.ts'
import type { Asking } from './read-asking.ts'
import { presence, presenceLoosely } from './weighted-presence.ts'

/** How far a sentence and its surroundings hold what the question is about; each 0 to 1, 1 where nothing is asked. */
export interface Coverage {
  /** Of the people, places, bodies and numbers that the question names. */
  readonly names: number
  /** Of its other words: what happened, what of it. */
  readonly others: number
  readonly all: number
  /** As `others`, but of the sentence alone. */
  readonly told: number
  /** As `all`, where words that have to do with what is asked count too. */
  readonly loosely: number
  /** Of the words that the article's headline and lede do not hold, as `told`; a word pointed back to counts as well. */
  readonly asked: number
  /** As `told`, counted so. */
  readonly toldLoosely: number
  /** Of what somebody is asked to have spoken about; 1 where no such thing is asked. */
  readonly topic: number
}

export interface HeldOfQuestion {
  readonly coverage: Coverage
  /** Weight of the most telling term that the article's evidence nowhere holds; 0 where it holds all. */
  readonly unmet: number
  /** 0 to 1: how near the sentence holds the question's last word, which tends to be what happened ("… founded?"). */
  readonly event: number
  /** As `unmet`, where words that have to do with what is asked count too. */
  readonly unmetLoosely: number
  /** 0 to 1: how near the sentence holds what the question says is done or happens; 1 where it says none. */
  readonly done: number
  /** As `done`, where words that have to do with it count too. */
  readonly doneLoosely: number
  /** Share of the question that the sentence itself holds, or the one that it points back to. */
  readonly own: number
}

/**
 * What a term counts for by where it is found, nearest place first. An article goes on about the people and places
 * that its headline or paragraph names, so names count for much there; what happened has to be in the sentence.
 */
const FOUND_IN: readonly {
  readonly place: keyof HeldAround
  readonly name: number
  readonly other: number
}[] = [
  { place: 'sentence', name: 1, other: 1 },
  { place: 'pointedTo', name: 0.95, other: 0.8 },
  { place: 'paragraph', name: 0.85, other: 0.65 },
  { place: 'subject', name: 0.75, other: 0.55 },
  { place: 'passage', name: 0.6, other: 0.3 },
  { place: 'article', name: 0.45, other: 0.15 },
]

export function holdQuestion(
  held: HeldAround,
  { terms, verb, topic }: Pick<Asking, 'terms' | 'verb' | 'topic'>,
): HeldOfQuestion {
  const shares = terms.map((term, i) => shareOf(term, i, held))
  const loose = terms.map((term, i) => shareLoosely(term, i, held))
  const { names, others } = split(terms)
  const unheld = others.filter((i) => presence(i, held.subject) === 0)
  const coverage = {
    names: weightedMean(names, terms, (i) => shares[i] ?? 0),
    others: weightedMean(others, terms, (i) => shares[i] ?? 0),
    all: weightedMean([...terms.keys()], terms, (i) => shares[i] ?? 0),
    told: weightedMean(others, terms, (i) => presence(i, held.sentence)),
    loosely: weightedMean([...terms.keys()], terms, (i) => loose[i] ?? 0),
    asked: weightedMean(unheld.length > 0 ? unheld : others, terms, (i) => toldAt(i, held)),
    toldLoosely: weightedMean(others, terms, (i) => presenceLoosely(i, held.sentence)),
    topic: weightedMean(topic, terms, (i) => shares[i] ?? 0),
  }
  const unmet = Math.max(0, ...terms.filter((_, i) => shares[i] === 0).map(({ weight }) => weight))
  const unmetLoosely = Math.max(0, ...terms.filter((_, i) => loose[i] === 0).map(({ weight }) => weight))
  const doneLoosely = verb === undefined ? 1 : (loose[verb] ?? 0)
  const last = others.findLast((i) => !terms[i]?.carried)
  const event = last === undefined ? 1 : (shares[last] ?? 0)
  const done = verb === undefined ? 1 : (shares[verb] ?? 0)
  const own = weightedMean([...terms.keys()], terms, (i) => ownPresence(i, held))
  return { coverage, unmet, unmetLoosely, event, done, doneLoosely, own }
}

/** Words that tell as little as this together cannot decide anything beside others: "go" beside names, "US" beside words. */
const TOO_LITTLE = 0.12

/** The places of names and of other words among the terms. */
function split(terms: readonly QuestionTerm[]) {
  const places = [...terms.keys()]
  const names = places.filter((i) => terms[i]?.isName)
  const others = places.filter((i) => !terms[i]?.isName)
  const tellsLittle = (some: readonly number[]) =>
    some.reduce((sum, i) => sum + (terms[i]?.weight ?? 0), 0) < TOO_LITTLE
  if (names.length === 0 || others.length === 0) return { names, others }
  if (tellsLittle(others)) return { names, others: [] }
  return { names: tellsLittle(names) ? [] : names, others }
}

/** 1 where there is nothing to weigh. */
function weightedMean(
  places: readonly number[],
  terms: readonly QuestionTerm[],
  valueAt: (place: number) => number,
): number {
  const weightOf = (i: number) => terms[i]?.weight ?? 0
  const total = places.reduce((sum, i) => sum + weightOf(i), 0)
  if (total === 0) return 1
  return places.reduce((sum, i) => sum + weightOf(i) * valueAt(i), 0) / total
}

/** Of what is told, what the sentence only points back to. */
const POINTED_TO = 0.8

function toldAt(i: number, { sentence, pointedTo, retold }: HeldAround): number {
  return Math.max(presence(i, sentence), POINTED_TO * presence(i, joinHeld([pointedTo, retold])))
}

function ownPresence(i: number, { sentence, pointedTo, retold }: HeldAround): number {
  return presence(i, joinHeld([sentence, pointedTo, retold]))
}

function shareLoosely(term: QuestionTerm | undefined, i: number, held: HeldAround): number {
  return Math.max(
    0,
    ...FOUND_IN.map(
      ({ place, name, other }) => (term?.isName ? name : other) * presenceLoosely(i, held[place]),
    ),
  )
}

function shareOf({ isName }: QuestionTerm, i: number, held: HeldAround): number {
  const found = FOUND_IN.find(({ place }) => presence(i, held[place]) > 0)
  return found ? found[isName ? 'name' : 'other'] * presence(i, held[found.place]) : 0
}
