// What a newcomer does after `npm start`, in a real browser: asks, follows up, opens a citation.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type RunningApp, startApp } from '../../src/app.ts'
import { createLogger } from '../../src/logger.ts'
import { articleText } from '../../src/news/article.ts'
import { type OpenedCorpus, openCorpus } from '../../src/open-corpus.ts'
import { LocalSlack } from '../../src/playground/local-slack.ts'
import { readManifest } from '../../src/slack/read-manifest.ts'
import { browserIsMissing, openBrowser } from '../fixtures/open-browser.ts'
import { renderElsewhere } from './page/render-elsewhere.ts'
import { sampleBlocks } from './page/sample-blocks.ts'
import { SECRETS } from './start-local-slack.ts'

/** With UPDATE_IMAGES set, the pictures that README and docs show are taken anew. */
const images = join(
  import.meta.dirname,
  process.env.UPDATE_IMAGES ? '../../docs/images' : '../../.newsdesk/images',
)

describe.skipIf(browserIsMissing)('the local page', () => {
  let folder: string
  const logger = createLogger({ level: 'silent' })
  let config: Parameters<typeof startApp>[0]['config']
  let corpus: OpenedCorpus
  let app: RunningApp
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsdesk-page-'))
    mkdirSync(images, { recursive: true })
    config = {
      indexUri: join(folder, 'index'),
      stateUri: join(folder, 'state.sqlite'),
      port: 0,
      slack: { kind: 'local' },
      logLevel: 'silent',
    }
    corpus = await openCorpus({ config, logger })
    app = await startApp({ config, corpus, logger })
    browser = await openBrowser()
    context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    })
  })

  afterAll(async () => {
    await browser?.close()
    await app?.stop()
    corpus?.index.close()
    rmSync(folder, { recursive: true, force: true })
  })

  // A tab each, in one window: what the page keeps in the browser's cache is loaded once.
  beforeEach(async () => {
    page = await context.newPage()
    faults = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(/http:\S+/.exec(app.announcement)?.[0] ?? '')
  })

  afterEach(async () => {
    expect(faults).toEqual([])
    for (const opened of context.pages()) await opened.close()
    await context.unrouteAll()
  })

  const thread = () => page.getByRole('region', { name: 'Thread' })
  const answers = () => thread().getByRole('article', { name: /^Newsdesk/ })

  /** For the documents, which show the page as it is. */
  const picture = (name: string) => page.screenshot({ path: join(images, `${name}.png`) })

  async function ask(question: string): Promise<void> {
    await page.getByRole('textbox', { name: 'Message #news' }).fill(question)
    await page.getByRole('main').getByRole('button', { name: 'Send' }).click()
  }

  it('answers an example question at a click, with sources, in under a second', async () => {
    const example = page.getByRole('button', { name: 'Who won the Cormorant Prize?' })
    await example.waitFor()
    const asked = performance.now()
    await example.click()
    await answers().first().waitFor()
    const took = performance.now() - asked
    expect(await answers().first().textContent()).toContain('Maëlle Ó Dálaigh won the Cormorant Prize')
    expect(await answers().first().textContent()).toContain('The Evening Signal · 19 Nov 2026')
    const paint = await page.evaluate(
      'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0',
    )
    process.stderr.write(
      `first paint after ${Math.round(Number(paint))} ms, first answer in the browser after ${Math.round(took)} ms\n`,
    )
  })

  it('keeps the conversation of a thread, and answers there without a mention', async () => {
    await ask('@Newsdesk Who won the Cormorant Prize?')
    await answers().first().waitFor()
    await thread().getByRole('textbox', { name: 'Reply in thread' }).fill('How much is the prize worth?')
    await thread().getByRole('button', { name: 'Send' }).click()
    await answers().nth(1).waitFor()
    expect(await answers().nth(1).textContent()).toContain('The prize is worth 40,000 crowns.')
    await picture('local-slack')
  })

  it('opens a citation at the quoted words', async () => {
    const found = await corpus.index.search({ words: 'Cormorant Prize', limit: 1 })
    const article = await corpus.index.article(found[0]?.card.id ?? '')
    const paragraphs = articleText(article as NonNullable<typeof article>).split('\n\n')
    const space = '<div style="height: 3000px"></div>'
    await context.route(/\.example\//, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `${space}${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
      }),
    )
    await ask('@Newsdesk Who won the Cormorant Prize?')
    const marker = answers().last().getByRole('link', { name: '[1]' }).first()
    await marker.waitFor()
    expect(await marker.getAttribute('href')).toMatch(new RegExp(`^${article?.url}#:~:text=`))
    const [opened] = await Promise.all([context.waitForEvent('page'), marker.click()])
    await opened.waitForLoadState()
    expect(opened.url()).toContain(article?.url)
    await expect.poll(() => opened.evaluate('window.scrollY'), { timeout: 5_000 }).toBeGreaterThan(1000)
  })

  it('answers a slash command in private, to be shared with all, and a direct message', async () => {
    await page.getByRole('textbox', { name: 'Message #news' }).press('/')
    const offered = page.getByRole('option')
    expect((await offered.allTextContents()).join()).toContain('/news latest topic')
    await ask('/news How many people were hurt in the tram crash?')
    const messages = page.getByRole('log', { name: 'Messages in #news' })
    const inPrivate = messages.getByRole('article').filter({ hasText: 'Only visible to you' })
    await inPrivate.getByText('Seventeen people were hurt').first().waitFor()
    await picture('private-answer')
    await inPrivate.getByRole('button', { name: 'Share' }).click()
    await inPrivate.waitFor({ state: 'detached' })
    await messages.getByText('Seventeen people were hurt').first().waitFor()
    await page.getByRole('link', { name: /^Newsdesk/ }).click()
    await page.getByRole('textbox', { name: 'Message Newsdesk' }).fill('What colour is the new ferry?')
    await page.keyboard.press('Enter')
    await answers().last().waitFor()
    expect(await answers().last().textContent()).toContain('in the 41 articles I hold')
    await page.getByRole('tab', { name: 'Home' }).click()
    await page.getByRole('tabpanel', { name: 'Home' }).getByText('I hold 41 articles of').waitFor()
    await picture('home')
  })

  it('checks any message against the news, by its shortcut', async () => {
    await ask('Nobody was hurt in the tram crash.')
    const claim = page.getByRole('article').filter({ hasText: 'Nobody was hurt' }).last()
    await claim.hover()
    await claim.getByRole('button', { name: 'Check this against the news' }).click()
    await page.getByText('Seventeen people were hurt').last().waitFor()
  })

  it('shows how it knows, takes feedback with a reason, and keeps a setting', async () => {
    await ask('@Newsdesk Who won the Cormorant Prize?')
    const answer = answers().last()
    await answer.getByRole('button', { name: 'How do you know?' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('won the Cormorant Prize').first().waitFor()
    expect(await dialog.getByRole('link').first().getAttribute('href')).toContain('#:~:text=')
    await picture('how-do-you-know')
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await dialog.waitFor({ state: 'hidden' })

    await answer.getByRole('button', { name: 'Bad answer' }).click()
    await dialog.getByRole('textbox').fill('It was shared with another author.')
    await dialog.getByRole('button', { name: 'Send' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const thumb = answer.getByRole('button', { name: 'Bad answer' })
    expect(await thumb.getAttribute('aria-pressed')).toBe('true')

    await page.getByRole('textbox', { name: 'Message #news' }).fill('/news settings')
    await page.keyboard.press('Enter')
    await dialog.getByRole('radio', { name: /^Mentions only/ }).check()
    await picture('settings')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText('Saved. From now on in this channel: Mentions only.').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  it('answers anew in place when a question is edited, and withdraws the answer with it', async () => {
    await ask('@Newsdesk Who won the Cormorant Prize?')
    await answers().last().waitFor()
    const own = thread().getByRole('article', { name: /^You/ })
    await own.hover()
    await own.getByRole('button', { name: 'Edit message' }).click()
    await page
      .getByRole('textbox', { name: 'Edit message' })
      .fill('@Newsdesk How much is the Cormorant Prize worth?')
    await page.getByRole('button', { name: 'Save' }).click()
    await answers().getByText('40,000 crowns').waitFor()
    expect(await answers().count()).toBe(1)
    await own.hover()
    await own.getByRole('button', { name: 'Delete message' }).click()
    await answers().first().waitFor({ state: 'detached' })
  })

  it('shows what a person or an article writes as text, never as markup', async () => {
    await ask('@Newsdesk <img src=x onerror=alert(1)> <!channel> *Who* won the Cormorant Prize?')
    await answers().last().waitFor()
    expect(await page.getByRole('log', { name: 'Messages in #news' }).textContent()).toContain(
      '<img src=x onerror=alert(1)> <!channel>',
    )
    expect(await page.locator('img[src="x"]').count()).toBe(0)
  })

  it('shows the evidence of an answer beside it: quotes in place, candidates, times; back returns', async () => {
    await ask('@Newsdesk Who won the Cormorant Prize?')
    await answers().last().getByRole('link', { name: 'Evidence and scores' }).click()
    const evidence = page.getByRole('main')
    await evidence.getByRole('heading', { name: 'Time' }).waitFor()
    const marked = evidence.locator('mark')
    expect(await marked.first().textContent()).toMatch(/^Maëlle Ó Dálaigh won the Cormorant Prize/)
    expect(await evidence.getByRole('row').filter({ hasText: 'quoted' }).count()).toBeGreaterThan(0)
    await picture('evidence')
    await expectAccessible()
    await evidence.getByRole('button', { name: 'Copy for evaluation' }).click()
    await page.getByText('add the line to queries.jsonl').waitFor()
    const record = JSON.parse(await page.evaluate('navigator.clipboard.readText()'))
    expect(record).toMatchObject({ question: 'Who won the Cormorant Prize?', unanswerable: false })

    await evidence.getByRole('article').getByRole('link').first().click()
    await evidence.getByRole('heading', { name: /^Text in \d+ passages/ }).waitFor()
    await page.goBack()
    await evidence.getByRole('heading', { name: 'Evidence' }).waitFor()
    await page.reload()
    await evidence.getByRole('heading', { name: 'Evidence' }).waitFor()
    await evidence.getByRole('link', { name: 'Back to the channel' }).click()
    await page.getByRole('log', { name: 'Messages in #news' }).waitFor()
    expect(await thread().isVisible()).toBe(true)
  })

  it('can be used with the keyboard alone', async () => {
    await page.getByRole('textbox', { name: 'Message #news' }).waitFor()
    await page.keyboard.type('@new')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Who won the Cormorant Prize?')
    await page.keyboard.press('Enter')
    await answers().last().waitFor()
    expect(await page.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe('Reply in thread')
    await page.keyboard.type('@Newsdesk How much is the prize worth?')
    await page.keyboard.press('Enter')
    await answers().getByText('40,000 crowns').waitFor()
    await page.keyboard.press('Escape')
    await thread().waitFor({ state: 'hidden' })
    await page.getByRole('textbox', { name: 'Message #news' }).focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await page.getByRole('textbox', { name: 'Message #news' }).inputValue()).toContain('Cormorant')
  })

  it('is accessible in the light and in the dark, on wide and narrow screens', async () => {
    await ask('@Newsdesk Who won the Cormorant Prize?')
    await answers().last().waitFor()
    await expectAccessible()
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture('dark')
    await page.setViewportSize({ width: 390, height: 780 })
    await expectAccessible()
    await picture('narrow')
    await thread().getByRole('button', { name: 'Close thread' }).click()
    await page.getByRole('button', { name: 'Channels' }).click()
    await page.getByRole('link', { name: /^Newsdesk/ }).click()
    await page.getByRole('tab', { name: 'Home' }).click()
    await page.getByRole('tabpanel').getByText('What I hold').waitFor()
    await expectAccessible()
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })

  it('lets two people talk: each sees their own messages, in their own time', async () => {
    const robin = await context.newPage()
    await page.getByText('You', { exact: false }).last().waitFor()
    const menu = page.locator('details.me')
    await menu.locator('summary').click()
    const href = await menu.getByRole('link', { name: /^Robin/ }).getAttribute('href')
    await robin.goto(new URL(href ?? '', page.url()).href)
    await robin.getByRole('textbox', { name: 'Message #news' }).fill('Did you see the ferry news?')
    await robin.keyboard.press('Enter')
    const message = page.getByRole('article', { name: /^Robin/ }).last()
    await message.getByText('Did you see the ferry news?').waitFor()
    await message.hover()
    await message.getByRole('button', { name: 'React with eyes' }).click()
    await robin.getByRole('button', { name: '👀 1' }).waitFor()
    const zone = await robin.locator('details.me summary').textContent()
    expect(zone).toContain('America/New York')
  })

  it('scrolls through a thousand messages', async () => {
    const slack = await LocalSlack.start({ ...SECRETS, manifest: readManifest(), retryDelays: [] })
    try {
      const { me, colleague, channelId } = slack.workspace
      for (let n = 0; n < 1_000; n += 1)
        await slack.post({
          user: n % 3 ? me : colleague,
          channel: channelId,
          text: `Message ${n} `.repeat(12),
        })
      const begun = performance.now()
      await page.goto(slack.url)
      const log = page.getByRole('log', { name: 'Messages in #news' })
      await log.getByText('Message 999').first().waitFor()
      const loaded = performance.now() - begun
      const frames = (await log.evaluate(scrollThrough)) as readonly number[]
      const slow = frames.filter((took) => took > 50).length
      process.stderr.write(
        `1,000 messages: there after ${Math.round(loaded)} ms; of ${frames.length} frames of scrolling ${slow} took over 50 ms\n`,
      )
      expect(await log.getByText('Message 0 ').first().isVisible()).toBe(true)
    } finally {
      await slack.close()
    }
  })

  it('comes back after a restart of the server, with what was said before', async () => {
    const dropped = page.getByText('Newsdesk is not running')
    await ask('@Newsdesk Who won the Cormorant Prize?')
    await answers().last().waitFor()
    const { port } = new URL(page.url())
    await app.stop()
    await dropped.waitFor()
    faults.length = 0
    app = await startApp({ config: { ...config, port: Number(port) }, corpus, logger })
    await dropped.waitFor({ state: 'hidden' })
    await answers().getByText('Maëlle Ó Dálaigh').first().waitFor()
    await thread()
      .getByRole('textbox', { name: 'Reply in thread' })
      .fill('@Newsdesk How much is the prize worth?')
    await page.keyboard.press('Enter')
    await answers().getByText('40,000 crowns').waitFor()
    faults.length = 0
  })

  it('draws every block as another renderer does: the same text, the same links', async () => {
    const draw = `Promise.all(['render-block', 'render-input', 'directory'].map((name) => import('/page/' + name + '.ts')))
      .then(([{ renderBlock }, { renderInput }, { createDirectory }]) => {
        const directory = createDirectory({ me: '', people: [], channels: [] })
        return ${JSON.stringify(sampleBlocks)}.map((block) => {
          const node = block.type === 'input' ? renderInput(block) : renderBlock(block, directory)
          for (const unseen of node.querySelectorAll('.visually-hidden')) unseen.remove()
          return (${readDrawing})(node)
        })
      })`
    const parse = `${JSON.stringify(sampleBlocks.map(renderElsewhere))}.map((html) =>
      (${readDrawing})(new DOMParser().parseFromString(html, 'text/html').body))`
    const ours = await page.evaluate<readonly Drawing[]>(draw)
    const theirs = await page.evaluate<readonly Drawing[]>(parse)
    for (const [place, { type }] of sampleBlocks.entries()) {
      const [here, there] = [ours[place], theirs[place]]
      // Its buttons with an address are no links, and its text fields say what to type.
      const links = type === 'actions' ? ['https://news.example/open'] : there?.links
      const text = type === 'input' ? there?.text.replace(/Writesomething.*$/, '') : there?.text
      expect({ type, ...here }).toEqual({ type, text, links })
    }
  })

  // The last one: from here on, the demonstration is not asked any more.
  it('takes in a file that is dropped on the page, and answers from it at once', async () => {
    await page.getByRole('link', { name: 'Articles' }).click()
    await page.getByRole('searchbox').waitFor()
    await picture('articles')
    await expectAccessible()
    await dropFile(page, { name: 'otter.md', text: OTTER })
    await page.getByRole('heading', { name: 'Otter elected harbour mascot' }).waitFor()
    await page.getByText('otter.md: 1 added').waitFor()
    await page.getByRole('link', { name: 'Ask about it' }).click()
    await ask('@Newsdesk Who was elected mascot of the harbour?')
    await answers().last().getByText('Quillon').first().waitFor()
    await dropFile(page, { name: 'otter.exe', text: OTTER })
    await page.getByText('The format of otter.exe is not supported').waitFor()
    faults.length = 0
  })

  async function expectAccessible(): Promise<void> {
    await page.evaluate(axe.source)
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
    )
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
  }
})

interface Drawing {
  readonly text: string
  readonly links: readonly string[]
}

/** In the page: what a drawing says, without regard to space, and where it leads. */
const readDrawing = `(node) => ({
  text: node.textContent.replace(/\\s+/g, ''),
  links: [...node.querySelectorAll('a')].map((link) => link.getAttribute('href')),
})`

const OTTER = `---
url: https://harbour.example/otter
headline: Otter elected harbour mascot
published: 2026-11-21
publisher: Harbour Courier
---
An otter named Quillon was elected mascot of Fennick harbour on Saturday, with 812 votes.
`

/** As a person drops it who drags it over the page. */
async function dropFile(page: Page, { name, text }: { readonly name: string; readonly text: string }) {
  const data = await page.evaluateHandle(
    `(() => {
      const data = new DataTransfer()
      data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}))
      return data
    })()`,
  )
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: data })
}

/** In the page: scrolls a log from its end to its beginning, and gives how long each frame took, in milliseconds. */
const scrollThrough = new Function(
  'log',
  `return new Promise((resolve) => {
    const took = []
    let before = performance.now()
    const step = () => {
      const now = performance.now()
      took.push(now - before)
      before = now
      log.scrollTop -= 900
      if (log.scrollTop > 0) requestAnimationFrame(step)
      else resolve(took)
    }
    requestAnimationFrame(step)
  })`,
) as (log: unknown) => Promise<readonly number[]>
