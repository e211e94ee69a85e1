// Whether "not", "could", "will", "alleged", "most" and their like turn the same words in the sentence and its evidence.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import { type Cue, readCues } from '../reading/read-cues.ts'
import type { Word } from '../words/word.ts'

/**
 * A fault where the sentence drops a turning word from a word that it takes over, or sets one where the evidence has
 * none of its kind.
 */
export function findCueFault({ text, words, evidence, aligned }: Claim): Finding | undefined {
  const said = readCues(text, words)
  const held = evidence.flatMap((sentence) => readCues(sentence.text, sentence.words))
  const restsOn = new Map(aligned.map(({ word, best }) => [word, best?.word]))
  return findDropped(said, held, restsOn) ?? findOnly(said, held) ?? findAdded(said, held, restsOn, evidence)
}

type RestsOn = ReadonlyMap<Word, Word | undefined>

/** "From January only": it may turn what no target is. */
function findOnly(said: readonly Cue[], held: readonly Cue[]): Finding | undefined {
  const ofOnly = (cues: readonly Cue[]) => cues.filter(({ group }) => group.name === 'only')
  const [first] = ofOnly(said)
  return first && ofOnly(said).length > ofOnly(held).length
    ? { fault: 'quantifier', reason: `“${first.text}” is said oftener than in the evidence` }
    : undefined
}

function findDropped(said: readonly Cue[], held: readonly Cue[], restsOn: RestsOn): Finding | undefined {
  for (const cue of held) {
    if (!cue.group.mustBeKept) continue
    for (const [word, source] of restsOn) {
      if (!source || !cue.targets.includes(source)) continue
      const kept = said.some((own) => isOfGroup(own, cue) && turns(own, word))
      if (!kept && !isCueItself(word, said, cue))
        return { fault: cue.group.fault, reason: `“${cue.text}” before “${source.text}” is left out` }
    }
  }
  return undefined
}

function findAdded(
  said: readonly Cue[],
  held: readonly Cue[],
  restsOn: RestsOn,
  evidence: Claim['evidence'],
): Finding | undefined {
  for (const own of said) {
    if (!own.group.mustBeHeld) continue
    const sources = own.targets.flatMap((word) => restsOn.get(word) ?? [])
    if (sources.length === 0) continue
    const isHeld =
      held.some((cue) => isOfGroup(cue, own) && sources.some((source) => turns(cue, source))) ||
      (ARRANGED.test(own.text) && sources.some((source) => isAgreed(source, evidence)))
    if (!isHeld)
      return {
        fault: own.group.fault,
        reason: `“${own.text}” is said of “${own.targets[0]?.text}” by no evidence`,
      }
  }
  return undefined
}

/** "Is to buy", where it has "agreed to buy". */
const ARRANGED = /^(?:is|are) to$/i

function isAgreed(verb: Word, evidence: Claim['evidence']): boolean {
  return evidence.some(({ words }) => {
    const at = words.indexOf(verb)
    return words[at - 1]?.word === 'to' && /^(?:agree|decide|plan)$/.test(words[at - 2]?.lemma ?? '')
  })
}

/** "If he agrees" is not "unless he agrees". */
const UNLESS = /^unless$/i

function isOfGroup(cue: Cue, wanted: Cue): boolean {
  if (UNLESS.test(cue.text) !== UNLESS.test(wanted.text)) return false
  return cue.group === wanted.group || (wanted.group.orHeldAs ?? []).includes(cue.group.name)
}

function turns(cue: Cue, word: Word): boolean {
  return cue.targets.includes(word) || cue.reach.includes(word)
}

/** "Plans to build" keeps "plans" although the word is its own cue. */
function isCueItself(word: Word, said: readonly Cue[], cue: Cue): boolean {
  return said.some((own) => isOfGroup(own, cue) && own.reach.includes(word))
}
