// Asks for the pages of entries that a feed or sitemap has dropped out of its middle.
import type { AddressStep, ReadAddressOptions } from './address-step.ts'
import { isAddress } from './is-address.ts'
import { stepOfAbsent } from './step-of-absent.ts'

/** Pages of vanished entries that one run asks for: more is a feed that was made anew. */
const VANISHED_MAX = 20

/**
 * What was listed before and is not any more, though older entries still are, may have been taken back: its page tells.
 * What has only moved off the end of a feed is left as it is.
 */
export async function* readVanished(
  listed: ReadonlySet<string>,
  options: ReadAddressOptions,
): AsyncGenerator<AddressStep> {
  const { remembered, isHeld, fetcher } = options
  const before = Object.entries(remembered.entries)
  const lastListed = before.findLastIndex(([key]) => listed.has(key))
  const vanished = before.filter(
    ([key, { missingSince }], at) =>
      !listed.has(key) && isAddress(key) && (at < lastListed || missingSince !== undefined),
  )
  for (const [url, known] of vanished.slice(0, VANISHED_MAX)) {
    const { articleId } = known
    if (articleId === undefined || !isHeld(articleId)) continue
    const fetched = await fetcher.fetch(url)
    if (fetched.kind !== 'failed' || !fetched.absence) continue
    const { absence } = fetched
    yield stepOfAbsent({
      key: url,
      url,
      known: { ...known, articleId },
      absence,
      now: (options.clock ?? Date.now)(),
    })
  }
}
