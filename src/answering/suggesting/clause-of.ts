// The main clause of a sentence, taken apart so that it can be turned round into a question.
import { type Tag, tagWords } from '../../verification/reading/tag-words.ts'
import { toldSubject } from './told-subject.ts'

export interface Clause {
  /** As written, with its article. */
  readonly written: string
  /** As it stands inside a question. */
  readonly subject: string
  /** `was`, `will be`; absent where the verb stands alone. */
  readonly auxiliary?: string
  /** Absent after a form of "be" that only joins. */
  readonly verb?: string
  readonly lemma?: string
  /** What follows the verb, up to the end of the sentence. */
  readonly rest: string
}

/** "The evacuation order", "Sailings", "Halvern’s digital identity service": in few words, none that points back. */
const SUBJECT =
  /^(?:(?:The|An?|Each) (?:[\p{L}'’-]+ ){0,5}?[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,4})$/u

const POINTS_BACK =
  /^(?:It|He|She|They|This|That|These|Those|There|One|Both|His|Her|Its|Their|What|When|If|As|In|On|At|No|Not|Some|All|Most|Many|Few|Asked|But|And|Only|Another|Others?|Any|Every|Nobody|By|From|For|After|Since|Between|We|You|I|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/

const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|has|have|had)$/

/** "The tower is to be built", "the first is expected to start". */
const PLANNED = /^ (?:(?:due|expected|scheduled|set|planned) )?to (?<be>be )?(?<verb>\p{Ll}+)/u

/** Undefined where the sentence begins otherwise than with what it is about, or asks more than a reader could. */
export function clauseOf(text: string): Clause | undefined {
  if (POINTS_BACK.test(text) || !/[.!?]["”’]?$/.test(text)) return undefined
  const tags = tagWords(text)
  const first = firstVerb(text, tags)
  if (first === undefined) return undefined
  // "The crack, 19 metres long, was noticed": what stands between commas belongs to the subject.
  const written = text
    .slice(0, first.start)
    .trim()
    .replace(/,[^,]*,$/, '')
  const subject = SUBJECT.test(written) ? toldSubject(written) : undefined
  if (subject === undefined) return undefined
  const clause = AUXILIARY.test(first.word) ? withAuxiliary(text, first, tags) : alone(text, first, tags)
  return clause && { written, subject, ...clause }
}

interface Word {
  readonly start: number
  readonly word: string
  readonly lemma: string
}

type Predicate = Omit<Clause, 'written' | 'subject'>

function firstVerb(text: string, tags: ReadonlyMap<number, Tag>): Word | undefined {
  for (const [start, { pos, lemma }] of tags)
    if (start > 0 && (pos === 'verb' || pos === 'auxiliary')) {
      const word = wordAt(text, start)
      // "The dam, built in 1968," is told of between commas.
      if (!isBetweenCommas(text, start) && !isBehindArticle(text, start)) return { start, word, lemma }
    }
  return undefined
}

/** "The repair has cost …": a noun, though it may be a verb elsewhere. */
function isBehindArticle(text: string, at: number): boolean {
  return /(?:^|\s)(?:the|an?|each) $/i.test(text.slice(0, at))
}

function isBetweenCommas(text: string, at: number): boolean {
  return /^[^,]+,[^,]*$/.test(text.slice(0, at)) && /^[^,.]*,/.test(text.slice(at))
}

function wordAt(text: string, start: number): string {
  return /^[\p{L}'’-]+/u.exec(text.slice(start))?.[0] ?? ''
}

/** No participle belongs to the subject: "the train leaving at nine", "the animals released in 2010 came". */
function alone(
  text: string,
  { start, word, lemma }: Word,
  tags: ReadonlyMap<number, Tag>,
): Predicate | undefined {
  const end = start + word.length
  const rest = text.slice(end)
  const clause =
    end +
    (/[,;“”"]| (?:that|which|who|because|when|after|as|if|while|before|where|than|and|but)\b/.exec(rest)
      ?.index ?? rest.length)
  const isParticiple = [...tags].some(
    ([at, { pos, lemma }]) =>
      at > end && at < clause && (pos === 'verb' || pos === 'auxiliary') && isFiniteVerb(text, at, lemma),
  )
  return /ing$/.test(word) || word === lemma || isParticiple ? undefined : { verb: word, lemma, rest }
}

/** "From a corner taken by the captain" is none. */
function isFiniteVerb(text: string, at: number, lemma: string): boolean {
  const word = wordAt(text, at)
  return word !== lemma && !/ing$/.test(word) && !/^ by\b/.test(text.slice(at + word.length))
}

function withAuxiliary(
  text: string,
  { start, word }: Word,
  tags: ReadonlyMap<number, Tag>,
): Predicate | undefined {
  const rest = text.slice(start + word.length)
  if (/^ (?:not|never|no|only)\b/.test(rest)) return undefined
  const planned = /^(?:is|are)$/.test(word) ? PLANNED.exec(rest) : null
  if (planned) {
    const { be = '', verb = '' } = planned.groups ?? {}
    return { auxiliary: `will${be && ' be'}`, verb, lemma: verb, rest: rest.slice(planned[0].length) }
  }
  const [lead = '', be = ''] =
    /^ (?:(?:so far|now|already|also|since|then) )?(?:(be|been) )?/.exec(rest) ?? []
  const at = start + word.length + lead.length
  const next = tags.get(at)
  const verb = wordAt(text, at)
  const auxiliary = be ? `${word} ${be}` : word
  if ((next?.pos === 'verb' && /^\p{Ll}+$/u.test(verb)) || verb === 'cost')
    return { auxiliary, verb, lemma: next?.lemma ?? verb, rest: text.slice(at + verb.length) }
  return /^(?:is|are|was|were)$/.test(word) ? { auxiliary, rest } : undefined
}
