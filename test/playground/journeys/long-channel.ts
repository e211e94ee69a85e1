// A channel in which much was said.
import { expect, it } from 'vitest'
import { LocalSlack } from '../../../src/playground/local-slack.ts'
import { readManifest } from '../../../src/slack/read-manifest.ts'
import { SECRETS } from '../start-local-slack.ts'
import type { Stage } from './stage.ts'

export function longChannel(stage: Stage): void {
  it('holds a thousand messages: opened at the newest, and walked back to the first', async () => {
    const slack = await LocalSlack.start({ ...SECRETS, manifest: readManifest(), retryDelays: [] })
    try {
      const { me, colleague, channelId } = slack.workspace
      const posted = Array.from({ length: 1_000 }, (_, n) =>
        slack.post({ user: n % 3 ? me : colleague, channel: channelId, text: `Message ${n} `.repeat(12) }),
      )
      await Promise.all(posted)
      await stage.page.goto(slack.url)
      await stage.log().getByText('Message 999').first().waitFor()
      expect(await stage.log().getByText('Message 999').first().isVisible()).toBe(true)
      await stage.log().focus()
      await stage.page.keyboard.press('Home')
      const first = stage.log().getByText('Message 0 ').first()
      await expect.poll(async () => (await first.boundingBox())?.y ?? -1).toBeGreaterThan(0)
    } finally {
      await slack.close()
      await stage.page.goto('about:blank')
    }
  })
}
