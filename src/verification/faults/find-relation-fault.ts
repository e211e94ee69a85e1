// Whether parts stand in the relation that they stand in there: "before the trial", "regretted it but understood".
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

const TIME = /^(?:before|after|during|since|until)$/

const BE = /^(?:am|is|are|was|were|be|been|being|get|gets|got)$/

export function findRelationFault(claim: Claim): Finding | undefined {
  return findOtherTime(claim) ?? findSubordinated(claim) ?? findInventedAgent(claim)
}

/** A fault where what follows "during" stands only behind "before" or the like there. */
function findOtherTime({ words, aligned }: Claim): Finding | undefined {
  for (const lead of words.filter(({ word }) => TIME.test(word))) {
    const next = aligned.find(({ word }) => word.index > lead.index && word.clause === lead.clause)
    if (!next || next.matches.length === 0) continue
    const leads = next.matches.map(({ word, sentence }) =>
      sentence.words.slice(Math.max(0, word.index - 3), word.index).findLast((one) => TIME.test(one.word)),
    )
    if (leads.every((held) => held !== undefined && held.word !== lead.word))
      return { fault: 'date', reason: `“${lead.text} ${next.word.text}” is “${leads[0]?.text}” there` }
  }
  return undefined
}

/** "Regretted that he understood it" for "regretted it but understood". */
function findSubordinated({ words, aligned }: Claim): Finding | undefined {
  for (const that of words.filter(({ word }) => word === 'that')) {
    const verb = aligned.find(({ word }) => word.index === that.index - 1 && word.pos === 'verb')
    const under = aligned.find(({ word }) => word.index > that.index && word.pos === 'verb')
    const [one, other] = [verb?.best, under?.best]
    if (!one || !other || one.sentence !== other.sentence || one.word.index > other.word.index) continue
    const between = one.sentence.words.slice(one.word.index + 1, other.word.index)
    if (between.some(({ word }) => /^(?:but|and)$/.test(word)) && !between.some(isOpener))
      return { fault: 'roles', reason: `“${verb?.word.text}” and “${under?.word.text}” stand side by side` }
  }
  return undefined
}

function isOpener({ word }: Word): boolean {
  return /^(?:that|whether|how|why|if)$/.test(word)
}

/** "Marsh asked the board" for "Marsh had been asked": nobody is named there who did it. */
function findInventedAgent({ words, aligned }: Claim): Finding | undefined {
  for (const { word, matches } of aligned) {
    const before = words.slice(Math.max(0, word.index - 3), word.index)
    const after = words[word.index + 1]
    if (word.pos !== 'verb' || !/(?:ed|en|t|d)$/.test(word.word) || matches.length === 0) continue
    if (
      !before.at(-1) ||
      !/^(?:noun|name)$/.test(before.at(-1)?.pos ?? '') ||
      before.some(({ word: one }) => BE.test(one))
    )
      continue
    if (!after || !(/^(?:the|an?|its|his|her|their)$/.test(after.word) || after.pos === 'name')) continue
    const isPassive = matches.every(({ word: held, sentence }) => {
      const near = sentence.words.slice(Math.max(0, held.index - 2), held.index)
      const isBy = sentence.words.slice(held.index).some((one) => one.word === 'by')
      return near.some((one) => BE.test(one.word)) && !isBy
    })
    if (isPassive) return { fault: 'roles', reason: `the evidence does not say who “${word.text}”` }
  }
  return undefined
}
