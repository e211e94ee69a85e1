// The way back of what was forgotten, from the command line.
import { readConfig } from '../config.ts'
import { folderBeside } from '../folder-beside.ts'
import { corporaBeside } from '../indexes-in.ts'
import { allowAgain } from '../indexing/forgetting/allow-again.ts'
import { namedArticle } from './named-article.ts'
import { requireIndex } from './require-index.ts'

/** Lets the articles at these addresses come back, or all where none are given, in every index; prints how many may. */
export async function allowArticles(urls?: readonly string[]): Promise<void> {
  const { indexUri } = readConfig()
  requireIndex(indexUri)
  const articleIds = urls?.map((url) => namedArticle(url).id)
  const allowed = new Set<string>()
  for (const uri of [indexUri, ...(await corporaBeside(folderBeside(indexUri)))])
    for (const id of await allowAgain({ uri, ...(articleIds && { articleIds }) })) allowed.add(id)
  const count = allowed.size
  process.stdout.write(
    count === 0
      ? 'None of them was forgotten\n'
      : `${count === 1 ? '1 article' : `${count} articles`} may come back, with the next look at a source that has them\n`,
  )
}
