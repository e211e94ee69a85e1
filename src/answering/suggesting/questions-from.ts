// Questions that the sentences of one article may answer.
import { type QuestionTerm, questionTerms } from '../../retrieval/understanding/question-terms.ts'
import { properNames } from '../../retrieval/words/proper-names.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { asksForNow } from '../asks-for-now.ts'
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import { quotableSentences } from '../composing/quotable-sentences.ts'
import { agesTold } from './ages-told.ts'
import type { ArticleToGoOn } from './articles-to-go-on.ts'
import { bodiesSpeaking } from './bodies-speaking.ts'
import { type Clause, clauseOf } from './clause-of.ts'
import { namedWith } from './named-with.ts'
import { type QuestionKind, questionsOfSentence } from './questions-of-sentence.ts'

export interface Suggestion {
  readonly kind: QuestionKind | 'who' | 'said' | 'age' | 'latest'
  readonly text: string
  /** The one that it was turned round from: nothing else answers it. */
  readonly sentence?: string
  /** Of whom it asks, where it asks of somebody. */
  readonly name?: string
}

interface ReadSentence extends CandidateSentence {
  readonly clause: Clause | undefined
}

interface QuestionsFromOptions {
  readonly question: string
  /** Sentences that the answer has told. */
  readonly quoted: ReadonlySet<string>
  /** Whether articles of other matters may tell of who has that name. */
  readonly isElsewhere: (name: string) => boolean
}

/** With fewer words a question has to name something, or what the article is about: "How much will the service cost?". */
const TERMS_ENOUGH = 2

/** The more telling first; none is tried. */
export function* questionsFrom(
  { passages, isOfStory }: ArticleToGoOn,
  { question, quoted, isElsewhere }: QuestionsFromOptions,
): Generator<Suggestion> {
  const all = quotableSentences({ evidence: passages, terms: [] })
  const untold = all
    .filter(({ text }) => !quoted.has(text))
    .map((sentence) => ({ ...sentence, clause: clauseOf(sentence.text) }))
  yield* turnedRound(untold, {
    question,
    headline: passages[0]?.card.headline ?? '',
    isOfStory,
  })
  const { topics, people, speakers } = namedWith(all)
  const persons = [...people, ...speakers.map(({ name }) => name)]
  const asked = properNames(question).map((name) => name.toLowerCase())
  const isAsked = (name: string) =>
    asked.some((one) => name.toLowerCase().includes(one) || one.includes(name.toLowerCase()))
  const ofPeople = questionsOfPeople(untold, { all, topics, isAsked, isElsewhere })
  // Of an article that is about something else, people and their words lead away, unless they speak of its subject.
  if (!isOfStory) return yield* ofPeople.filter(({ kind, topic }) => kind === 'said' && topic !== undefined)
  yield* ofPeople
  const isNew = asksForNow(question)
  // What was asked about comes last: its latest is most often what was quoted.
  for (const topic of [...topics].toSorted((a, b) => Number(isAsked(a)) - Number(isAsked(b))))
    if (!isOfPerson(topic, persons) && (!isAsked(topic) || !isNew))
      yield {
        kind: 'latest',
        text: `What is the latest on ${asWritten(topic, [question, ...all.map(({ text }) => text)])}?`,
      }
}

/** With "the" where the texts have it, if only before another word: "the cracked Orrin Dam". */
function asWritten(topic: string, texts: readonly string[]): string {
  const isDefinite = texts.some((text) =>
    /\b[Tt]he (?:\p{Ll}+ )?$/u.test(text.slice(0, Math.max(0, text.indexOf(topic)))),
  )
  return isDefinite && !/^the /.test(topic) ? `the ${topic}` : topic
}

/** Those that ask something new, and say of what they ask. */
function turnedRound(
  sentences: readonly ReadSentence[],
  {
    question,
    headline,
    isOfStory,
  }: { readonly question: string; readonly headline: string; readonly isOfStory: boolean },
): readonly Suggestion[] {
  const known = new Set(questionTerms(question).map(({ stem }) => stem))
  const named = new Set(tokenize(headline).map(({ stem }) => stem))
  const asksMore = (terms: readonly QuestionTerm[]) =>
    terms.some(({ stem, isName }) => !isName && !known.has(stem))
  // Of the answer's own story little has to be said: "How many runners started?".
  const saysOfWhat = (terms: readonly QuestionTerm[]) =>
    isOfStory
      ? terms.length >= TERMS_ENOUGH ||
        terms.some(({ stem, isName }) => isName || known.has(stem) || named.has(stem))
      : terms.some(({ stem }) => known.has(stem))
  return sentences
    .flatMap(({ text: sentence, clause }) =>
      [...questionsOfSentence(sentence, clause)].map((one) => ({ ...one, sentence })),
    )
    .filter(({ text }) => {
      const terms = questionTerms(text)
      return asksMore(terms) && saysOfWhat(terms)
    })
}

interface OfPerson extends Suggestion {
  readonly topic?: string | undefined
}

interface OfPeopleOptions extends Pick<QuestionsFromOptions, 'isElsewhere'> {
  readonly all: readonly CandidateSentence[]
  readonly topics: readonly string[]
  readonly isAsked: (name: string) => boolean
}

function questionsOfPeople(
  sentences: readonly ReadSentence[],
  { all, topics, isAsked, isElsewhere }: OfPeopleOptions,
): readonly OfPerson[] {
  const named = namedWith(sentences)
  const { people } = named
  const speakers = named.speakers.map(({ name }) => name)
  const said = named.speakers.flatMap(({ name, sentence }): readonly (OfPerson & { name: string })[] => {
    const others = topics.filter((one) => !one.includes(name) && !name.includes(one))
    const topic = others.find((one) => speaksOf(sentence, one) && !isOfPerson(one, people))
    const text = `What did ${name} say`
    const plain = { kind: 'said' as const, text: `${text}?`, topic, name }
    if (topic !== undefined) return [{ ...plain, text: `${text} about ${topic}?` }]
    // Who speaks elsewhere, too, is asked about the matter of this article.
    const subject = isElsewhere(name)
      ? others.find((one) => !isOfPerson(one, [...people, ...speakers]))
      : undefined
    return [subject === undefined ? plain : { ...plain, text: `${text} about ${subject}?`, sentence }]
  })
  const bodies = bodiesSpeaking(sentences).map(({ body, sentence }) => ({
    kind: 'said' as const,
    text: `What did ${body} say?`,
    name: body,
    sentence,
  }))
  const who = people.map((name) => ({ kind: 'who' as const, text: `Who is ${name}?`, name }))
  const ages = agesTold(sentences, all).map(({ name, sentence }) => ({
    kind: 'age' as const,
    text: `How old is ${name}?`,
    name,
    sentence,
  }))
  return [...said, ...bodies, ...who, ...ages].filter(({ name }) => !isAsked(name))
}

/** "Lindqvist-Moreau" of a headline is the prime minister of the text. */
function isOfPerson(topic: string, names: readonly string[]): boolean {
  return names.some((name) => name.endsWith(topic) && !/^the /.test(name))
}

/** By the last word of its name: "the dam" is the Orrin Dam. */
function speaksOf(sentence: string, topic: string): boolean {
  const last = topic.split(/[ -]/).at(-1) ?? topic
  return sentence.toLowerCase().includes(last.toLowerCase())
}
