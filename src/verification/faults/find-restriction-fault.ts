// Whether what restricts a thing or a finding is kept: an exception, a kind, a group of people, "who …" without a comma.
import type { Claim, FindFault } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

const EXCEPTS = /\b(?:except|apart from|excluding|other than|with the exception of|all but)\b/i

/** A finding among some is none among all. */
const AMONG =
  /^(?:people|infants|babies|children|teenagers|adults|men|women|boys|girls|patients|participants|volunteers|pupils|students|voters|residents|pensioners|workers|employees|users|customers|drivers|mice|rats)$/

/** "Lower Sokra" is not Sokra. */
const PLACE_PART =
  /^(?:upper|lower|north|south|east|west|northern|southern|eastern|western|new|greater|inner|outer|central)$/

/** Kept by rules of their own. */
const QUANTIFIES = /^(?:most|many|more|few|fewer|several|other|such|own|key|main)$/

export function findRestrictionFault(claim: Claim): Finding | undefined {
  const kept = new Set(claim.aligned.flatMap(({ matches }) => matches.map(({ word }) => word)))
  for (const sentence of claim.evidence)
    for (const find of [
      exceptionLeftOut,
      placePartLeftOut,
      kindLeftOut,
      groupLeftOut,
      relativeLeftOut,
      ownKindLeftOut,
      subjectWidened,
    ]) {
      const found = find(claim, sentence, kept)
      if (found) return { fault: 'quantifier', reason: `“${found}” is left out` }
    }
  return undefined
}

type FindLeftOut = (
  claim: Parameters<FindFault>[0],
  sentence: EvidenceSentence,
  kept: ReadonlySet<Word>,
) => string | undefined

const exceptionLeftOut: FindLeftOut = ({ text }, sentence, kept) => {
  const found = EXCEPTS.exec(sentence.text)
  if (!found || EXCEPTS.test(text)) return undefined
  const before = sentence.words.filter((word) => word.end <= found.index && kept.has(word))
  return before.length > 1 ? found[0] : undefined
}

const placePartLeftOut: FindLeftOut = (_, { words }, kept) =>
  words.find((word) => {
    const next = words[word.index + 1]
    return (
      PLACE_PART.test(word.word) &&
      /^\p{Lu}/u.test(word.text) &&
      next !== undefined &&
      /^\p{Lu}/u.test(next.text) &&
      kept.has(next) &&
      !kept.has(word)
    )
  })?.text

/** "Severe cases": of several things, an adjective tells which. */
const kindLeftOut: FindLeftOut = (_, { words }, kept) =>
  words.find((word) => {
    const next = words[word.index + 1]
    return (
      word.pos === 'adjective' &&
      !QUANTIFIES.test(word.word) &&
      word.isContent &&
      next?.pos === 'noun' &&
      /(?<!s)s$/.test(next.text) &&
      kept.has(next) &&
      !kept.has(word)
    )
  })?.text

const groupLeftOut: FindLeftOut = (_, { words }, kept) => {
  for (const lead of words.filter(({ word }) => /^(?:in|among|amongst)$/.test(word))) {
    const group = words.slice(lead.index + 1, lead.index + 5).find(({ word }) => AMONG.test(word))
    const verb = words.findLast(
      ({ pos, index, isContent }) => pos === 'verb' && isContent && index < lead.index,
    )
    if (group && verb && kept.has(verb) && !kept.has(group)) return `${lead.text} ${group.text}`
  }
  return undefined
}

/** "Children who had received two doses", with no comma before "who". */
const relativeLeftOut: FindLeftOut = (_, { words, text }, kept) => {
  for (const opener of words.filter(({ word }) => /^(?:who|whose|whom)$/.test(word))) {
    const head = words[opener.index - 1]
    if (!head || !kept.has(head) || text.slice(head.end, opener.start).trim() !== '') continue
    const clause = words.filter(
      (word) => word.clause === opener.clause && word.isContent && word.index > opener.index,
    )
    if (clause.length > 0 && !clause.some((word) => kept.has(word)))
      return `${opener.text} ${clause[0]?.text}`
  }
  return undefined
}

/** "Its summer season" is not its season. */
const ownKindLeftOut: FindLeftOut = ({ aligned }, { words }) => {
  const kept = new Set(aligned.map(({ best }) => best?.word))
  for (const own of words.filter(({ word }) => /^(?:its|their)$/.test(word))) {
    const run = words.slice(own.index + 1, own.index + 5)
    const end = run.findIndex(
      ({ pos }, i) => !/^(?:noun|adjective)$/.test(pos) && (i > 1 || !/^(?:verb|adverb)$/.test(pos)),
    )
    const phrase = end < 0 ? run : run.slice(0, end)
    const head = phrase.at(-1)
    const kinds = phrase.slice(0, -1).filter(({ word }) => !QUANTIFIES.test(word))
    if (head && kept.has(head) && kinds.length > 0 && !kinds.some((kind) => kept.has(kind)))
      return kinds.map(({ text }) => text).join(' ')
  }
  return undefined
}

/** "Tickets already sold will …": what stands between several things and their verb tells which. */
const subjectWidened: FindLeftOut = (_, { words, text }, kept) => {
  const [subject] = words.filter(
    ({ pos, text: own, index }) =>
      (pos === 'noun' && !/^(?:the|an?|this|that)$/.test(words[0]?.word ?? '')) ||
      ((pos === 'noun' || (pos === 'name' && index === 0)) && /(?<!s)s$/.test(own)),
  )
  if (!subject || !kept.has(subject)) return undefined
  const rest = words.slice(subject.index + 1)
  const verb = rest.find(({ pos }) => pos === 'auxiliary')
  if (!verb || verb.clause !== subject.clause || /[,;:–—]/.test(text.slice(subject.end, verb.start)))
    return undefined
  const between = rest.filter(({ index, isContent }) => isContent && index < verb.index)
  if (words.slice(0, subject.index).some(({ pos }) => pos === 'verb' || pos === 'auxiliary')) return undefined
  return between.length > 0 && !between.some((word) => kept.has(word)) ? between[0]?.text : undefined
}
