// Questions that a sentence answers, turned round from its own words: when, how much, how many, why.
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { wordRarity } from '../../retrieval/words/word-rarity.ts'
import { tagWords } from '../../verification/reading/tag-words.ts'
import { numberSpans } from '../spans/number-spans.ts'
import { pointsOfTime } from '../spans/time-spans.ts'

export type QuestionKind = 'when' | 'cost' | 'count' | 'why'

export interface QuestionOfSentence {
  readonly kind: QuestionKind
  readonly text: string
}

/** What a sentence begins with: "The evacuation order", "Halvrail"; none that points back or is quoted. */
const SUBJECT = String.raw`(?<subject>(?:The|An?) (?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})`

/** Between the verb and the day: what is done, in a few words. */
const OBJECT = String.raw`(?<object>(?: [\p{L}'’-]+){0,5}?)`

/** Up to the day itself. */
const DATED = new RegExp(
  `^${SUBJECT} (?<auxiliary>was|were|will)(?<been> be)? (?<verb>\\p{Ll}+)${OBJECT} (?:in|on|at) (?:the )?(?=\\S)`,
  'u',
)
const CAUSED = new RegExp(
  `^${SUBJECT} (?<auxiliary>was|were|is|are) (?<verb>\\p{Ll}+)${OBJECT},? (?:because|due to|after)\\b`,
  'u',
)
const COSTS = new RegExp(
  `^${SUBJECT} (?<form>will cost|would cost|(?:has|have)(?: so far)? cost|costs?)\\b`,
  'u',
)
const COUNTED =
  /^(?:About |Some |More than |At least |Nearly )?(?<figure>[\d,]+|\p{Lu}\p{Ll}+) (?<counted>(?:\p{Ll}[\p{L}-]+ ){0,1}\p{Ll}[\p{L}-]+s|people) (?<auxiliary>were|have|had) (?<verb>\p{Ll}+)(?<object>(?: [\p{L}'’-]+){0,5}?)(?=[,.;]|$| (?:in|on|at|after|before|since|when|while|because|by|from|with|as|and|but)\b)/u

/** "Each train will carry up to 260 passengers", "Halvrail has bought 18 used sleeping cars". */
const HOLDS = new RegExp(
  `^${SUBJECT.replace('The|An?', 'The|An?|Each')} (?:(?<auxiliary>will|would|could|has|have) )?(?<verb>\\p{Ll}+) (?:up to |about |some |at least |more than |nearly )?(?<figure>[\\d,]+) (?<counted>(?:\\p{Ll}[\\p{L}-]+ ){0,2}?\\p{Ll}[\\p{L}-]+s|people)(?=[,.]| (?:and|in|on|at|with|from|to|for|of|along|who|that)\\b)`,
  'u',
)

/** Pronouns and the like stand for what only the sentence before names. */
const POINTS_BACK =
  /^(?:It|He|She|They|This|That|These|Those|There|One|Both|His|Her|Its|Their|What|No|Asked|But|And)\b/

/** What only the sentence before tells of: "the two", "the average"; nobody asks so. */
const VAGUE =
  /^(?:the|an?) (?:two|three|four|others?|same|first|second|last|latter|former|average|rest|move|decision|news|result|figure|number|total|change|thing|one|most|pair|group|company|service|plan|man|woman)$/i

/** They measure, and nothing is counted. */
const MEASURES =
  /\b(?:hours?|minutes|seconds|days|weeks|months|years|percent|points|metres|kilometres|miles|feet|tonnes|dollars|euros|pounds|crowns|millions?|billions?|thousands?|times)$/i

/** None for a sentence of another form, nor where the question would not say of what it asks. */
export function* questionsOfSentence(text: string): Generator<QuestionOfSentence> {
  if (POINTS_BACK.test(text) || !/[.!?]["”’]?$/.test(text)) return
  for (const one of questionsOf(text))
    if (!/\b(?:each other|this|that|these|those|it|he|she)\b/i.test(one.text)) yield one
}

function* questionsOf(text: string): Generator<QuestionOfSentence> {
  const dated = groupsOf(DATED, text)
  if (
    dated &&
    isToldOf(dated['subject']) &&
    isVerb(dated['verb'], text) &&
    isDay(text, DATED.exec(text)?.[0].length ?? 0)
  )
    yield { kind: 'when', text: turned('When', dated) }
  const cost = groupsOf(COSTS, text)
  if (cost && isToldOf(cost['subject']) && numberSpans(text).some(({ sort }) => sort === 'money'))
    yield { kind: 'cost', text: costOf(cost['subject'] ?? '', cost['form'] ?? '') }
  const counted = groupsOf(COUNTED, text)
  if (
    counted &&
    !MEASURES.test(counted['counted'] ?? '') &&
    numberSpans(text)[0]?.start === text.indexOf(counted['figure'] ?? '') &&
    isVerb(counted['verb'], text)
  )
    yield {
      kind: 'count',
      text: `How many ${counted['counted']} ${counted['auxiliary']} ${counted['verb']}${counted['object'] ?? ''}?`,
    }
  const holding = groupsOf(HOLDS, text)
  if (
    holding &&
    isToldOf(holding['subject']) &&
    !MEASURES.test(holding['counted'] ?? '') &&
    isVerb(holding['verb'], text)
  )
    yield { kind: 'count', text: heldBy(holding, text) }
  const caused = groupsOf(CAUSED, text)
  if (caused && isToldOf(caused['subject']) && isVerb(caused['verb'], text))
    yield { kind: 'why', text: turned('Why', caused) }
}

/** A name, or a thing by more than a word that could be any. */
function isToldOf(subject = ''): boolean {
  if (VAGUE.test(subject)) return false
  return /^(?:The|An?|Each) /.test(subject) || subject.includes(' ') || isRare(subject)
}

/** A first word has its capital anyway: one that everyday English knows is no name. */
function isRare(subject: string): boolean {
  return tokenize(subject).every((token) => wordRarity(token) > NAME_RARITY)
}
const NAME_RARITY = 0.6

/** The one point of time of the sentence begins there. */
function isDay(text: string, at: number): boolean {
  const [point, another] = pointsOfTime(text)
  return point !== undefined && another === undefined && point.start <= at && at < point.end
}

type Groups = Readonly<Record<string, string | undefined>>

function groupsOf(form: RegExp, text: string): Groups | undefined {
  return form.exec(text)?.groups
}

function turned(word: string, { subject = '', auxiliary, been = '', verb, object = '' }: Groups): string {
  return `${word} ${auxiliary} ${inside(subject)}${been} ${verb}${object}?`
}

function heldBy({ subject = '', auxiliary, verb = '', counted }: Groups, text: string): string {
  const told = tagWords(text).get(text.indexOf(` ${verb}`) + 1)?.lemma ?? verb
  return `How many ${counted} ${auxiliary ?? 'did'} ${inside(subject)} ${auxiliary ? verb : told}?`
}

function costOf(subject: string, form: string): string {
  if (/so far/.test(form)) return `How much has ${inside(subject)} cost so far?`
  if (/^(?:will|would)/.test(form)) return `How much will ${inside(subject)} cost?`
  return `How much ${/s$/.test(form) ? 'does' : 'did'} ${inside(subject)} cost?`
}

/** As it stands inside a sentence; what the article has told of is known by now. */
function inside(subject: string): string {
  const definite = subject.replace(/^(?:The|An?) /, 'the ').replace(/^Each /, 'each ')
  const isName = definite !== subject || tagWords(subject).get(0)?.pos === 'name'
  return isName ? definite : definite.charAt(0).toLowerCase() + definite.slice(1)
}

function isVerb(word: string | undefined, text: string): boolean {
  return word !== undefined && tagWords(text).get(text.indexOf(` ${word}`) + 1)?.pos === 'verb'
}
