// Newsdesk on its local page with a real browser in front of it: one for all journeys of a run.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type RunningApp, type StartAppOptions, startApp } from '../../../src/app.ts'
import { createLogger } from '../../../src/logger.ts'
import { type OpenedCorpus, openCorpus } from '../../../src/open-corpus.ts'
import { openBrowser } from '../../fixtures/open-browser.ts'

type Config = StartAppOptions['config']

/** With UPDATE_IMAGES set, the pictures that README and docs show are taken anew. */
const images = process.env.UPDATE_IMAGES && join(import.meta.dirname, '../../../docs/images')

/** Everything is there within a second where the machine has nothing else to do. */
const WAIT_MS = 20_000

const WIDE = { width: 1280, height: 800 }
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export class Stage {
  page!: Page
  context!: BrowserContext
  corpus!: OpenedCorpus
  app!: RunningApp
  #config!: Config
  #browser!: Browser
  readonly #folder = mkdtempSync(join(tmpdir(), 'newsdesk-page-'))
  readonly #logger = createLogger({ level: 'silent' })
  readonly #faults: string[] = []
  readonly #apps: RunningApp[] = []

  /** The demonstration articles are read once, for every app of the run. */
  async open(): Promise<void> {
    if (images) mkdirSync(images, { recursive: true })
    const config = this.#newConfig('articles')
    this.corpus = await openCorpus({ config, logger: this.#logger })
    this.#browser = await openBrowser()
    this.context = await this.#browser.newContext({
      viewport: WIDE,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    this.context.setDefaultTimeout(WAIT_MS)
    this.page = await this.context.newPage()
    this.watch(this.page)
    await this.begin('first')
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    for (const app of this.#apps) await app.stop()
    this.corpus?.index.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** A new Newsdesk, in which nothing has been said yet; the page is opened on it. */
  async begin(
    name: string,
    changes: Partial<Config> & Pick<StartAppOptions, 'openFetcher'> = {},
  ): Promise<void> {
    const { openFetcher, ...config } = changes
    this.#config = { ...this.#newConfig(name), ...config }
    await this.#start(openFetcher)
    await this.visit()
  }

  /** The same one again, on its port. */
  async restart(whileDown: () => Promise<void>): Promise<void> {
    const port = Number(new URL(this.url).port)
    await this.app.stop()
    await whileDown()
    this.#config = { ...this.#config, port }
    await this.#start()
  }

  get url(): string {
    return /http:\S+/.exec(this.app.announcement)?.[0] ?? ''
  }

  /** Loads the page anew. */
  async visit(address = ''): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(`${this.url}${address}`)
    await this.page.getByRole('main').first().waitFor()
  }

  watch(page: Page): void {
    page.on('pageerror', (error) => this.#faults.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && this.#faults.push(message.text()))
  }

  /** Of the browser’s console since the last look; `expected` are those that belong to what was done. */
  expectNoFaults(expected = /^$/): void {
    const faults = this.#faults.splice(0)
    expect(faults.filter((fault) => !expected.test(fault))).toEqual([])
  }

  get thread(): Locator {
    return this.page.getByRole('region', { name: 'Thread' })
  }

  /** The bot’s, in the open thread. */
  get answers(): Locator {
    return this.thread.getByRole('article', { name: /^Newsdesk/ })
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  composer(channel = '#news'): Locator {
    return this.page.getByRole('textbox', { name: `Message ${channel}` })
  }

  log(channel = '#news'): Locator {
    return this.page.getByRole('log', { name: `Messages in ${channel}` })
  }

  async send(text: string, channel = '#news'): Promise<void> {
    await this.composer(channel).fill(text)
    await this.page.getByRole('main').getByRole('button', { name: 'Send' }).click()
  }

  /** A new question in the channel: its thread is open when this resolves, with the answer in it. */
  async ask(question: string, words: string | RegExp): Promise<void> {
    await this.send(`@Newsdesk ${question}`)
    await this.thread.getByText(question).first().waitFor()
    await this.answers.getByText(words).first().waitFor()
  }

  /** For the documents, which show the page as it is. */
  async picture(name: string): Promise<void> {
    if (images) await this.page.screenshot({ path: join(images, `${name}.png`) })
  }

  async expectAccessible(): Promise<void> {
    if (!(await this.page.evaluate('"axe" in window'))) await this.page.evaluate(axe.source)
    const { violations } = await this.page.evaluate<AxeResults>(
      `axe.run(document, { runOnly: ${JSON.stringify(WCAG)}, resultTypes: ['violations'] })`,
    )
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
  }

  /** As on a telephone, or back as it was. */
  async narrow(isNarrow: boolean): Promise<void> {
    await this.page.setViewportSize(isNarrow ? { width: 390, height: 780 } : WIDE)
  }

  async #start(openFetcher?: StartAppOptions['openFetcher']): Promise<void> {
    const options = { config: this.#config, corpus: this.corpus, logger: this.#logger }
    this.app = await startApp({ ...options, ...(openFetcher && { openFetcher }) })
    this.#apps.push(this.app)
  }

  #newConfig(name: string): Config {
    return {
      indexUri: join(this.#folder, name, 'index'),
      stateUri: join(this.#folder, name, 'state.sqlite'),
      port: 0,
      slack: { kind: 'local' },
      logLevel: 'silent',
    }
  }
}
