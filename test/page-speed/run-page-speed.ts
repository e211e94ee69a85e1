// How fast the local page is in a real browser: its first paint, what it loads, and scrolling through 1,000 messages.
import { loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { LocalSlack } from '../../src/playground/local-slack.ts'
import { readManifest } from '../../src/slack/read-manifest.ts'
import { openBrowser } from '../fixtures/open-browser.ts'
import { SECRETS } from '../playground/start-local-slack.ts'
import { scrollThrough } from './scroll-through.ts'

const LOADS = 7
const MESSAGES = 1_000
/** Longer ones are seen as a stutter. */
const SLOW_FRAME_MS = 50

const slack = await LocalSlack.start({ ...SECRETS, manifest: readManifest(), retryDelays: [] })
const browser = await openBrowser()
// As `npm start` does.
await (await fetch(new URL('/page/main.js', slack.url))).text()
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  say(`load average ${loadavg()[0]?.toFixed(1)}`)
  const first = await load(page)
  say(`first visit: first paint after ${first.paint} ms, usable after ${first.usable} ms`)
  say(`script: ${first.script} bytes`)
  const later: Load[] = []
  for (let n = 0; n < LOADS; n += 1) later.push(await load(page))
  const [paint, usable] = [medianOf(later.map((one) => one.paint)), medianOf(later.map((one) => one.usable))]
  say(`later visits: first paint after ${paint} ms, usable after ${usable} ms (medians of ${LOADS})`)
  await page.goto('about:blank')
  await fill()
  const begun = performance.now()
  await page.goto(slack.url)
  const log = page.getByRole('log', { name: 'Messages in #news' })
  await log
    .getByText(`Message ${MESSAGES - 1} `)
    .first()
    .waitFor()
  say(`${MESSAGES} messages are there after ${Math.round(performance.now() - begun)} ms`)
  const frames = await log.evaluate(scrollThrough)
  const slow = frames.filter((took) => took > SLOW_FRAME_MS)
  const share = ((100 * slow.length) / frames.length).toFixed(1)
  const median = medianOf(frames).toFixed(1)
  say(
    `scrolling through them: ${frames.length} frames, median ${median} ms, ${slow.length} (${share} %) over ${SLOW_FRAME_MS} ms`,
  )
} finally {
  await browser.close()
  await slack.close()
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

interface Load {
  /** Milliseconds from the beginning of the visit. */
  readonly paint: number
  readonly usable: number
  /** Bytes. */
  readonly script: number
}

async function load(page: Page): Promise<Load> {
  await page.goto('about:blank')
  await page.goto(slack.url)
  await page.getByRole('textbox', { name: 'Message #news' }).waitFor()
  const usable = Math.round(await page.evaluate<number>('performance.now()'))
  const read = `(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const [script] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
    return { paint: Math.round(paint?.startTime ?? 0), script: script?.decodedBodySize ?? 0 }
  })()`
  return { usable, ...(await page.evaluate<{ paint: number; script: number }>(read)) }
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0
}

async function fill(): Promise<void> {
  const { me, colleague, channelId } = slack.workspace
  const text = (n: number) => `Message ${n} `.repeat(12)
  await Promise.all(
    Array.from({ length: MESSAGES }, (_, n) =>
      slack.post({ user: n % 3 ? me : colleague, channel: channelId, text: text(n) }),
    ),
  )
}
