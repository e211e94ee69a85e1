// Who else prints the texts that an answer cites.
import type { ArticleCard } from '../../news/article.ts'
import type { CopyCluster } from '../../news/copy-cluster.ts'
import type { Corpus } from '../corpus.ts'
import type { Answer } from '../reply.ts'

/** Of each article that others print as well; often none. */
export async function printedElsewhere(
  cited: readonly ArticleCard[],
  corpus: Pick<Corpus, 'copies'>,
): Promise<NonNullable<Answer['alsoIn']>> {
  const clusters = await corpus.copies(cited.map(({ id }) => id))
  return cited.flatMap(({ id, publisher }) => {
    const cluster = clusters.get(id)
    const outlets = cluster ? otherPublishers(cluster, publisher) : []
    return outlets.length > 0 ? [{ articleId: id, outlets }] : []
  })
}

/** Each once, without that of the article itself; the original's first. */
function otherPublishers({ original, others }: CopyCluster, publisher: string): readonly string[] {
  const printed = [original, ...others].map((card) => card.publisher)
  return [...new Set(printed)].filter((name) => name !== publisher)
}
