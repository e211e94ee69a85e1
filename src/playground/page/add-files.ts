// Handing files to the server, one after another, and saying what came of each.
import type { PageAdded } from '../workbench-protocol.ts'
import { fetchJson } from './fetch-json.ts'
import { playgroundUrl } from './playground-url.ts'

export interface AddedFile {
  readonly name: string
  /** What to say of it. */
  readonly words: string
  /** Absent where nothing could be read from it. */
  readonly added?: PageAdded
}

/** Never rejects. */
export async function addFiles(files: readonly File[]): Promise<readonly AddedFile[]> {
  const outcomes: AddedFile[] = []
  for (const file of files) outcomes.push(await addFile(file))
  return outcomes
}

/** A page, a feed or a sitemap. Never rejects. */
export async function addAddress(address: string): Promise<readonly AddedFile[]> {
  const sent = await fetchJson<PageAdded>(playgroundUrl('addresses'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address }),
  })
  if (sent.kind === 'failed') return [{ name: address, words: sent.error }]
  return [{ name: address, words: `${address}: ${sent.value.lines.join('; ')}`, added: sent.value }]
}

async function addFile(file: File): Promise<AddedFile> {
  const { name } = file
  const sent = await fetchJson<PageAdded>(playgroundUrl(`files?${new URLSearchParams({ name })}`), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  })
  if (sent.kind === 'failed') return { name, words: `${name}: ${sent.error}` }
  return { name, words: `${name}: ${sent.value.lines.join('; ')}`, added: sent.value }
}
