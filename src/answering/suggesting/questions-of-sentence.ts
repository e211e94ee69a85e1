// Questions that a sentence answers, turned round from its own words: when, how much, how many, why.
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { wordRarity } from '../../retrieval/words/word-rarity.ts'
import { tagWords } from '../../verification/reading/tag-words.ts'
import { numberSpans } from '../spans/number-spans.ts'
import { pointsOfTime } from '../spans/time-spans.ts'
import { CAUSED, COSTS, COUNTED, DATED, type Groups, groupsOf, HOLDS } from './sentence-forms.ts'

export type QuestionKind = 'when' | 'cost' | 'count' | 'why'

export interface QuestionOfSentence {
  readonly kind: QuestionKind
  readonly text: string
}

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

function questionsOf(text: string): readonly QuestionOfSentence[] {
  return [whenOf, costOf, countOf, heldBy, whyOf].flatMap((question) => question(text) ?? [])
}

function whenOf(text: string): QuestionOfSentence | undefined {
  const dated = groupsOf(DATED, text)
  if (!dated || !isAskable(dated, text) || !isDay(text, DATED.exec(text)?.[0].length ?? 0)) return undefined
  return { kind: 'when', text: turned('When', dated) }
}

function whyOf(text: string): QuestionOfSentence | undefined {
  const caused = groupsOf(CAUSED, text)
  return caused && isAskable(caused, text) ? { kind: 'why', text: turned('Why', caused) } : undefined
}

function costOf(text: string): QuestionOfSentence | undefined {
  const { subject = '', form = '' } = groupsOf(COSTS, text) ?? {}
  if (!form || !isToldOf(subject) || !numberSpans(text).some(({ sort }) => sort === 'money')) return undefined
  return { kind: 'cost', text: costQuestion(inside(subject), form) }
}

function countOf(text: string): QuestionOfSentence | undefined {
  const { figure = '', counted = '', auxiliary, verb, object = '' } = groupsOf(COUNTED, text) ?? {}
  const isCount = counted !== '' && !MEASURES.test(counted) && isVerb(verb, text)
  if (!isCount || numberSpans(text)[0]?.start !== text.indexOf(figure)) return undefined
  return { kind: 'count', text: `How many ${counted} ${auxiliary} ${verb}${object}?` }
}

function heldBy(text: string): QuestionOfSentence | undefined {
  const holding = groupsOf(HOLDS, text)
  if (!holding || !isAskable(holding, text) || MEASURES.test(holding['counted'] ?? '')) return undefined
  const { subject = '', auxiliary, verb = '', counted } = holding
  const told = auxiliary ? verb : (tagWords(text).get(text.indexOf(` ${verb}`) + 1)?.lemma ?? verb)
  return { kind: 'count', text: `How many ${counted} ${auxiliary ?? 'did'} ${inside(subject)} ${told}?` }
}

function isAskable({ subject, verb }: Groups, text: string): boolean {
  return isToldOf(subject) && isVerb(verb, text)
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

function turned(word: string, { subject = '', auxiliary, been = '', verb, object = '' }: Groups): string {
  return `${word} ${auxiliary} ${inside(subject)}${been} ${verb}${object}?`
}

function costQuestion(subject: string, form: string): string {
  if (/so far/.test(form)) return `How much has ${subject} cost so far?`
  if (/^(?:will|would)/.test(form)) return `How much will ${subject} cost?`
  return `How much ${/s$/.test(form) ? 'does' : 'did'} ${subject} cost?`
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
