// Reads documents on a thread of its own, which can be ended when one takes too long.
import { parentPort } from 'node:worker_threads'
import { readDocument } from './read-document.ts'
import type { SourceDocument } from './source-document.ts'

parentPort?.on('message', (document: SourceDocument) => {
  parentPort?.postMessage(readDocument(document))
})
parentPort?.postMessage('ready')
