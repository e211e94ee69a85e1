// What articles tell where one thing of one name is asked: each article's likeliest value, those that agree together.
import { agrees } from '../attributes/agrees.ts'
import type { Attribute } from '../attributes/read-attribute.ts'
import { namedAt } from '../attributes/subject-of.ts'
import { tellAttribute } from '../attributes/tell-attribute.ts'
import { COMING } from '../composing/coming.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'
import { areOfOneThing } from './are-of-one-thing.ts'
import { bySurnameAlone } from './by-surname-alone.ts'
import type { Told } from './find-conflict.ts'
import { onceAnArticle } from './once-an-article.ts'
import { yearsBeside } from './years-beside.ts'

/** In logits: a sentence that names whom it is asked of goes before one that only goes on about them. */
const NAMED = 2

/** Judge Reed is not General Reed: of the names of the question, as much as the others hold. */
const SAME_NAMES = 0.7

/** Of a sentence that goes on about them by a part of the name ("Reed died …"). Chosen on the even questions of ramdocs. */
const SAME_NAMES_GOING_ON = 0.6

/** One for each article that tells it, the likeliest first; empty for questions that ask something else. */
export function toldOfName(ranked: readonly RankedSentence[], { attribute }: Asking): readonly Told[] {
  if (!attribute) return []
  const whole = articlesNaming(ranked, attribute)
  const naming = whole.union(bySurnameAlone(ranked, attribute))
  const all = ranked.flatMap((sentence) => {
    const found = isForetold(sentence)
      ? undefined
      : tellAttribute(attribute, sentence.candidate, naming.has(sentence.candidate.evidence.card.id))
    return found ? [{ sentence, ...found, likely: sentence.answer + (found.isNamed ? NAMED : 0) }] : []
  })
  const names = Math.max(0, ...all.map(({ sentence }) => sentence.coverage.names))
  const told = all.filter(
    ({ sentence, isNamed }) =>
      sentence.coverage.names >= names * (isNamed ? SAME_NAMES : SAME_NAMES_GOING_ON),
  )
  // By surnames alone nobody is told of: they only stand beside what is told of the name.
  if (!told.some(({ sentence }) => whole.has(sentence.candidate.evidence.card.id))) return []
  return onceAnArticle(told.toSorted((a, b) => b.likely - a.likely))
}

/** Ids of the articles of which a sentence holds the whole name. */
export function articlesNaming(
  ranked: readonly RankedSentence[],
  { subject }: Attribute,
): ReadonlySet<string> {
  return new Set(
    ranked
      .filter(({ candidate: { tokens } }) => namedAt(subject, tokens).length > 0)
      .map(({ candidate }) => candidate.evidence.card.id),
  )
}

function isForetold({ candidate }: RankedSentence): boolean {
  return COMING.test(candidate.text) && /\bwill\b|\bis (?:to|set|due)\b/.test(candidate.text)
}

/** Those that agree in one group, the likeliest first; what is only another year's figure is left out. */
export function groupsOfName(told: readonly Told[], { attribute }: Asking): readonly (readonly Told[])[] {
  if (!attribute) return []
  const groups: Told[][] = []
  for (const one of told) {
    const group = groups.find(
      ([first]) =>
        first &&
        agrees(attribute.wanted, first.value.value, one.value.value) &&
        !(attribute.wanted.kind === 'population' && areTwoCounts(first, one)),
    )
    if (group) group.push(one)
    else if (
      attribute.wanted.kind !== 'population' ||
      told.some((other) => areOfOneYear(other, one)) ||
      groups.every(([first]) => !first || isOfOther(first, one))
    )
      groups.push([one])
  }
  return groups
}

/** 5,000 is 4,961 rounded where somebody tells it, but not where both were counted. */
function areTwoCounts(a: Told, b: Told): boolean {
  return (
    a.value.value !== b.value.value && [a, b].every(({ sentence }) => COUNTED.test(sentence.candidate.text))
  )
}
const COUNTED = /\b(?:census|counted|as of)\b/i

/** Both name it: two counts of one year are of two towns, or one is wrong. */
function areOfOneYear(a: Told, b: Told): boolean {
  return a.value.value !== b.value.value && !yearsBeside(a).isDisjointFrom(yearsBeside(b))
}

/** A town does not grow by so much between two counts. */
const GROWTH_MAX = 1.5

function isOfOther(a: Told, b: Told): boolean {
  const [one, other] = [Number(a.value.value), Number(b.value.value)]
  return areOfOneThing(a, b) || Math.max(one, other) / Math.min(one, other) >= GROWTH_MAX
}
