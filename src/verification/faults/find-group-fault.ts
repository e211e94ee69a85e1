// Whether a finding or deed is told of those of whom it is told there: a group of people, "children who …" without a comma.
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

/** A finding among some is none among all. */
const AMONG =
  /^(?:people|infants|babies|children|teenagers|adults|men|women|boys|girls|patients|participants|volunteers|pupils|students|voters|residents|pensioners|workers|employees|users|customers|drivers|mice|rats)$/

/** The subject that follows is another's: "Hamre said the money would …". */
const SAYS = /^(?:said|says|told|warned|added|argued|announced|estimated|believes?)$/

export function findGroupFault(claim: Claim): Finding | undefined {
  const kept = new Set(claim.aligned.flatMap(({ matches }) => matches.map(({ word }) => word)))
  for (const sentence of claim.evidence)
    for (const find of [groupLeftOut, relativeLeftOut, subjectWidened]) {
      const found = find(claim, sentence, kept)
      if (found) return { fault: 'quantifier', reason: `“${found}” is left out` }
    }
  return undefined
}

type FindLeftOut = (claim: Claim, sentence: EvidenceSentence, kept: ReadonlySet<Word>) => string | undefined

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
const relativeLeftOut: FindLeftOut = ({ aligned }, { words, text }, kept) => {
  const taken = new Set(aligned.map(({ best }) => best?.word))
  for (const opener of words.filter(({ word }) => /^(?:who|whose|whom)$/.test(word))) {
    const head = words[opener.index - 1]
    if (!head || !kept.has(head) || text.slice(head.end, opener.start).trim() !== '') continue
    const clause = words.filter(
      (word) => word.clause === opener.clause && word.isContent && word.index > opener.index,
    )
    if (clause.length > 0 && !clause.some((word) => taken.has(word)))
      return `${opener.text} ${clause[0]?.text}`
  }
  return undefined
}

/** "Tickets already sold will …": what stands between several things and their verb tells which. */
const subjectWidened: FindLeftOut = (_, { words, text }, kept) => {
  const [first] = words.filter(
    ({ pos, text: own, index }) =>
      (pos === 'noun' && !/^(?:the|an?|this|that)$/.test(words[0]?.word ?? '')) ||
      ((pos === 'noun' || (pos === 'name' && index === 0)) && /(?<!s)s$/.test(own)),
  )
  const subject = first && lastOfRun(first, words)
  if (!subject || !words.slice(0, subject.index + 1).some((word) => kept.has(word))) return undefined
  const rest = words.slice(subject.index + 1)
  const verb = rest.find(({ pos, lemma }) => pos === 'auxiliary' || lemma === 'tend')
  if (!verb || verb.clause !== subject.clause || /[,;:–—]/.test(text.slice(subject.end, verb.start)))
    return undefined
  if (rest.some(({ index, word }) => index < verb.index && SAYS.test(word))) return undefined
  const between = rest.filter(({ index, isContent }) => isContent && index < verb.index)
  if (words.slice(0, subject.index).some(({ pos }) => pos === 'verb' || pos === 'auxiliary')) return undefined
  return between.length > 0 && !between.some((word) => kept.has(word)) ? between[0]?.text : undefined
}

/** "Water use near such plants": the "use". */
function lastOfRun({ index }: Word, words: readonly Word[]): Word | undefined {
  const end = words.findIndex((word) => word.index > index && !/^(?:noun|name)$/.test(word.pos))
  return words[end < 0 ? words.length - 1 : end - 1]
}
