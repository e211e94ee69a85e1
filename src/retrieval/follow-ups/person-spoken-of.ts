// Whom "he" or "she" means: the person whom the newest answered turn is about.
import type { EarlierTurn } from '../asked-question.ts'
import { datePhrase } from '../understanding/date-phrase.ts'
import { questionTerms } from '../understanding/question-terms.ts'
import { properNames } from '../words/proper-names.ts'
import { tokenize } from '../words/tokenize.ts'
import { nounPhrases } from './noun-phrases.ts'

/** Undefined where nobody was named. A turn without an answer spoke of nobody for sure, so it comes last. */
export function personSpokenOf(earlier: readonly EarlierTurn[]): string | undefined {
  const answered = earlier.filter(({ answer }) => answer !== '')
  const turns = answered.length > 0 ? answered : earlier
  const person = turns.map(personOf).findLast((one) => one !== undefined)
  return person === undefined ? undefined : withoutTitle(person)
}

/** A "who" question has them in its answer, other questions name them themselves. */
function personOf({ standaloneQuestion, answer }: EarlierTurn): string | undefined {
  const asked = [...saidInLowerCase(standaloneQuestion, answer), ...properNames(standaloneQuestion)]
  const answered = properNames(answer).filter(
    (name) => !asked.some((one) => isWithin(one, name) || isWithin(name, one)),
  )
  const fromWho = /\bwho\b/i.test(standaloneQuestion)
  const things = thingsNamed([standaloneQuestion, answer])
  const candidates = (fromWho ? [...answered, ...asked] : [...asked, ...answered]).filter(
    (name) =>
      !/^\p{Lu}+$/u.test(name) && !datePhrase(name) && !onlyOpens(name, `${standaloneQuestion} ${answer}`),
  )
  const persons = candidates.filter((name) => !things.has(name))
  const called = fromWho ? persons.find((name) => isCalled(name, standaloneQuestion, answer)) : undefined
  return called ?? persons[0]
}

/** "why did ann reed resign": whom the answer writes with capitals. */
function saidInLowerCase(question: string, answer: string): readonly string[] {
  if (/\p{Lu}/u.test(question)) return []
  const said = new Set(tokenize(question).map(({ word }) => word))
  return properNames(answer).filter((name) => tokenize(name).every(({ word }) => said.has(word)))
}

/** "Nancy Reed" is in "Speaker Nancy Reed", and "Reed" in both. */
function isWithin(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `)
}

/** "The goalkeeper Ignace Thorsby": the word before the name is asked for. */
function isCalled(name: string, question: string, answer: string): boolean {
  const start = answer.indexOf(name)
  const before = tokenize(answer.slice(0, start)).at(-1)
  // "The Cormorant Prize, Halvern's best-known award": what a comma parts is not called so.
  if (before === undefined || answer.slice(before.end, start).trim() !== '') return false
  return questionTerms(question).some(({ stem }) => stem === before.stem)
}

/** "New York Rep. Ann Reed" is Ann Reed. */
function withoutTitle(name: string): string {
  return name.replace(
    /^.*\b(?:Reps?|Sens?|Govs?|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Capt|Lt|Sgt|Rev)\.? (?=\p{Lu})/u,
    '',
  )
}

/** A single word that has its capital from the sentence that it begins: "Repairing the dam will …". */
function onlyOpens(name: string, text: string): boolean {
  if (/[ -]/.test(name)) return false
  const before = text.split(name).slice(0, -1)
  return before.every((words) => /(?:^|[.!?)]["”’']?\s+["“‘']?)$/.test(words))
}

/** Before one who lives, or did: "what happened to Ann Reed", "the death of Ann Reed". */
const OF_SOMEBODY =
  /\b(?:happen(?:s|ed|ing)? to|(?:death|arrest|murder|killing|trial|sentencing|funeral|resignation|election|appointment|life|career|age) of)\s+$/i

/** Names with an article or after a word of place: the Orrin Dam, in Lisbon. */
function thingsNamed(texts: readonly string[]): ReadonlySet<string> {
  const things = texts.flatMap((given) =>
    nounPhrases(given).filter(
      ({ form, text, start, preposition = '' }) =>
        form === 'name' &&
        (/^(?:the|a|an) /i.test(text) || /^(?:in|at|near|from|to|of)$/.test(preposition)) &&
        !OF_SOMEBODY.test(given.slice(0, start)),
    ),
  )
  return new Set(things.flatMap(({ text }) => properNames(text)))
}
