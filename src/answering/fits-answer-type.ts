// Whether a sentence holds the kind of thing that the question asks for.
import { meetsTerm, questionTerms } from '../retrieval/question-terms.ts'
import type { Token } from '../retrieval/tokenize.ts'
import { attributesTo } from './attributes-to.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import type { AnswerType } from './read-answer-type.ts'

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|dozens|hundreds|thousands|millions|half|third|quarter|no|none|single|both|several)$/

const TIME =
  /\b(?:january|february|march|april|may \d|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:1[5-9]|20)\d\d s?|(?:1[5-9]|20)\d\ds?|yesterday|today|tonight|tomorrow|(?:last|next|this|earlier this|later this) (?:week|month|year|night|morning|spring|summer|autumn|fall|winter)|spring|summer|autumn|winter|\d+(?::\d\d)? ?[ap]\.?m|noon|midnight|(?:days?|weeks?|months?|years?) (?:ago|later|earlier|before|after))\b/i

const DURATION =
  /\b(?:[\w-]+[ -])(?:second|minute|hour|day|night|week|month|year|decade|centur)(?:s|y|ies)?\b|\b(?:since|until|for) (?:\w+ )?\d{4}\b/i

/** A number that is no year and no small number word: `61 metres`, `2.4 million`, `half`. */
const AMOUNT =
  /[$€£¥]\s?\d|\b(?!(?:1[5-9]|20)\d\ds?\b)\d[\d.,:]*|\b(?:hundred|thousand|million|billion|trillion|dozens|half|third|quarter|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b|\b[\w-]+ (?:percent|per cent|metres?|meters?|kilometres?|kilometers?|miles?|feet|tonnes?|tons?|degrees?|years? old|hours?|minutes?)\b/i

const CAUSE =
  /\b(?:because|due to|owing to|thanks to|caused? (?:by|was|when)|blamed?|the reason|as a result|led to)\b/i

const MONEY =
  /[$€£¥]\s?\d|\b\d[\d.,]*(?: (?:hundred|thousand|million|billion|trillion))?[ -](?:crowns?|dollars?|euros?|pounds?|cents?|pence|yen|yuan|rubles?|roubles?|rupees?|francs?|kron\w+|pesos?|lira|won|rand|zlotys?|hryvnia|USD|EUR|GBP)\b|\b(?:million|billion|trillion) (?:crowns|dollars|euros|pounds)\b/i

const REASON =
  /\b(?:after|over|since|amid|in response|in protest|so that|to avoid|to protect|in order|following|reason|despite|failure|lack|fear|concern)/i

/** Capitalised, but nobody's name. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Line|I)$/

/** Nouns that a count leaves out when they are understood: "killed 12". */
const UNDERSTOOD = /^(?:people|persons|times|things|others|members)$/

/** Words between a number and what it counts: "six long, hard weeks". */
const COUNT_REACH = 5

/** Words without a day of their own: the source beside them says when they were printed. */
const DATED_BY_SOURCE = 0.75

type Fit<Kind extends AnswerType['kind']> = (
  candidate: CandidateSentence,
  question: string,
  type: Extract<AnswerType, { kind: Kind }>,
) => number

const fits: { readonly [Kind in AnswerType['kind']]: Fit<Kind> } = {
  speech: (candidate, _, { speaker }) => (attributesTo(speaker, candidate) ? 1 : 0),
  'speech-time': (candidate, _, { speaker }) =>
    attributesTo(speaker, candidate) ? (TIME.test(candidate.text) ? 1 : DATED_BY_SOURCE) : 0,
  count: ({ tokens }, _, { counted }) => (counts(counted, tokens) ? 1 : 0),
  money: ({ text }) => (MONEY.test(text) ? 1 : 0),
  amount: ({ text }) => (AMOUNT.test(text) ? 1 : 0),
  time: ({ text }) => (TIME.test(text) ? 1 : 0),
  duration: ({ text }) => (DURATION.test(text) ? 1 : 0),
  reason: ({ text }) => (CAUSE.test(text) ? 1 : REASON.test(text) ? 0.9 : 0.7),
  person: (candidate, question) => (namesSomeoneNew(candidate, question, false) ? 1 : 0.75),
  place: (candidate, question) => (namesSomeoneNew(candidate, question, true) ? 1 : 0.7),
  open: () => 1,
}

/**
 * 1 where the sentence holds it, 0 where it cannot be the answer, in between where the form cannot decide
 * (a person may be "border guards", a place "the harbour").
 */
export function fitsAnswerType(type: AnswerType, candidate: CandidateSentence, question: string): number {
  const measure = fits[type.kind] as Fit<AnswerType['kind']>
  return measure(candidate, question, type)
}

function isNumber({ word }: Token): boolean {
  return /^\d/.test(word) || NUMBER_WORD.test(word)
}

/** "how many short-haul flights …": what is counted is among the first words, with at most one before it. */
const COUNTED_WORDS = 2

function counts(counted: string, tokens: readonly Token[]): boolean {
  const nouns = questionTerms(counted).slice(0, COUNTED_WORDS)
  if (!nouns[0] || UNDERSTOOD.test(nouns[0].text)) return tokens.some(isNumber)
  return tokens.some((token, i) => {
    if (!nouns.some((noun) => meetsTerm(noun, token.stem))) return false
    return tokens.slice(Math.max(0, i - COUNT_REACH), i + 3).some(isNumber)
  })
}

/** A capitalised word inside the sentence that the question does not hold; for a place, after a preposition. */
function namesSomeoneNew({ tokens, text }: CandidateSentence, question: string, place: boolean): boolean {
  const asked = new Set(questionTerms(question).map(({ stem }) => stem))
  return tokens.some(({ text: written, stem, start }, i) => {
    if (!/^\p{Lu}/u.test(written) || asked.has(stem) || CALENDAR.test(written)) return false
    if (i === 0 && !/^\p{Lu}/u.test(tokens[1]?.text ?? '')) return false
    return place ? /\b(?:in|at|from|near|outside|to|off|of) (?:the )?$/i.test(text.slice(0, start)) : true
  })
}
