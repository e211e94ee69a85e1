// Whether one of two forms of a sentence states something else than the other.
import type { CopySentence } from './copy-text.ts'

/** Words whose exchange turns a report round; by their beginnings, so that inflected forms count. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:rise|rose|rising|increas|gain|climb|grow|grew|up$|higher|more$)/,
    /^(?:fall|fell|drop|decreas|declin|lose|lost|shrink|shrank|down$|lower|less$|fewer)/,
  ],
  [/^(?:win|won|victor)/, /^(?:lose|losing|lost|loss|defeat)/],
  [/^(?:approv|accept|back|support|adopt|agree)/, /^(?:reject|refus|oppos|den[iy]|block|veto|disagree)/],
  [/^(?:guilty|convict)/, /^(?:innocent|acquit|cleared)/],
  [/^(?:open|start|begin|began|launch)/, /^(?:clos|end|stop|halt|cancel|suspend)/],
  [/^(?:confirm)/, /^(?:den[iy])/],
  [/^(?:dead|died|killed)/, /^(?:alive|surviv|injured|wounded)/],
  [/^before$/, /^after$/],
  [/^(?:first)$/, /^(?:second|third|last)$/],
  [/^(?:million)$/, /^(?:billion|thousand)$/],
  [/^(?:north)/, /^(?:south)/],
  [/^(?:east)/, /^(?:west)/],
]

/**
 * True where a figure or a name stands in place of another, a "not" came in or fell out, or a word was exchanged for
 * its opposite. What one form only leaves out is no contradiction: desks cut.
 */
export function statesOtherwise(one: CopySentence, other: CopySentence): boolean {
  if (one.negations !== other.negations) return true
  if (isExchanged(one.numbers, other.numbers, one, other)) return true
  if (isExchanged(one.names, other.names, one, other)) return true
  if (isOpenedByAnother(one, other)) return true
  const [here, there] = [[...one.words.difference(other.words)], [...other.words.difference(one.words)]]
  return OPPOSITES.some(
    ([plus, minus]) =>
      (here.some((word) => plus.test(word)) && there.some((word) => minus.test(word))) ||
      (here.some((word) => minus.test(word)) && there.some((word) => plus.test(word))),
  )
}

/** "Norrlinje bought …" against "Vaart bought …": a capital there may be a name's, and the same goes on about it. */
function isOpenedByAnother(one: CopySentence, other: CopySentence): boolean {
  const [here, there] = [one.opening, other.opening]
  if (!here || !there || here.next !== there.next || here.subject.at(-1) === there.subject.at(-1))
    return false
  return !other.words.has(here.subject[0] ?? '') && !one.words.has(there.subject[0] ?? '')
}

function isExchanged(
  these: readonly string[],
  those: readonly string[],
  one: CopySentence,
  other: CopySentence,
): boolean {
  return these.some((word) => !other.words.has(word)) && those.some((word) => !one.words.has(word))
}
