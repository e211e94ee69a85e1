// What the bot reads of a message that somebody uses its menu on.
import { expect, it } from 'vitest'
import { readShortcut } from '../../src/slack/reading/read-shortcut.ts'

const shortcut = (message: object) => ({
  type: 'message_action',
  callback_id: 'ask_about_article',
  team: { id: 'T1', domain: 'one' },
  user: { id: 'U1', team_id: 'T1' },
  channel: { id: 'C1', name: 'news' },
  trigger_id: '1.2.c',
  response_url: 'https://hooks.slack.com/app/T1/1/x',
  message: { type: 'message', user: 'U2', ts: '1700000000.000100', ...message },
})

const dam = 'https://harbour-post.example/dam?page=1&view=full'

it('finds each address once, wherever Slack keeps it', () => {
  const inText =
    '<https://harbour-post.example/dam?page=1&amp;view=full|the dam> and <mailto:a@b.example|a@b.example>'
  const blocks = [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'See ' },
            { type: 'link', url: `${dam}&utm_source=chat` },
            { type: 'link', url: 'https://north-times.example/ferry', text: 'ferry' },
          ],
        },
      ],
    },
  ]
  const attachments = [
    { id: 1, from_url: dam, original_url: dam, title_link: dam },
    { id: 2, title: 'A feed', title_link: 'https://evening.example/prize' },
    { id: 3, text: 'without an address' },
  ]
  expect(readShortcut(shortcut({ text: inText, blocks, attachments })).links).toEqual([
    dam,
    'https://north-times.example/ferry',
    'https://evening.example/prize',
  ])
})

it('knows the thread, and the workspace also where an organisation has installed the bot', () => {
  const reply = readShortcut({
    ...shortcut({ text: 'Hello', thread_ts: '1699999999.000100' }),
    team: null,
    enterprise: { id: 'E1', name: 'One' },
    is_enterprise_install: true,
  })
  expect(reply).toMatchObject({ workspace: 'T1', user: 'U1', channel: 'C1', thread: '1699999999.000100' })
  expect(readShortcut(shortcut({ text: null })).links).toEqual([])
})
