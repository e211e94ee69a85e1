// Whether of two negations that turn one another ("did not rule out") one is left out.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

const NEGATION =
  /\b(?:not|never|no|none|nobody|nothing|neither|without|cannot|den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing) out|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|fail(?:s|ed|ing)?|prevent(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|unlikely|impossible)\b|n['’]t\b/gi

/** Parts of a sentence that negate for themselves. */
const PARTS = /[,;:]|\s(?:but|and|while|whereas|although|though|nor|or)\s/iu

/** A fault where a part of the evidence that negates twice is told with fewer negations. */
export function findDoubleNegationFault({ text, evidence, aligned }: Claim): Finding | undefined {
  const told = count(text)
  if (told === 0) return findSilence(text, evidence)
  if (told > evidence.reduce((sum, one) => sum + count(one.text), 0))
    return { fault: 'negation', reason: 'it negates more often than the evidence' }
  for (const sentence of evidence) {
    let start = 0
    for (const part of sentence.text.split(PARTS)) {
      start = sentence.text.indexOf(part, start)
      const end = start + part.length
      const taken = aligned.filter(
        ({ best }) => best?.sentence === sentence && start <= best.word.start && best.word.end <= end,
      )
      if (taken.length > 1 && count(part) > 1 && told < count(part))
        return { fault: 'negation', reason: `“${part.trim()}” negates twice` }
    }
  }
  return undefined
}

/** "Has not said how much": "said" is no meaning word, so that no other rule sees what is turned. */
const SILENT =
  /\b(?:not|never|cannot|\w+n['’]t) (?:\w+ ){0,2}(?:say|said|tell|told|know|known|clear) (how|why|when|what|where|who|whether|which)\b/i

function findSilence(text: string, evidence: Claim['evidence']): Finding | undefined {
  for (const { text: held } of evidence) {
    const [silent, question = ''] = SILENT.exec(held) ?? []
    if (silent && new RegExp(`\\b(?:say|said|tell|told|know|known|clear) ${question}\\b`, 'i').test(text))
      return { fault: 'negation', reason: `“${silent}” is left out` }
  }
  return undefined
}

function count(text: string): number {
  return text.match(NEGATION)?.length ?? 0
}
