// Whether what was done to a part ("the hospital reopened its ward") is told of the whole ("the hospital reopened").
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

/** Verbs that say one thing with an object, another without. */
const TURNS =
  /^(?:open|reopen|close|shut|start|begin|stop|end|finish|sink|break|burn|grow|increase|decrease|change|move|return|resume|restart|drop|halt|fill|empty|flood|split|sell|improve)$/

/** Between a verb and its object. */
const LEADS = /^(?:its|his|her|their|the|an?|all|some|two|three|four|five|\d+)$/

export function findObjectFault({ aligned, words, evidence }: Claim): Finding | undefined {
  for (const sentence of evidence)
    for (const verb of sentence.words.filter(({ pos, lemma }) => pos === 'verb' && TURNS.test(lemma))) {
      const object = objectOf(verb, sentence)
      const told = aligned.find(({ best }) => best?.word === verb)?.word
      if (!object || !told || aligned.some(({ best }) => best?.word === object)) continue
      const before = words.slice(0, told.index)
      const isPassive = before.slice(-3).some(({ word }) => /^(?:was|were|is|are|be|been|being)$/.test(word))
      const subject = aligned.find(
        ({ word, best }) => best && word.index < told.index && best.sentence === sentence,
      )
      const isSubjects = subject?.best !== undefined && subject.best.word.index < verb.index
      const next = words[told.index + 1]?.word ?? ''
      if (!isPassive && isSubjects && !LEADS.test(next))
        return { fault: 'roles', reason: `“${verb.text} … ${object.text}” is said of ${object.text}` }
    }
  return undefined
}

function objectOf(verb: Word, { words }: EvidenceSentence): Word | undefined {
  const next = words[verb.index + 1]
  if (!next || next.clause !== verb.clause || !LEADS.test(next.word)) return undefined
  const run = words.slice(next.index)
  const end = run.findIndex(
    ({ pos, clause }, i) =>
      i > 0 && (clause !== verb.clause || !/^(?:noun|name|adjective|number)$/.test(pos)),
  )
  return (end < 0 ? run : run.slice(0, end)).findLast(({ pos }) => pos === 'noun')
}
