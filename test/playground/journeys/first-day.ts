// The first hours with the page, in one go and in one window: each step goes on from where the one before ended.
import { expect, it } from 'vitest'
import { dropFile } from './drop-file.ts'
import type { Stage } from './stage.ts'
import { stopTheModel } from './stop-the-model.ts'

export function firstDay(stage: Stage): void {
  it('first visit: an example question is answered at a click, with sources', async () => {
    const example = stage.page.getByRole('button', { name: 'Who won the Cormorant Prize?' })
    await example.waitFor()
    await stage.page.getByText('No language model is set: answers are sentences of the articles.').waitFor()
    await stage.expectAccessible()
    await stage.picture('first-visit')
    await example.click()
    await stage.answers.getByText('Maëlle Ó Dálaigh won the Cormorant Prize').first().waitFor()
    expect(await stage.answers.first().textContent()).toContain('The Evening Signal · 19 Nov 2026')
  })

  it('follow-up: the thread keeps the conversation, and needs no mention', async () => {
    await stage.thread.getByRole('textbox', { name: 'Reply in thread' }).fill('How much is the prize worth?')
    await stage.thread.getByRole('button', { name: 'Send' }).click()
    await stage.answers.getByText('The prize is worth 40,000 crowns.').first().waitFor()
    await stage.picture('local-slack')
  })

  it('slash command: completed, answered in private, shared with all', async () => {
    const { page } = stage
    await stage.composer().press('/')
    expect((await page.getByRole('option').allTextContents()).join()).toContain('/news latest topic')
    await stage.send('/news How many people were hurt in the tram crash?')
    const inPrivate = stage.log().getByRole('article').filter({ hasText: 'Only visible to you' })
    await inPrivate.getByText('Seventeen people were hurt').first().waitFor()
    await stage.picture('private-answer')
    await inPrivate.getByRole('button', { name: 'Share' }).click()
    await inPrivate.waitFor({ state: 'detached' })
    await stage.log().getByText('Seventeen people were hurt').first().waitFor()
  })

  it('shortcut: any message is checked against the news', async () => {
    await stage.send('Seventeen people were hurt in the tram crash.')
    const claim = stage.log().getByRole('article', { name: /^You/ }).last()
    await claim.getByText('hurt in the tram crash.').waitFor()
    await claim.hover()
    await claim.getByRole('button', { name: 'Check this against the news' }).click()
    const checked = stage.answers.filter({ hasText: 'Only visible to you' })
    await checked.getByText('Supported:').waitFor()
    await checked.getByRole('link').first().waitFor()
    await stage.picture('checked')
  })

  it('modals: how it knows, feedback with a reason, a setting of the channel', async () => {
    const { dialog } = stage
    await stage.ask('Who won the Cormorant Prize?', 'Maëlle Ó Dálaigh')
    const answer = stage.answers.last()
    await answer.getByRole('button', { name: 'How do you know?' }).click()
    await dialog.getByText('won the Cormorant Prize').first().waitFor()
    expect(await dialog.getByRole('link').first().getAttribute('href')).toContain('#:~:text=')
    await stage.picture('how-do-you-know')
    await stage.expectAccessible()
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await dialog.waitFor({ state: 'hidden' })

    await answer.getByRole('button', { name: 'Bad answer' }).click()
    await dialog.getByRole('textbox').fill('It was shared with another author.')
    await stage.picture('feedback')
    await dialog.getByRole('button', { name: 'Send' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await answer.getByRole('button', { name: 'Bad answer' }).getAttribute('aria-pressed')).toBe('true')

    await stage.send('/news settings')
    await dialog.getByRole('radio', { name: /^Mentions only/ }).check()
    await stage.expectAccessible()
    await stage.picture('settings')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText('Saved. From now on in this channel: Mentions only.').waitFor()
    await stage.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  it('edit and delete: the answer changes in its place, and goes with its question', async () => {
    const own = stage.thread.getByRole('article', { name: /^You/ })
    await own.hover()
    await own.getByRole('button', { name: 'Edit message' }).click()
    const box = stage.page.getByRole('textbox', { name: 'Edit message' })
    await box.fill('@Newsdesk How much is the Cormorant Prize worth?')
    await stage.picture('edit')
    await stage.page.getByRole('button', { name: 'Save' }).click()
    await stage.answers.getByText('40,000 crowns').first().waitFor()
    expect(await stage.answers.count()).toBe(1)
    await own.hover()
    await own.getByRole('button', { name: 'Delete message' }).click()
    await stage.answers.first().waitFor({ state: 'detached' })
  })

  it('keyboard alone: asks, follows up, closes the thread, has an earlier question back', async () => {
    const { keyboard, mouse } = stage.page
    await mouse.move(0, 0)
    const focused = () => stage.page.evaluate('document.activeElement?.getAttribute("aria-label")')
    expect(await focused()).toBe('Message #news')
    await keyboard.type('@new')
    await keyboard.press('Enter')
    await keyboard.type('Who won the Cormorant Prize?')
    await keyboard.press('Enter')
    await stage.answers.getByText('Maëlle Ó Dálaigh').first().waitFor()
    expect(await focused()).toBe('Reply in thread')
    await stage.picture('keyboard')
    await keyboard.type('@Newsdesk How much is the prize worth?')
    await keyboard.press('Enter')
    await stage.answers.getByText('40,000 crowns').first().waitFor()
    await keyboard.press('Escape')
    await stage.thread.waitFor({ state: 'hidden' })
    await stage.composer().focus()
    await keyboard.press('ArrowUp')
    await keyboard.press('ArrowUp')
    expect(await stage.composer().inputValue()).toBe('@Newsdesk Who won the Cormorant Prize?')
    await stage.composer().fill('')
  })

  it('evidence: quotes in place, candidates, times; one click copies the question into an evaluation set', async () => {
    const { page } = stage
    await stage.ask('How much is the Cormorant Prize worth?', '40,000 crowns')
    await stage.answers.last().getByRole('link', { name: 'Evidence and scores' }).click()
    const evidence = page.getByRole('main')
    await evidence.getByRole('heading', { name: 'Time' }).waitFor()
    expect(await evidence.locator('mark').first().textContent()).toMatch(/40,000 crowns/)
    expect(await evidence.getByRole('row').filter({ hasText: 'quoted' }).count()).toBeGreaterThan(0)
    await stage.picture('evidence')
    await stage.expectAccessible()
    await evidence.getByRole('button', { name: 'Add to evaluation set' }).click()
    await page.getByText(/^Added: npm run eval -- \S+evaluation measures the set\.$/).waitFor()
    await evidence.getByRole('button', { name: 'Copy its line' }).click()
    await page.getByText('add the line to queries.jsonl').waitFor()
    const record = JSON.parse(await page.evaluate('navigator.clipboard.readText()'))
    await page.locator('#notice').click()
    expect(record).toMatchObject({ question: 'How much is the Cormorant Prize worth?', unanswerable: false })

    await evidence.getByRole('article').getByRole('link').first().click()
    await evidence.getByRole('heading', { name: /^Text in \d+ passage/ }).waitFor()
    await page.goBack()
    await evidence.getByRole('heading', { name: 'Evidence' }).waitFor()
    await evidence.getByRole('link', { name: 'Back to the channel' }).click()
    await stage.log().waitFor()
    expect(await stage.thread.isVisible()).toBe(true)
  })

  it('dark and narrow: as accessible as in the light and on a wide screen', async () => {
    const { page } = stage
    await stage.expectAccessible()
    await page.emulateMedia({ colorScheme: 'dark' })
    await stage.picture('dark')
    await stage.expectAccessible()
    await stage.narrow(true)
    await stage.picture('narrow')
    await stage.expectAccessible()
    await stage.thread.getByRole('button', { name: 'Close thread' }).click()
    await page.getByRole('button', { name: 'Channels' }).click()
    await page.getByRole('link', { name: /^Newsdesk/ }).click()
    await page.getByRole('tab', { name: 'Home' }).click()
    await page.getByRole('tabpanel').getByText('What I hold').waitFor()
    await stage.expectAccessible()
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.emulateMedia({ colorScheme: 'light' })
    // As wide and high as a zoom of 200 % leaves it.
    await page.setViewportSize({ width: 640, height: 400 })
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await stage.narrow(false)
    await stage.picture('home')
  })

  it('ingest: a file that is dropped on the page is answered from at once', async () => {
    const { page } = stage
    await page.getByRole('link', { name: 'Articles' }).click()
    await page.getByRole('searchbox').waitFor()
    await stage.picture('articles')
    await stage.expectAccessible()
    await page.getByRole('link', { name: 'By story' }).click()
    await page.getByRole('searchbox').fill('evacuation')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('8 articles').waitFor()
    expect(await page.getByText(/^\d articles$/).count()).toBe(1)
    await stage.picture('stories')
    await stage.expectAccessible()
    await page.getByRole('link', { name: /Orrin spillway/ }).click()
    await page.getByRole('heading', { name: /^Story: / }).waitFor()
    expect(await page.getByRole('main').locator('.shelf').getByRole('link').count()).toBe(8)
    await page.goBack()
    await page.getByRole('heading', { name: 'Stories' }).waitFor()
    await dropFile(page, { name: 'otter.md', text: OTTER })
    await page.getByRole('heading', { name: 'Otter elected harbour mascot' }).waitFor()
    await page.getByText('otter.md: 1 added').waitFor()
    await stage.picture('dropped')
    await page.getByRole('link', { name: 'Ask about it' }).click()
    await page.getByRole('tab', { name: 'Messages' }).click()
    await stage.send('Who was elected mascot of the harbour?', 'Newsdesk')
    await stage.answers.getByText('Quillon').first().waitFor()
    await dropFile(page, { name: 'otter.exe', text: OTTER })
    await page.getByText('The format of otter.exe is not supported').waitFor()
    stage.expectNoFaults(/400 \(Bad Request\)/)
  })

  it('Stop: the work of a slow model ends when the person says so', () => stopTheModel(stage))
}

const OTTER = `---
url: https://harbour.example/otter
headline: Otter elected harbour mascot
published: 2026-11-21
publisher: Harbour Courier
---
An otter named Quillon was elected mascot of Fennick harbour on Saturday, with 812 votes.
`
