// What the check made of sets of claims, as the terminal shows it.
import type { ClaimFigures } from '../evaluation/evaluate-claims.ts'
import { tableLines } from './table-lines.ts'

const HEAD = ['Set', 'System', 'Claims', 'Supported', 'AUROC', 'Passed, supported', 'Passed, unsupported']

/** A table that is Markdown as well: the check, and word overlap beside it; below it the faults that were found. */
export function printClaims(figures: readonly ClaimFigures[]): string {
  const rows = figures.flatMap((one) => {
    const { set, claims, supported, auroc, overlapAuroc, passedSupported, passedUnsupported } = one
    const counts = [String(claims), String(supported)]
    return [
      [set, 'Newsdesk', ...counts, share(auroc), percent(passedSupported), percent(passedUnsupported)],
      [set, 'word overlap', ...counts, share(overlapAuroc), '–', '–'],
    ]
  })
  const faults = figures.map(
    ({ set, faults }) =>
      `${set}: dropped for ${faults.map(([fault, claims]) => `${fault} ${claims}`).join(', ')}`,
  )
  return [...tableLines({ head: HEAD, rows, texts: 2 }), '', ...faults].join('\n')
}

function share(value: number): string {
  return value.toFixed(3).replace(/^0/, '')
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`
}
