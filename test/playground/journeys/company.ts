// Not alone at the page: another person in another window, and a server that goes and comes back.
import { expect, it } from 'vitest'
import type { Stage } from './stage.ts'

export function company(stage: Stage): void {
  it('lets two people talk: each sees their own messages, in their own time', async () => {
    const { page, context } = stage
    await stage.visit()
    const robin = await context.newPage()
    stage.watch(robin)
    const menu = page.locator('details.me')
    await menu.locator('summary').click()
    const href = await menu.getByRole('link', { name: /^Robin/ }).getAttribute('href')
    await robin.goto(new URL(href ?? '', page.url()).href)
    await robin.getByRole('textbox', { name: 'Message #news' }).fill('Did you see the ferry news?')
    await robin.keyboard.press('Enter')
    const message = page.getByRole('article', { name: /^Robin/ }).last()
    await message.getByText('Did you see the ferry news?').waitFor()
    // A window behind another is drawn about once a second.
    await page.bringToFront()
    await message.hover()
    await message.getByRole('button', { name: 'React with eyes' }).click()
    await robin.bringToFront()
    await robin.getByRole('button', { name: '👀 1' }).waitFor()
    expect(await robin.locator('details.me summary').textContent()).toContain('America/New York')

    // A reply in a thread that is not open marks its parent and its channel, until it is opened.
    const own = robin.getByRole('article', { name: /^Robin/ }).last()
    await own.hover()
    await own.getByRole('button', { name: 'Reply in thread' }).click()
    await robin.getByRole('textbox', { name: 'Reply in thread' }).fill('It sails on Sunday.')
    await robin.keyboard.press('Enter')
    const marked = message.getByRole('button', { name: /1 reply\s*New/ })
    await marked.waitFor()
    const channel = page.getByRole('link', { name: /#news unread messages/ })
    await channel.waitFor()
    await page.bringToFront()
    await marked.click()
    await stage.thread.getByText('It sails on Sunday.').waitFor()
    await channel.waitFor({ state: 'detached' })
    await robin.close()
  })

  it('comes back after a restart of the server, with what was said before', async () => {
    const { page } = stage
    const dropped = page.getByText('Newsdesk is not running')
    await stage.ask('Who won the Cormorant Prize?', 'Maëlle Ó Dálaigh')
    await stage.restart(() => dropped.waitFor())
    await dropped.waitFor({ state: 'hidden' })
    await stage.answers.getByText('Maëlle Ó Dálaigh').first().waitFor()
    await stage.thread.getByRole('textbox', { name: 'Reply in thread' }).fill('How much is the prize worth?')
    await page.keyboard.press('Enter')
    await stage.answers.getByText('40,000 crowns').first().waitFor()
    stage.expectNoFaults(
      /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/,
    )
  })
}
