// Whether a sentence is one that a reader may be shown at all, whatever it says.
import { addressesModels } from '../addresses-models.ts'
import type { Finding } from '../finding.ts'
import { holdsLink } from '../holds-link.ts'

/** Undefined where it speaks to a reader and holds no link: links are made from citations alone. */
export function findFormFault(text: string): Finding | undefined {
  if (addressesModels(text))
    return { fault: 'addresses-models', reason: 'it speaks to a language model, not to a reader' }
  return holdsLink(text) ? { fault: 'holds-link', reason: 'it holds a link or a mention' } : undefined
}
