// newsdesk forget: takes articles out of the index, and of everything that was said from them, for good.
import { statSync } from 'node:fs'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { IndexUnreadableError, InputError } from '../errors.ts'
import { type ForgottenInState, forgetInState } from '../forget-in-state.ts'
import type { Erased } from '../indexing/forgetting/check-erased.ts'
import { type Forgotten, forgetArticles } from '../indexing/forgetting/forget-articles.ts'
import type { Selection } from '../indexing/forgetting/select-articles.ts'
import { createLogger } from '../logger.ts'
import { articleId } from '../news/article-id.ts'
import { normaliseArticleUrl } from '../news/normalise-article-url.ts'
import { openState } from '../state/open-state.ts'
import { readAge } from './read-age.ts'

interface ForgetOptions {
  readonly olderThan?: string
  readonly publisher?: string
  readonly url?: readonly string[]
  readonly dryRun?: true
  readonly json?: true
}

export const forgetCommand = new Command('forget')
  .description('take articles out of the index and of stored answers, for good; conditions hold together')
  .option('--older-than <age>', 'published longer ago: 90d, 6w, 18m, 2y')
  .option('--publisher <name>', 'of this publisher')
  .option('--url <url...>', 'at these addresses')
  .option('--dry-run', 'only tell what would be forgotten')
  .option('--json', 'print the result as JSON')
  .action(run)

/** What was taken down by name or address stays out of the index; what was only old may come again. */
async function run(options: ForgetOptions): Promise<void> {
  const { dryRun = false, json, publisher, url } = options
  const selection = selectionOf(options)
  const config = readConfig()
  requireIndex(config.indexUri)
  const block = publisher !== undefined || url !== undefined
  const forgotten = await forgetArticles({ uri: config.indexUri, selection, dryRun, block })
  const inState = dryRun ? undefined : await forgetSaid(forgotten)
  const lines = json
    ? [JSON.stringify({ dryRun, ...forgotten, ...(inState && { inState }) }, undefined, 2)]
    : [...articleLines(forgotten, dryRun), ...(inState ? proofLines(forgotten, inState) : [])]
  process.stdout.write(`${lines.join('\n')}\n`)
  if (forgotten.proof && !isGone(forgotten.proof)) throw notGone(forgotten.proof)
}

async function forgetSaid({ articles }: Forgotten): Promise<ForgottenInState | undefined> {
  if (articles.length === 0) return undefined
  const { stateUri, logLevel } = readConfig()
  const logger = createLogger({ level: logLevel })
  const state = await openState(stateUri, { logger })
  try {
    return await forgetInState({ state, articles, logger })
  } finally {
    await state.close()
  }
}

function selectionOf({ olderThan, publisher, url }: ForgetOptions): Selection {
  if (olderThan === undefined && publisher === undefined && url === undefined)
    throw new InputError('Say what to forget: --older-than 2y, --publisher NAME or --url URL')
  return {
    ...(olderThan !== undefined && { before: readAge(olderThan, Date.now()) }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { articleIds: url.map(idOf) }),
  }
}

function idOf(url: string): string {
  const normalised = normaliseArticleUrl(url)
  if (normalised === undefined) throw new InputError(`--url ${url} is no address of an article`)
  return articleId(normalised)
}

/** A mistyped folder must not become an empty index. */
function requireIndex(uri: string): void {
  if (uri.includes('://') || statSync(uri, { throwIfNoEntry: false })) return
  throw new InputError(`There is no index at ${uri}: check NEWSDESK_INDEX`)
}

/** More are counted, not listed. */
const LISTED_MAX = 20

function articleLines({ articles }: Forgotten, dryRun: boolean): readonly string[] {
  if (articles.length === 0) return ['No article fits: nothing to forget']
  const listed = articles
    .slice(0, LISTED_MAX)
    .map(({ publisher, headline, url }) => `  ${publisher} · ${headline}\n    ${url}`)
  const more = articles.length > LISTED_MAX ? [`  … and ${articles.length - LISTED_MAX} more`] : []
  const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`
  return [dryRun ? `Would forget ${count}:` : `Forgot ${count}:`, ...listed, ...more]
}

function proofLines({ proof }: Forgotten, said: ForgottenInState): readonly string[] {
  if (!proof) return []
  const { answers, turns, votes, messages } = said
  const read = proof.files === undefined ? 'its files were not read' : `${proof.files} files read`
  return [
    `Removed from stored answers: ${answers}, turns of conversations: ${turns}, votes: ${votes}, messages of the local Slack: ${messages}`,
    ...(isGone(proof)
      ? [`Checked: no version of the index holds them, nor does a file of it (${read})`]
      : []),
  ]
}

function notGone({ rowsLeft, filesLeft }: Erased): IndexUnreadableError {
  const files = filesLeft.length > 0 ? `, and these files: ${filesLeft.join(', ')}` : ''
  return new IndexUnreadableError(
    `Not all is gone: ${rowsLeft} rows still hold the articles${files}; run it again, or rebuild the index without them: npm run ingest -- --rebuild PATH…`,
  )
}

function isGone({ rowsLeft, filesLeft }: Erased): boolean {
  return rowsLeft === 0 && filesLeft.length === 0
}
