// newsdesk forget: takes articles out of the index, and of everything that was said from them, for good.
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { InputError } from '../errors.ts'
import { folderBeside } from '../folder-beside.ts'
import { findBeside, forgetBeside } from '../forget-beside.ts'
import { type ForgottenInState, forgetInState } from '../forget-in-state.ts'
import { allDone } from '../indexing/all-done.ts'
import { type Forgotten, forgetArticles } from '../indexing/forgetting/forget-articles.ts'
import { requireErased } from '../indexing/forgetting/require-erased.ts'
import type { Selection } from '../indexing/forgetting/select-articles.ts'
import { createLogger } from '../logger.ts'
import { openState } from '../state/open-state.ts'
import { allowArticles } from './allow-articles.ts'
import { namedArticle } from './named-article.ts'
import { printForgotten, type ToldForgotten } from './print-forgotten.ts'
import { readAge } from './read-age.ts'
import { requireIndex } from './require-index.ts'

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
  if (options.allowAgain) {
    if (options.olderThan !== undefined || options.publisher !== undefined)
      throw new InputError('--allow-again goes with --url URL…, or alone for all that was ever forgotten')
    return allowArticles(options.url)
  }
  const selection = selectionOf(options)
  const { indexUri: uri } = readConfig()
  requireIndex(uri)
  const folder = folderBeside(uri)
  const found = await findFitting({ uri, folder, selection })
  const unheld = notHeld(options, found)
  if (options.dryRun) return print(options, { isDryRun: true, articles: found, unheld })
  const articles = [...found, ...unheld]
  // What was said goes first, while the index still tells which articles are meant: a run that dies in between is
  // completed by the next. And once more afterwards, for what was said meanwhile.
  const isTakedown = options.url !== undefined || options.publisher !== undefined
  const before = await forgetSaid(articles, isTakedown)
  const articleIds = articles.map(({ id }) => id)
  const theirs = isRetention(selection) ? { articleIds } : selection
  // Side by side: each leaves some seconds to whoever reads in it.
  const own = forgetArticles({ uri, selection })
  const others = forgetBeside({ folder, selection: theirs, articleIds })
  await allDone([own, others])
  const [{ proof }, beside] = [await own, await others]
  const inState = sumOf(before, await forgetSaid(articles, isTakedown))
  const proofs = [...(proof ? [proof] : []), ...beside.proofs]
  print(options, { isDryRun: false, articles: found, unheld, done: { inState, beside, proofs } })
  requireErased(proofs)
}

/** The demonstration, and what `--corpus` names, need not be as new as the index. */
function isRetention({ before }: Selection): boolean {
  return before !== undefined
}

/** Of the index, and of those beside it, each once. */
async function findFitting({
  uri,
  folder,
  selection,
}: {
  readonly uri: string
  readonly folder: string
  readonly selection: Selection
}): Promise<Forgotten['articles']> {
  const { articles } = await forgetArticles({ uri, selection, dryRun: true })
  if (isRetention(selection)) return articles
  const held = new Set(articles.map(({ id }) => id))
  const beside = await findBeside({ folder, selection })
  return [...articles, ...beside.filter(({ id }) => !held.has(id))]
}

function print({ json }: ForgetOptions, told: ToldForgotten): void {
  process.stdout.write(`${json ? JSON.stringify(told, undefined, 2) : printForgotten(told)}\n`)
}

/** Named, and not in the index (any more): what was said from them, and kept of them, goes all the same. */
function notHeld(
  { url = [], publisher, olderThan }: ForgetOptions,
  found: Forgotten['articles'],
): readonly { readonly id: string; readonly url: string }[] {
  if (publisher !== undefined || olderThan !== undefined) return []
  const held = new Set(found.map(({ id }) => id))
  return url.map(namedArticle).filter(({ id }) => !held.has(id))
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
    ...(url !== undefined && { articleIds: url.map((one) => namedArticle(one).id) }),
  }
}
