// One of each block that the bot sends, with every element that it puts into them.
import type { KnownBlock, RichTextBlock } from '@slack/types'

const plain = (text: string) => ({ type: 'plain_text' as const, text })

const richText: RichTextBlock = {
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [
        { type: 'text', text: 'Seventeen people', style: { bold: true } },
        { type: 'text', text: ' were hurt. ' },
        { type: 'link', url: 'https://news.example/tram#:~:text=Seventeen%20people', text: '[1]' },
      ],
    },
    {
      type: 'rich_text_list',
      style: 'bullet',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: '[1] The Evening Signal · ' },
            { type: 'link', url: 'https://news.example/tram', text: 'Tram crash' },
          ],
        },
      ],
    },
    { type: 'rich_text_quote', elements: [{ type: 'text', text: 'A quote of the article' }] },
    { type: 'rich_text_preformatted', elements: [{ type: 'text', text: '22 Nov 2026   1 ███' }] },
  ],
}

export const sampleBlocks: readonly KnownBlock[] = [
  {
    type: 'section',
    text: { type: 'mrkdwn', text: '*Bold* and <https://news.example/a|a link> and `code`' },
    fields: [plain('One field'), plain('Another')],
    accessory: { type: 'button', action_id: 'a', text: plain('Press') },
  },
  { type: 'header', text: plain('What I hold') },
  { type: 'divider' },
  { type: 'context', elements: [plain('As of 27 Nov 2026'), { type: 'mrkdwn', text: '_mrkdwn_' }] },
  {
    type: 'markdown',
    text: '## Heading\n\n**Bold** [link](https://news.example/m)\n\n- one\n- two\n\n> quoted',
  },
  richText,
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'b', text: plain('How do you know?') },
      { type: 'button', action_id: 'c', text: plain('Open'), url: 'https://news.example/open' },
    ],
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'f',
        positive_button: { text: plain('Good answer'), value: 'good' },
        negative_button: { text: plain('Bad answer'), value: 'bad' },
      },
    ],
  },
  {
    type: 'table',
    rows: [
      [
        { type: 'raw_text', text: 'Outlet' },
        { type: 'raw_text', text: 'Articles' },
      ],
      [
        { type: 'raw_text', text: 'Harbour Courier' },
        { type: 'raw_text', text: '12' },
      ],
    ],
  },
  {
    type: 'task_card',
    task_id: 't',
    title: 'Reading 3 articles',
    status: 'complete',
    sources: [{ type: 'url', url: 'https://news.example/tram', text: 'Tram crash' }],
  },
  {
    type: 'plan',
    title: 'Answering',
    tasks: [{ type: 'task_card', task_id: 'p', title: 'Checking quotes', status: 'in_progress' }],
  },
  { type: 'image', image_url: '/page/newsdesk.svg', alt_text: 'The emblem', title: plain('Emblem') },
  {
    type: 'input',
    block_id: 'reason',
    label: plain('What was wrong?'),
    element: { type: 'plain_text_input', action_id: 'text' },
  },
  {
    type: 'input',
    block_id: 'mode',
    label: plain('What it does here'),
    element: {
      type: 'radio_buttons',
      action_id: 'mode',
      options: [
        { text: plain('Mentions only'), description: plain('when it is mentioned'), value: 'mentions' },
        { text: plain('Off'), value: 'off' },
      ],
    },
  },
]
