// Questions that the sentences of one article may answer.
import { type QuestionTerm, questionTerms } from '../../retrieval/understanding/question-terms.ts'
import { properNames } from '../../retrieval/words/proper-names.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { asksForNow } from '../asks-for-now.ts'
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import { quotableSentences } from '../composing/quotable-sentences.ts'
import type { ArticleToGoOn } from './articles-to-go-on.ts'
import { namedWith } from './named-with.ts'
import { type QuestionKind, questionsOfSentence } from './questions-of-sentence.ts'

export interface Suggestion {
  readonly kind: QuestionKind | 'who' | 'said' | 'latest'
  readonly text: string
}

interface QuestionsFromOptions {
  readonly question: string
  /** Sentences that the answer has told. */
  readonly quoted: ReadonlySet<string>
}

/** With fewer words a question has to name something, or what the article is about: "How much will the service cost?". */
const TERMS_ENOUGH = 3

/** The more telling first; none is tried. */
export function* questionsFrom(
  { passages, isOfStory }: ArticleToGoOn,
  { question, quoted }: QuestionsFromOptions,
): Generator<Suggestion> {
  const all = quotableSentences({ evidence: passages, terms: [] })
  const untold = all.filter(({ text }) => !quoted.has(text))
  yield* turnedRound(untold, { question, headline: passages[0]?.card.headline ?? '' })
  const { topics } = namedWith(all)
  const asked = properNames(question).map((name) => name.toLowerCase())
  const isAsked = (name: string) =>
    asked.some((one) => name.toLowerCase().includes(one) || one.includes(name.toLowerCase()))
  const ofPeople = questionsOfPeople(untold, { topics, isAsked })
  // Of an article that is about something else, people and their words lead away, unless they speak of its subject.
  if (!isOfStory) return yield* ofPeople.filter(({ kind, topic }) => kind === 'said' && topic !== undefined)
  yield* ofPeople
  const isNew = asksForNow(question)
  // What was asked about comes last: its latest is most often what was quoted.
  for (const topic of [...topics].toSorted((a, b) => Number(isAsked(a)) - Number(isAsked(b))))
    if (!isAsked(topic) || !isNew)
      yield { kind: 'latest', text: `What is the latest on ${asWritten(topic, question)}?` }
}

/** With "the" where the question has it: what was found may tell of "a crack in Orrin Dam" alone. */
function asWritten(topic: string, question: string): string {
  return question.includes(`the ${topic}`) ? `the ${topic}` : topic
}

/** Those that ask something new, and say of what they ask. */
function turnedRound(
  sentences: readonly CandidateSentence[],
  { question, headline }: { readonly question: string; readonly headline: string },
): readonly Suggestion[] {
  const known = new Set(questionTerms(question).map(({ stem }) => stem))
  const named = new Set(tokenize(headline).map(({ stem }) => stem))
  const asksMore = (terms: readonly QuestionTerm[]) =>
    terms.some(({ stem, isName }) => !isName && !known.has(stem))
  const saysOfWhat = (terms: readonly QuestionTerm[]) =>
    terms.length >= TERMS_ENOUGH ||
    terms.some(({ stem, isName }) => isName || known.has(stem) || named.has(stem))
  return sentences
    .flatMap(({ text }) => [...questionsOfSentence(text)])
    .filter(({ text }) => {
      const terms = questionTerms(text)
      return asksMore(terms) && saysOfWhat(terms)
    })
}

interface OfPerson extends Suggestion {
  readonly topic?: string | undefined
}

function questionsOfPeople(
  sentences: readonly CandidateSentence[],
  { topics, isAsked }: { readonly topics: readonly string[]; readonly isAsked: (name: string) => boolean },
): readonly OfPerson[] {
  const { speakers, people } = namedWith(sentences)
  const said = speakers.map(({ name, sentence }): OfPerson & { name: string } => {
    const topic = topics.find((one) => !one.includes(name) && !name.includes(one) && speaksOf(sentence, one))
    const text = `What did ${name} say${topic === undefined ? '' : ` about ${topic}`}?`
    return { kind: 'said', text, topic, name }
  })
  const who = people.map((name) => ({ kind: 'who' as const, text: `Who is ${name}?`, name }))
  return [...said, ...who].filter(({ name }) => !isAsked(name))
}

/** By the last word of its name: "the dam" is the Orrin Dam. */
function speaksOf(sentence: string, topic: string): boolean {
  const last = topic.split(/[ -]/).at(-1) ?? topic
  return sentence.toLowerCase().includes(last.toLowerCase())
}
