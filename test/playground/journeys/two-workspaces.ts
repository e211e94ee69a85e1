// Two workspaces on one page: each with its own people, channels and settings, and nothing of one in the other.
import { expect, it } from 'vitest'
import type { Stage } from './stage.ts'

export function twoWorkspaces(stage: Stage): void {
  it('keeps two workspaces apart: people, channels, messages, answers, settings', async () => {
    const { page, dialog } = stage
    await stage.visit()
    await stage.ask('Who won the Cormorant Prize?', 'Maëlle Ó Dálaigh')
    const link = stage.answers.last().getByRole('link', { name: 'Evidence and scores' })
    const [evidence] = /evidence.*$/.exec((await link.getAttribute('href')) ?? '') ?? []
    const inFirst = new URL(page.url())
    expect(inFirst.search).toBe('?team=T0LOCAL001')

    const menu = page.locator('details.teams')
    await menu.locator('summary').click()
    await stage.picture('workspaces')
    await menu.getByRole('link', { name: 'Night Desk' }).click()
    const composer = stage.composer('#night-news')
    await composer.waitFor()
    expect(new URL(page.url()).search).toBe('?team=T0LOCAL002')
    expect(await page.locator('body').textContent()).not.toMatch(/Robin|Maëlle|#news\b/)
    await composer.press('ArrowUp')
    expect(await composer.inputValue()).toBe('')

    await stage.send('/news settings', '#night-news')
    await dialog.getByRole('radio', { name: /^Off/ }).check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText('Saved. From now on in this channel: Off').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: '#tips' }).click()
    await stage.send('@Newsdesk How many people were hurt in the tram crash?', '#tips')
    await stage.answers.getByText('Seventeen').first().waitFor()
    await stage.answers.last().getByRole('link', { name: 'Evidence and scores' }).click()
    await page.getByRole('main').getByRole('heading', { name: 'Time' }).waitFor()

    // Neither the answer nor its evidence can be had from the other side.
    const inSecond = async (path: string) =>
      page.request.get(`${stage.url}/playground/${path}?team=T0LOCAL002`)
    expect((await inSecond(String(evidence))).status()).toBe(404)
    expect(await (await inSecond('state')).text()).not.toMatch(/Maëlle|U0ROBIN001|C0NEWS0001/)

    // A deep link names its workspace: it leads back to where the first question was asked.
    await page.goto('about:blank')
    await page.goto(inFirst.href)
    await stage.answers.getByText('Maëlle Ó Dálaigh').first().waitFor()
    expect(await page.locator('body').textContent()).not.toMatch(/Amara|Seventeen|#tips/)
    await stage.ask('How many people were hurt in the tram crash?', 'Seventeen')
  })
}
