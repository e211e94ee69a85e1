// A check of claims as a message: each claim with what supports it, what says otherwise, or that nothing reports it.
import type { CheckedClaim } from '../../answering/claims/check-claims.ts'
import type { AnswerSentence } from '../../answering/reply.ts'
import type { ArticleCard } from '../../news/article.ts'
import { layOut, type SlackMessage } from './lay-out.ts'
import { limits } from './limits.ts'
import { messageFits } from './message-fits.ts'
import type { List, ListItem } from './outline.ts'
import { sentenceWords } from './sentence-words.ts'
import { shorten } from './shorten.ts'
import { sourceItem } from './source-item.ts'
import type { Strings } from './strings.ts'

/** Claims are left out from the end where there is no room; how many is said. */
export function renderClaims(
  claims: readonly CheckedClaim[],
  { strings, asOf }: { readonly strings: Strings; readonly asOf: string },
): SlackMessage {
  if (claims.length === 0) return { text: strings.noClaims, blocks: [] }
  const render = (shown: readonly CheckedClaim[]) =>
    layOut({
      paragraph: [{ text: strings.claimsChecked(shown.length) }],
      lists: [...shown.map((claim) => claimList(claim, strings)), sourceList(shown, strings)],
      footnotes: [
        strings.asOf(asOf),
        strings.claimsNote,
        ...(shown.length < claims.length ? [strings.claimsLeftOut(claims.length - shown.length)] : []),
      ],
    })
  let kept = claims.length
  while (kept > 1 && !messageFits(render(claims.slice(0, kept)))) kept -= 1
  return render(claims.slice(0, kept))
}

function claimList({ text, supporting, contradicting }: CheckedClaim, strings: Strings): List {
  const items = [
    ...supporting.map((sentence) => reportItem(strings.supports, sentence)),
    ...contradicting.map((sentence) => reportItem(strings.contradicts, sentence)),
  ]
  const title = `“${shorten(text, limits.usual.remark)}”`
  return { title, items: items.length > 0 ? items : [{ line: [{ text: strings.noReport }] }] }
}

function reportItem(verdict: string, sentence: AnswerSentence): ListItem {
  return { line: [{ text: `${verdict}: `, bold: true }, ...sentenceWords(sentence, limits.usual)] }
}

function sourceList(claims: readonly CheckedClaim[], strings: Strings): List {
  const sentences = claims.flatMap(({ supporting, contradicting }) => [...supporting, ...contradicting])
  const cards = new Map<number, ArticleCard>(
    sentences.flatMap(({ citations }) => citations.map(({ number, article }) => [number, article] as const)),
  )
  return {
    title: strings.sources,
    items: [...cards]
      .toSorted(([one], [two]) => one - two)
      .map(([number, card]) => sourceItem(card, { marker: `[${number}]`, texts: limits.usual, strings })),
  }
}
