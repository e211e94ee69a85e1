// What the local page shows beside the chat, put together.
import type { Workbench } from '../playground/workbench-protocol.ts'
import { type AddAddressOptions, createAddAddress } from './create-add-address.ts'
import { type AddFileOptions, createAddFile } from './create-add-file.ts'
import { type BrowsedArticles, createBrowse } from './create-browse.ts'
import { type BrowsedStories, createBrowseStories } from './create-browse-stories.ts'
import { createKeepQuestion, type KeepQuestionOptions } from './create-keep-question.ts'
import { createReadEvidence, type ReadEvidenceOptions } from './create-read-evidence.ts'

export interface WorkbenchOptions
  extends Pick<ReadEvidenceOptions, 'findAnswer' | 'traces'>,
    Pick<KeepQuestionOptions, 'evaluationFolder'>,
    AddFileOptions,
    AddAddressOptions {
  readonly articles: BrowsedArticles & BrowsedStories
}

export function createWorkbench({ articles, ...options }: WorkbenchOptions): Workbench {
  const { shelf, read } = createBrowse(articles)
  const readEvidence = createReadEvidence({ ...options, readArticle: (id) => articles.article(id) })
  return {
    evidence: readEvidence,
    keep: createKeepQuestion({ ...options, readEvidence }),
    shelf,
    stories: createBrowseStories(articles),
    article: read,
    add: createAddFile(options),
    fetch: createAddAddress(options),
  }
}
