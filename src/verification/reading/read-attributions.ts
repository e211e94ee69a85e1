// Who says what: the speakers of a text and the words that are theirs.
import type { Word } from '../words/word.ts'

export interface Attribution {
  /** The verb or "according to". */
  readonly by: Word
  /** Nouns and names of the speaker; empty where it is "he" or "they". */
  readonly speakers: readonly Word[]
  /** What is said. */
  readonly said: ReadonlySet<Word>
}

const SPEECH =
  /^(?:say|tell|add|state|announce|warn|write|argue|claim|insist|declare|note|explain|predict|reveal|confirm|allege|suggest|estimate|report|believe|think|acknowledge|admit|testify|complain|boast|tweet|reply|stress|maintain|contend|assert|promise|acknowledge|conclude|find|describe|call)$/

/** They report a statement only where a clause follows: "found that", not "found a body". */
const WITH_CLAUSE =
  /^(?:report|find|believe|think|suggest|confirm|note|reveal|announce|estimate|predict|call|describe|write|promise|conclude|warn|state|add|explain|argue|admit|claim)$/

/** `loosely` counts what somebody "confirmed" or "reported" without a clause as said by them too. */
export function readAttributions(
  text: string,
  words: readonly Word[],
  { loosely = false }: { readonly loosely?: boolean } = {},
): readonly Attribution[] {
  return words.flatMap((by) => {
    if (by.word === 'according' && words[by.index + 1]?.word === 'to') return [accordingTo(by, text, words)]
    if (!(loosely ? isSpeechVerb(by) : isSpeech(by, text, words))) return []
    const attribution = isPassive(by, words) ? reportedBy(by, words) : spoken(by, text, words)
    return attribution.said.size > 0 ? [attribution] : []
  })
}

function isSpeechVerb({ isQuoted, lemma, pos }: Word): boolean {
  return !isQuoted && SPEECH.test(lemma) && pos !== 'noun'
}

