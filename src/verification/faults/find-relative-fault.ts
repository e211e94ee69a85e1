// Whether "last August" stays last August, and who is "twice as large" as whom.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

const RELATIVE =
  /\b(last|this|next) ((?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|weekend|month|year|spring|summer|autumn|winter)\b/gi

export function findRelativeFault(claim: Claim): Finding | undefined {
  return findOtherTime(claim) ?? findOtherMeasure(claim)
}

/** The evidence has the same word with another one before it, and nowhere with this. */
function findOtherTime({ text, evidence }: Claim): Finding | undefined {
  const held = evidence.flatMap(({ text: words }) =>
    Array.from(words.matchAll(RELATIVE), ([, which = '', unit = '']) => ({ which, unit })),
  )
  for (const [phrase, which = '', unit = ''] of text.matchAll(RELATIVE)) {
    const same = held.filter((one) => one.unit.toLowerCase() === unit.toLowerCase())
    if (same.length > 0 && !same.some((one) => one.which.toLowerCase() === which.toLowerCase()))
      return {
        fault: 'date',
        reason: `the evidence says “${same[0]?.which} ${unit}” where it says “${phrase}”`,
      }
  }
  return undefined
}

/** "Nordane, which is twice as large" is what is larger. */
const MEASURE =
  /(?<of>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*),? (?:which |who )?(?:is|are|was|were) (?<times>twice|half|\w+ times) as (?<how>\p{L}+)/u

function findOtherMeasure({ text, evidence }: Claim): Finding | undefined {
  for (const sentence of evidence) {
    const { of = '', how = '' } = MEASURE.exec(sentence.text)?.groups ?? {}
    if (how === '') continue
    const than = new RegExp(`\\bas ${how} as (.*)$`, 'i').exec(text)?.[1]
    const isOther = than !== undefined && of.split(' ').some((word) => than.includes(word))
    if (isOther && !text.slice(0, text.indexOf(than)).includes(of.split(' ').at(-2) ?? of))
      return { fault: 'roles', reason: `“as ${how}” is said of ${of}` }
  }
  return undefined
}
