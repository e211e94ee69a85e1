// Apache Arrow as LanceDB loads it: that is CommonJS, and takes no other copy's tables for tables.
import { createRequire } from 'node:module'

const requireAsEngine = createRequire(createRequire(import.meta.url).resolve('@lancedb/lancedb'))

export const arrow: typeof import('apache-arrow') = requireAsEngine('apache-arrow')
