// Who else prints the texts that an answer cites.
import type { ArticleCard } from '../../news/article.ts'
import type { CopyCluster } from '../../news/copy-cluster.ts'
import type { Corpus } from '../corpus.ts'
import type { Answer } from '../reply.ts'

/** Of each article that others print as well; often none. What is cited itself is another report, or a source already. */
export async function printedElsewhere(
  cited: readonly ArticleCard[],
  corpus: Pick<Corpus, 'copies'>,
): Promise<NonNullable<Answer['alsoIn']>> {
  const ids = new Set(cited.map(({ id }) => id))
  const clusters = await corpus.copies([...ids])
  return cited.flatMap(({ id, publisher }) => {
    const cluster = clusters.get(id)
    const outlets = cluster ? otherPublishers(cluster, { publisher, cited: ids }) : []
    return outlets.length > 0 ? [{ articleId: id, outlets }] : []
  })
}

interface Own {
  readonly publisher: string
  readonly cited: ReadonlySet<string>
}

/** Each once, without that of the article itself; the original's first. */
function otherPublishers({ original, others }: CopyCluster, { publisher, cited }: Own): readonly string[] {
  const printed = [original, ...others].filter(({ id }) => !cited.has(id)).map((card) => card.publisher)
  return [...new Set(printed)].filter((name) => name !== publisher)
}
