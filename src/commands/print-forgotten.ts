// What a forget took out, or would, as the terminal shows it.
import type { ForgottenBeside } from '../forget-beside.ts'
import type { ForgottenInState } from '../forget-in-state.ts'
import type { Erased } from '../indexing/forgetting/check-erased.ts'
import type { Forgotten } from '../indexing/forgetting/forget-articles.ts'

export interface ToldForgotten {
  readonly isDryRun: boolean
  /** Of all indexes, each once. */
  readonly articles: Forgotten['articles']
  /** Addresses that were named, of which no index holds an article. */
  readonly unheld: readonly { readonly url: string }[]
  /** Absent in a dry run. */
  readonly done?: {
    readonly inState: ForgottenInState
    readonly beside: ForgottenBeside
    /** Of each index that held any. */
    readonly proofs: readonly Erased[]
  }
}

/** More are counted, not listed. */
const LISTED_MAX = 20

export function printForgotten({ isDryRun, articles, unheld, done }: ToldForgotten): string {
  if (articles.length + unheld.length === 0) return 'No article fits: nothing to forget'
  return [
    ...articleLines(articles, isDryRun),
    ...unheldLines(unheld, isDryRun),
    ...(done ? [...saidLines(done.inState), ...besideLines(done.beside), ...proofLines(done.proofs)] : []),
  ].join('\n')
}

function articleLines(articles: ToldForgotten['articles'], isDryRun: boolean): readonly string[] {
  if (articles.length === 0) return []
  const listed = articles
    .slice(0, LISTED_MAX)
    .map(({ publisher, headline, url }) => `  ${publisher} · ${headline}\n    ${url}`)
  const more = articles.length > LISTED_MAX ? [`  … and ${articles.length - LISTED_MAX} more`] : []
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`
  return [`${isDryRun ? 'Would forget' : 'Forgot'} ${count}:`, ...listed, ...more]
}

function unheldLines(unheld: ToldForgotten['unheld'], isDryRun: boolean): readonly string[] {
  if (unheld.length === 0) return []
  const [addresses, them] = unheld.length === 1 ? ['1 address', 'it'] : [`${unheld.length} addresses`, 'them']
  const isKeptOut = isDryRun ? `would bring ${them} in afterwards` : `brings ${them} in from now on`
  return [`In no index: ${addresses}; no source ${isKeptOut}`]
}

function saidLines({ answers, turns, votes, messages, posted }: ForgottenInState): readonly string[] {
  const removed = `Removed from stored answers: ${answers}, turns of conversations: ${turns}, votes: ${votes}, messages of the local Slack: ${messages}`
  if (posted === 0) return [removed]
  return [
    removed,
    `Posted answers to be removed in Slack: ${posted}, by a running bot within a minute, else by its next start`,
  ]
}

function besideLines({ files, lines, indexes }: ForgottenBeside): readonly string[] {
  return [
    `Removed from added files: ${files}, lines of the evaluation set: ${lines}, other indexes: ${indexes}`,
  ]
}

/** Nothing where the proof fails: that is an error. */
function proofLines(proofs: readonly Erased[]): readonly string[] {
  const isGone = proofs.every(({ rowsLeft, filesLeft }) => rowsLeft + filesLeft.length === 0)
  if (proofs.length === 0 || !isGone) return []
  const files = proofs.reduce((sum, proof) => sum + (proof.files ?? 0), 0)
  const isRead = proofs.every((proof) => proof.files !== undefined)
  const read = isRead ? `${files} files read` : 'not all files were read'
  const [where, theirs] = proofs.length === 1 ? ['the index', 'it'] : [`${proofs.length} indexes`, 'theirs']
  return [`Checked: no version of ${where} holds them, nor does a file of ${theirs} (${read})`]
}
