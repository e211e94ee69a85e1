// What a person sees while an app works, over the Web API alone: its tasks, its text as it comes, and the Stop button.
import { WebClient } from '@slack/web-api'
import { expect, it } from 'vitest'
import { SECRETS, startWithApp } from '../start-local-slack.ts'
import type { Stage } from './stage.ts'

export function watchedWork(stage: Stage): void {
  it('shows tasks and text as they come, and lets the work be stopped', async () => {
    const { page } = stage
    const { slack, app, me, directId } = await startWithApp()
    const client = new WebClient(SECRETS.botToken, { slackApiUrl: slack.apiUrl })
    const { ts: thread_ts } = await slack.post({ user: me, channel: directId, text: 'Anything new?' })
    await page.goto('about:blank')
    await page.goto(`${slack.url}/#/${directId}/${thread_ts}`)
    const stop = stage.thread.getByRole('button', { name: 'Stop' })
    await stage.thread.getByRole('article').first().waitFor()
    expect(await stop.isVisible()).toBe(false)

    await client.agents.sessions.setStatus({ channel_id: directId, thread_ts, status: 'processing' })
    const task = { type: 'task_update', id: 'read', title: 'Reading 3 articles' } as const
    const source = { type: 'url', url: 'https://news.example/tram', text: 'Tram crash' } as const
    const { ts = '' } = await client.chat.startStream({
      channel: directId,
      thread_ts,
      chunks: [
        { ...task, status: 'complete', sources: [source] },
        { type: 'markdown_text', text: 'Seventeen **people**' },
      ],
    })
    const answer = stage.answers
    await answer.getByText('writing…').waitFor()
    expect(await answer.textContent()).toContain('Reading 3 articles (done)')
    expect(await answer.getByRole('link', { name: 'Tram crash' }).getAttribute('href')).toBe(source.url)
    await client.chat.appendStream({
      channel: directId,
      ts,
      chunks: [{ type: 'markdown_text', text: ' were hurt.' }],
    })
    await answer.getByText('Seventeen people were hurt.').waitFor()

    await stop.click()
    await expect.poll(() => app.events.at(-1)).toMatchObject({ type: 'agent_session_stopped', thread_ts })
    await client.agents.sessions.setStatus({ channel_id: directId, thread_ts, status: 'active' })
    await stop.waitFor({ state: 'hidden' })
    expect(await answer.getByText('writing…').count()).toBe(0)
    await page.goto('about:blank')
  })
}
