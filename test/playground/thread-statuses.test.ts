// The line that says that the bot is at work.
import { expect, test } from 'vitest'
import { ThreadStatuses } from '../../src/playground/thread-statuses.ts'
import { Workspace } from '../../src/playground/workspace.ts'
import { workspaceIds } from '../../src/playground/workspace-ids.ts'

const { channelId: channel, me, botUserId } = workspaceIds

function start(lifetime?: number) {
  const workspace = new Workspace({ clock: Date.now })
  const statuses = new ThreadStatuses({ workspace, ...(lifetime !== undefined && { lifetime }) })
  const { ts: threadTs } = workspace.post({ channel, user: me, text: 'Question' })
  return { workspace, statuses, threadTs, shown: () => workspace.statuses.map(({ text }) => text) }
}

test('a status stays until the bot’s next message in the thread', () => {
  const { workspace, statuses, threadTs, shown } = start()
  statuses.show(channel, threadTs, 'is searching…')
  statuses.show(channel, threadTs, 'is reading…')
  workspace.post({ channel, user: me, text: 'Well?', threadTs })
  workspace.post({ channel, user: botUserId, text: 'Elsewhere' })
  expect(shown()).toEqual(['is reading…'])
  workspace.post({ channel, user: botUserId, text: 'Answer', threadTs })
  expect(shown()).toEqual([])
  statuses.close()
})

test('a status ends by itself, or when it is emptied', async () => {
  const { statuses, threadTs, shown } = start(20)
  statuses.show(channel, threadTs, 'is searching…')
  expect(shown()).toEqual(['is searching…'])
  await expect.poll(shown).toEqual([])
  statuses.show(channel, threadTs, 'is searching…')
  statuses.show(channel, threadTs, '')
  expect(shown()).toEqual([])
})
