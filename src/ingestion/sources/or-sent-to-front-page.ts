// Recognises what many sites do with a page that they do not want to show: they send whoever asks to their front page.
import type { Fetched } from '../fetching/fetched.ts'

const FRONT_PAGE = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+|home\/?)?$/i

/**
 * A failure in place of a front page that came for another page of HTML; everything else as it came. It is no absence:
 * sites also do so before consent, to bots and beyond their borders, and an article must not be taken for withdrawn by it.
 */
export function orSentToFrontPage(asked: string, fetched: Fetched): Fetched {
  if (fetched.kind !== 'document' || !/html/i.test(fetched.contentType ?? 'html')) return fetched
  const [from, to] = [new URL(asked), new URL(fetched.url)]
  if (FRONT_PAGE.test(from.pathname) || !FRONT_PAGE.test(to.pathname)) return fetched
  return { kind: 'failed', reason: `is redirected to the front page ${to.href}`, isPassing: false }
}
