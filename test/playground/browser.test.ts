// What a newcomer does after `npm start`, in a real browser: asks, follows up, opens a citation.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type RunningApp, startApp } from '../../src/app.ts'
import { createLogger } from '../../src/logger.ts'
import { articleText } from '../../src/news/article.ts'
import { type OpenedCorpus, openCorpus } from '../../src/open-corpus.ts'
import { browserIsMissing, openBrowser } from '../fixtures/open-browser.ts'

/** With UPDATE_IMAGES set, the pictures that README and docs show are taken anew. */
const images = join(
  import.meta.dirname,
  process.env.UPDATE_IMAGES ? '../../docs/images' : '../../.newsdesk/images',
)

describe.skipIf(browserIsMissing)('the local page', () => {
  let folder: string
  let corpus: OpenedCorpus
  let app: RunningApp
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsdesk-page-'))
    mkdirSync(images, { recursive: true })
    const config = {
      indexUri: join(folder, 'index'),
      stateUri: 'memory:',
      port: 0,
      slack: { kind: 'local' },
      logLevel: 'silent',
    } as const
    const logger = createLogger({ level: 'silent' })
    corpus = await openCorpus({ config, logger })
    app = await startApp({ config, corpus, logger })
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
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
    for (const open of context.pages()) await open.close()
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
    process.stderr.write(`first answer in the browser after ${Math.round(took)} ms\n`)
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
    const marker = answers().last().getByRole('link', { name: '[1]' })
    await marker.waitFor()
    expect(await marker.getAttribute('href')).toMatch(new RegExp(`^${article?.url}#:~:text=`))
    const [opened] = await Promise.all([context.waitForEvent('page'), marker.click()])
    await opened.waitForLoadState()
    expect(opened.url()).toContain(article?.url)
    await expect.poll(() => opened.evaluate('window.scrollY'), { timeout: 5_000 }).toBeGreaterThan(1000)
  })

  it('answers a direct message and a slash command', async () => {
    await ask('/news How many people were hurt in the tram crash?')
    await page.getByText('Only visible to you').waitFor()
    const messages = page.getByRole('log', { name: 'Messages in #news' })
    await messages.getByText('Seventeen people were hurt').waitFor()
    await picture('private-answer')
    await page.getByRole('link', { name: /^Newsdesk/ }).click()
    await page.getByRole('textbox', { name: 'Message Newsdesk' }).fill('What colour is the new ferry?')
    await page.keyboard.press('Enter')
    await answers().last().waitFor()
    expect(await answers().last().textContent()).toContain('in the 41 articles I hold')
    await page.getByRole('tab', { name: 'Home' }).click()
    await page.getByRole('tabpanel', { name: 'Home' }).getByText('I hold 41 articles of').waitFor()
    await picture('home')
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
})
