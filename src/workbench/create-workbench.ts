// What the local page shows beside the chat, put together.
import type { Workbench } from '../playground/workbench-protocol.ts'
import { type AddAddressOptions, createAddAddress } from './create-add-address.ts'
import { type AddFileOptions, createAddFile } from './create-add-file.ts'
import { type BrowsedArticles, createBrowse } from './create-browse.ts'
import { type BrowsedStories, createBrowseStories } from './create-browse-stories.ts'
import { createReadEvidence, type ReadEvidenceOptions } from './create-read-evidence.ts'

export interface WorkbenchOptions
  extends Pick<ReadEvidenceOptions, 'findAnswer' | 'traces'>,
    AddFileOptions,
    AddAddressOptions {
  readonly articles: BrowsedArticles & BrowsedStories
}

export function createWorkbench({ articles, ...options }: WorkbenchOptions): Workbench {
  const { shelf, read } = createBrowse(articles)
  return {
    evidence: createReadEvidence({ ...options, readArticle: (id) => articles.article(id) }),
    shelf,
    stories: createBrowseStories(articles),
    article: read,
    add: createAddFile(options),
    fetch: createAddAddress(options),
  }
}