function isSpeech(word: Word, text: string, words: readonly Word[]): boolean {
  if (!isSpeechVerb(word) || words[word.index + 1]?.word === 'to') return false
  if (/^(?:said|says)$/.test(word.word)) return true
  if (word.pos !== 'verb') return false
  // "…, researchers reported on Tuesday", but not "reported on the war".
  if (/^(?:on|in|by|at|as|for)$/.test(words[word.index + 1]?.word ?? '')) return isDatedTag(word, text, words)
  if (!WITH_CLAUSE.test(word.lemma)) return true
  const next = words.slice(word.index + 1, word.index + 4)
  if (next.some(({ word: one }) => one === 'that') || /^,? ?["“]/.test(text.slice(word.end))) return true
  return isTag(word, text, words) || hasClauseAfter(word, words)
}

/** With nothing but a day behind it, or "that", and somebody who says it before. */
function isDatedTag(word: Word, text: string, words: readonly Word[]): boolean {
  const day = words[word.index + 2]
  const next = words[word.index + 3]
  if (!day || !/day$/.test(day.word)) return false
  if (next?.word === 'that') return true
  const speaker = words[word.index - 1]
  const isSaid = speaker !== undefined && speaker.clause === word.clause && isNominal(speaker)
  return isSaid && next?.clause !== word.clause && isTag(word, text, words)
}

/** "…, officials confirmed.": it ends its clause, and what is said stands before. */
function isTag(word: Word, text: string, words: readonly Word[]): boolean {
  const clause = words.filter(({ clause: one }) => one === word.clause)
  const isBehind = /["”,]\s*$/.test(text.slice(0, firstOfClause(word, words).start))
  return (
    isBehind && !clause.some(({ index, pos }) => index > word.index && (pos === 'noun' || pos === 'verb'))
  )
}

function firstOfClause(word: Word, words: readonly Word[]): Word {
  return words.find(({ clause }) => clause === word.clause) ?? word
}

/** "Warned the dam could fail": another verb with a noun before it. */
function hasClauseAfter(word: Word, words: readonly Word[]): boolean {
  const rest = words.slice(word.index + 1).filter(({ clause }) => clause === word.clause)
  const verb = rest.findIndex(({ pos }) => pos === 'verb' || pos === 'auxiliary')
  return (
    verb > 0 &&
    rest
      .slice(0, verb)
      .some(
        ({ pos, word: one }) =>
          pos === 'noun' || pos === 'name' || /^(?:he|she|it|they|there|we|i)$/.test(one),
      ) &&
    !rest.slice(0, verb).some(({ word: one }) => one === 'to')
  )
}

function accordingTo(by: Word, text: string, words: readonly Word[]): Attribution {
  const speakers: Word[] = []
  for (const word of words.slice(by.index + 2)) {
    if (word.clause !== by.clause || /[,;]/.test(text.slice(words[word.index - 1]?.end, word.start))) break
    // "According to archive director Emmer": the tagger takes the first for a verb.
    const isMistaken = word.index === by.index + 2 && word.word === word.lemma
    if (isVerbal(word) && !isMistaken) break
    if (isNominal(word)) speakers.push(word)
  }
  const said = words.filter(
    (word) => word.sentence === by.sentence && word !== by && !speakers.includes(word),
  )
  return { by, speakers, said: new Set(said) }
}

function isPassive(by: Word, words: readonly Word[]): boolean {
  return words
    .slice(Math.max(0, by.index - 2), by.index)
    .some(({ word, clause }) => clause === by.clause && /^(?:was|were|been|being|is|are|be)$/.test(word))
}

/** "Queues were reported by observers", "it was announced". */
function reportedBy(by: Word, words: readonly Word[]): Attribution {
  const clause = words.filter((word) => word.clause === by.clause)
  const agent = clause.findIndex(({ word, index }) => word === 'by' && index > by.index)
  const speakers = agent < 0 ? [] : clause.slice(agent + 1).filter(isNominal)
  return { by, speakers, said: new Set(clause.filter(({ index }) => index < by.index)) }
}

/** "A second study found no such risk" says what was found; "…, he told reporters" does not. */
function hasObject(by: Word, near: readonly Word[], [next]: readonly Word[]): boolean {
  if (!next || by.lemma === 'tell' || !near.some(isNominal)) return false
  return next.index === by.index + 1 && /^(?:no|the|an?|its|his|her|their|any|some)$/.test(next.word)
}

/** "…, the ministry said on Saturday, as …": between commas, with what is said on both sides. */
function isInserted(by: Word, text: string, words: readonly Word[]): boolean {
  const first = firstOfClause(by, words)
  const own = words.filter(({ clause, index }) => clause === by.clause && index > by.index)
  const next = words[(own.at(-1) ?? by).index + 1]
  return (
    /,["”]?\s*$/.test(text.slice(0, first.start)) &&
    !/^(?:and|but|or|who|which|that|as|when|while|after|because|although|though|if|whose|where)$/.test(
      first.word,
    ) &&
    !own.some(isVerbal) &&
    (next === undefined || /^,/.test(text.slice((own.at(-1) ?? by).end))) &&
    words.some((word) => word.index < first.index && isVerbal(word))
  )
}

function spoken(by: Word, text: string, words: readonly Word[]): Attribution {
  const clause = words.filter((word) => word.clause === by.clause)
  const first = clause[0]?.index ?? by.index
  const [near, after] = [
    clause.filter(({ index }) => index < by.index),
    clause.filter(({ index }) => index > by.index),
  ]
  const sentence = words.filter((word) => word.sentence === by.sentence)
  const before = [
    ...near,
    ...sentence.filter(
      (word) =>
        word.index > first && word.index < by.index && word.clause !== by.clause && isAside(word, sentence),
    ),
  ]
  const earlier = sentence.filter(({ index, clause: own }) => index < first && own !== by.clause)
  const later = sentence.filter(({ index, clause: own }) => index > by.index && own !== by.clause)
  const aside = later.filter((word) => isAside(word, sentence))
  const isAtEnd =
    !hasObject(by, near, after) &&
    !/^(?:who|which|whose|whom)$/.test(clause[0]?.word ?? '') &&
    earlier.some(isTelling) &&
    !after.some(isVerbal) &&
    aside.length === later.length
  const speakers = speakersOf(before, isAtEnd ? after : after.filter(() => !after.some(isVerbal)), earlier)
  if (isAtEnd) return { by, speakers: [...speakers, ...aside.filter(isNominal)], said: new Set(earlier) }
  const said = [...after, ...later, ...(isInserted(by, text, words) ? earlier : [])].filter(
    (word) => !speakers.includes(word),
  )
  const quoted = earlier.filter(({ isQuoted }) => isQuoted)
  return { by, speakers, said: new Set([...quoted, ...said]) }
}

/** Before the verb, or behind it ("said Lind"), or before the verb that it is joined to ("reported … but said"). */
function speakersOf(
  before: readonly Word[],
  after: readonly Word[],
  earlier: readonly Word[],
): readonly Word[] {
  const subjects = before.filter((word) => isNominal(word) && !isInRelative(word, before))
  if (subjects.length > 0 || hasPronoun(before)) return subjects
  const inverted = after.filter(isNominal)
  if (inverted.length > 0) return inverted
  if (before[0]?.word === 'who') return lastRunOf(earlier)
  const verb = earlier.findIndex(isVerbal)
  return earlier.slice(0, verb < 0 ? earlier.length : verb).filter(isNominal)
}

/** "The company that leases the depot from the port": none of these speaks. */
function isInRelative({ clause }: Word, words: readonly Word[]): boolean {
  return /^(?:who|which|that|whose)$/.test(words.find((word) => word.clause === clause)?.word ?? '')
}

/** "… by observers, who said": the nouns right before. */
function lastRunOf(words: readonly Word[]): readonly Word[] {
  const start = words.findLastIndex((word) => !isNominal(word))
  return words.slice(start + 1)
}

/** Behind the speaker: "…, the mayor", "…, who leads the council". */
function isAside({ clause }: Word, sentence: readonly Word[]): boolean {
  const words = sentence.filter((word) => word.clause === clause)
  return words[0]?.word === 'who' || !words.some(isVerbal)
}

function isVerbal({ pos }: Word): boolean {
  return pos === 'verb' || pos === 'auxiliary'
}

function isTelling({ isContent }: Word): boolean {
  return isContent
}

function hasPronoun(words: readonly Word[]): boolean {
  return words.some(({ word }) => /^(?:he|she|they|it|i|we)$/.test(word))
}

function isNominal({ pos, isContent }: Word): boolean {
  return isContent && (pos === 'noun' || pos === 'name')
}
