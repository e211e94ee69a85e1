// Decides when an article whose page is not there any more counts as taken back by its publisher.
import type { AddressStep } from './address-step.ts'
import type { RememberedEntry } from './source-memory.ts'

export interface AbsentPage {
  /** Under which it is remembered. */
  readonly key: string
  readonly url: string
  /** What was remembered of the page, with the article that it gave. */
  readonly known: RememberedEntry & { readonly articleId: string }
  /** As `Fetched.absence` has it. */
  readonly absence: 'missing' | 'gone'
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Milliseconds. Sites lose pages for minutes while they are renewed. */
const MISSING_FOR = 3_600_000

/**
 * "Gone" (410) counts at once, "not found" (404) once it has been so for an hour: what to remember until then, or the
 * rejection by which the article is marked.
 */
export function stepOfAbsent({ key, url, known, absence, now }: AbsentPage): AddressStep {
  const missingSince = known.missingSince ?? now
  if (absence === 'missing' && now - missingSince < MISSING_FOR)
    return {
      kind: 'missing',
      key,
      entry: { ...known, missingSince, askAgainAt: missingSince + MISSING_FOR },
    }
  const reason = `its page ${url} does not exist any more: the article counts as withdrawn`
  return { kind: 'outcome', key, outcome: { kind: 'rejected', reason, withdrawn: known.articleId } }
}
