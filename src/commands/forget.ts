// newsdesk forget: takes articles out of the index, and of everything that was said from them, for good.
import { statSync } from 'node:fs'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { IndexUnreadableError, InputError } from '../errors.ts'
import { folderBeside } from '../folder-beside.ts'
import { type ForgottenBeside, forgetBeside } from '../forget-beside.ts'
import { type ForgottenInState, forgetInState } from '../forget-in-state.ts'
import { allowAgain } from '../indexing/forgetting/allow-again.ts'
import type { Erased } from '../indexing/forgetting/check-erased.ts'
import { type Forgotten, forgetArticles } from '../indexing/forgetting/forget-articles.ts'
import type { Selection } from '../indexing/forgetting/select-articles.ts'
import { createLogger } from '../logger.ts'
import { articleId } from '../news/article-id.ts'
import { normaliseArticleUrl } from '../news/normalise-article-url.ts'
import { plainArticleUrl } from '../news/plain-article-url.ts'
import { openState } from '../state/open-state.ts'
import { readAge } from './read-age.ts'

interface ForgetOptions {
  readonly olderThan?: string
  readonly publisher?: string
  readonly url?: readonly string[]
  readonly allowAgain?: true
  readonly dryRun?: true
  readonly json?: true
}

export const forgetCommand = new Command('forget')
  .description('take articles out of the index and of stored answers, for good; conditions hold together')
  .option('--older-than <age>', 'published longer ago: 90d, 6w, 18m, 2y')
  .option('--publisher <name>', 'of this publisher')
  .option('--url <url...>', 'at these addresses')
  .option('--allow-again', 'let what was forgotten come back: at --url, or all of it')
  .option('--dry-run', 'only tell what would be forgotten')
  .option('--json', 'print the result as JSON')
  .action(run)

async function run(options: ForgetOptions): Promise<void> {
  if (options.allowAgain) return allow(options)
  const selection = selectionOf(options)
  const { indexUri: uri } = readConfig()
  requireIndex(uri)
  const found = await forgetArticles({ uri, selection, dryRun: true })
  if (options.dryRun) return print(options, { dryRun: true, ...found }, articleLines(found, true))
  const unheld = notHeld(options, found)
  const articles = [...found.articles, ...unheld]
  // What was said goes first, while the index still tells which articles are meant: a run that dies in between is
  // completed by the next. And once more afterwards, for what was said meanwhile.
  const isTakedown = options.url !== undefined || options.publisher !== undefined
  const before = await forgetSaid(articles, isTakedown)
  const forgotten = await forgetArticles({ uri, selection })
  const inState = sumOf(before, await forgetSaid(articles, isTakedown))
  const beside = await forgetBeside({ folder: folderBeside(uri), articleIds: articles.map(({ id }) => id) })
  print(options, { dryRun: false, ...forgotten, inState, beside }, [
    ...articleLines(forgotten, false),
    ...keptOutLines(unheld.length),
    ...(articles.length > 0 ? saidLines(inState, beside) : []),
    ...proofLines(forgotten),
  ])
  if (forgotten.proof && !isGone(forgotten.proof)) throw notGone(forgotten.proof)
}

function print({ json }: ForgetOptions, result: object, lines: readonly string[]): void {
  process.stdout.write(`${json ? JSON.stringify(result, undefined, 2) : lines.join('\n')}\n`)
}

async function allow(options: ForgetOptions): Promise<void> {
  if (options.olderThan !== undefined || options.publisher !== undefined)
    throw new InputError('--allow-again goes with --url URL…, or alone for all that was ever forgotten')
  const { indexUri } = readConfig()
  requireIndex(indexUri)
  const articleIds = options.url?.map((url) => named(url).id)
  const count = await allowAgain({ uri: indexUri, ...(articleIds && { articleIds }) })
  process.stdout.write(
    count === 0
      ? 'None of them was forgotten\n'
      : `${count === 1 ? '1 article' : `${count} articles`} may come back, with the next look at a source that has them\n`,
  )
}

/** Named, and not in the index (any more): what was said from them, and kept of them, goes all the same. */
function notHeld(
  { url = [], publisher, olderThan }: ForgetOptions,
  { articles }: Forgotten,
): readonly { readonly id: string; readonly url: string }[] {
  if (publisher !== undefined || olderThan !== undefined) return []
  const held = new Set(articles.map(({ id }) => id))
  return url.map(named).filter(({ id }) => !held.has(id))
}

async function forgetSaid(
  articles: readonly { readonly id: string; readonly url: string }[],
  isTakedown: boolean,
): Promise<ForgottenInState> {
  if (articles.length === 0) return { answers: 0, turns: 0, votes: 0, messages: 0, posted: 0 }
  const { stateUri, logLevel } = readConfig()
  const logger = createLogger({ level: logLevel })
  const state = await openState(stateUri, { logger })
  try {
    return await forgetInState({ state, articles, logger, isTakedown })
  } finally {
    await state.close()
  }
}

function sumOf(one: ForgottenInState, other: ForgottenInState): ForgottenInState {
  return {
    answers: one.answers + other.answers,
    turns: one.turns + other.turns,
    votes: one.votes + other.votes,
    messages: one.messages + other.messages,
    posted: one.posted + other.posted,
  }
}

function selectionOf({ olderThan, publisher, url }: ForgetOptions): Selection {
  if (olderThan === undefined && publisher === undefined && url === undefined)
    throw new InputError('Say what to forget: --older-than 2y, --publisher NAME or --url URL')
  return {
    ...(olderThan !== undefined && { before: readAge(olderThan, Date.now()) }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { articleIds: url.map((one) => named(one).id) }),
  }
}

function named(url: string): { readonly id: string; readonly url: string } {
  const normalised = normaliseArticleUrl(plainArticleUrl(url))
  if (normalised === undefined) throw new InputError(`--url ${url} is no address of an article`)
  return { id: articleId(normalised), url: normalised }
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

/** The first line has told how many were held. */
function keptOutLines(notHeld: number): readonly string[] {
  if (notHeld === 0) return []
  return [
    `Not held: ${notHeld} of the addresses; from now on no source brings ${notHeld === 1 ? 'it' : 'them'} in`,
  ]
}

function saidLines(
  { answers, turns, votes, messages, posted }: ForgottenInState,
  { files, lines, indexes }: ForgottenBeside,
): readonly string[] {
  return [
    `Removed from stored answers: ${answers}, turns of conversations: ${turns}, votes: ${votes}, messages of the local Slack: ${messages}`,
    `Removed from added files: ${files}, lines of the evaluation set: ${lines}, other indexes: ${indexes}`,
    ...(posted > 0
      ? [
          `Posted answers to be removed in Slack: ${posted}, by a running bot within a minute, else by its next start`,
        ]
      : []),
  ]
}

function proofLines({ proof }: Forgotten): readonly string[] {
  if (!proof || !isGone(proof)) return []
  const read = proof.files === undefined ? 'its files were not read' : `${proof.files} files read`
  return [`Checked: no version of the index holds them, nor does a file of it (${read})`]
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
