// What stands in answers and messages: links that lead to the quoted words, and text that stays text.
import { expect, it } from 'vitest'
import { articleText } from '../../../src/news/article.ts'
import type { Stage } from './stage.ts'

export function citations(stage: Stage): void {
  it('opens a citation at the quoted words', async () => {
    const { context, corpus } = stage
    const found = await corpus.index.search({ words: 'Cormorant Prize', limit: 1 })
    const article = await corpus.index.article(found[0]?.card.id ?? '')
    if (!article) throw new Error('the demonstration has no article about the prize')
    const paragraphs = articleText(article).split('\n\n')
    const space = '<div style="height: 3000px"></div>'
    await context.route(/\.example\//, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `${space}${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
      }),
    )
    await stage.ask('Who won the Cormorant Prize?', 'Maëlle Ó Dálaigh')
    const marker = stage.answers.last().getByRole('link', { name: '[1]' }).first()
    expect(await marker.getAttribute('href')).toMatch(new RegExp(`^${article.url}#:~:text=`))
    const [opened] = await Promise.all([context.waitForEvent('page'), marker.click()])
    await opened.waitForLoadState()
    expect(opened.url()).toContain(article.url)
    await expect.poll(() => opened.evaluate('window.scrollY'), { timeout: 5_000 }).toBeGreaterThan(1000)
    await opened.close()
    await context.unrouteAll()
  })

  it('shows what a person or an article writes as text, never as markup', async () => {
    const written = '<img src=x onerror=alert(1)> <!channel> *Who* won the Cormorant Prize?'
    await stage.send(`@Newsdesk ${written}`)
    await stage.log().getByText('<img src=x onerror=alert(1)> <!channel>').waitFor()
    await stage.answers.last().waitFor()
    expect(await stage.page.locator('img[src="x"]').count()).toBe(0)
  })

  it('a direct message: a suggested prompt is asked at a click, words of one’s own need no mention; what is not held is said, with the closest', async () => {
    await stage.page.getByRole('link', { name: /^Newsdesk/ }).click()
    const offered = stage.page.getByRole('list', { name: 'Questions to try' }).getByRole('button').first()
    const prompt = (await offered.textContent()) ?? ''
    await offered.click()
    await stage.thread.getByText(prompt).first().waitFor()
    await stage.answers.getByRole('link', { name: '[1]' }).first().waitFor()
    await stage.send('What colour is the new ferry?', 'Newsdesk')
    await stage.answers.getByText('in the 41 articles I hold').first().waitFor()
    await stage.page.getByRole('tab', { name: 'Home' }).click()
    await stage.page.getByRole('tabpanel', { name: 'Home' }).getByText('I hold 41 articles of').waitFor()
  })
}
