// The words of a question, as they come out of every shape of message.
import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../src/slack/reading/read-question.ts'

import { BOT, delivery } from './deliveries.ts'

const asked = 'What was found in the dam?'
const read = (body: unknown) => readQuestion(body, { botUserId: BOT })
const textOf = (body: unknown) => {
  const event = read(body)
  return event.kind === 'question' ? event.text : event
}
describe('the words of a question', () => {
  it.each([
    [`<@${BOT}> ${asked}`, asked],
    [`<@${BOT}|newsdesk>: ${asked}`, asked],
    [`Hey <@${BOT}>, ${asked}`, `Hey, ${asked}`],
    [`What did <@${BOT}> find?`, 'What did find?'],
    [`<@${BOT}> who said &lt;&amp;&gt; &amp;lt;?`, 'who said <&> &lt;?'],
    [`<@${BOT}> is <https://a.example/x|the report> right`, 'is the report (https://a.example/x) right'],
    [`<@${BOT}> is <http://a.example/x|a.example/x> right`, 'is a.example/x right'],
    [`<@${BOT}> is <https://a.example/x?a=1&amp;b=2> right`, 'is https://a.example/x?a=1&b=2 right'],
    [`<@${BOT}> is a <b> or < c and d > e`, 'is a <b> or < c and d > e'],
    [`<@${BOT}> write <mailto:a@b.example|a@b.example>`, 'write a@b.example'],
    [`<@${BOT}> did <@U2> or <@U3|robin> say it?`, 'did or @robin say it?'],
    [`<@${BOT}> news in <#C9|general> and <#C8|>?`, 'news in #general and?'],
    [`<@${BOT}> tell <!here> about <!subteam^S1|@desk> <!date^1^{date}|22 May>`, 'tell about @desk 22 May'],
    [
      `<@${BOT}> what did *The Times* and _AFP_ say about \`x_y_z\` and a_b_c?`,
      'what did The Times and AFP say about x_y_z and a_b_c?',
    ],
    [`<@${BOT}>\n&gt; a quote\nwho said\u00A0that\u200B?`, '> a quote who said that?'],
  ])('of %j', (text, words) => {
    expect(textOf(delivery({ type: 'app_mention', text }))).toBe(words)
  })

  it('come from the rich text where there is no other', () => {
    const elements = [
      { type: 'user', user_id: BOT },
      { type: 'text', text: ' is <this> & ', style: { bold: true } },
      { type: 'link', url: 'https://a.example/', text: 'that' },
      { type: 'emoji', name: 'wave', unicode: '1f44b' },
      { type: 'color', value: '#fff' },
    ]
    const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }]
    expect(textOf(delivery({ type: 'app_mention', text: '', blocks }))).toBe(
      'is <this> & that (https://a.example/):wave:',
    )
  })

  it('of a pasted document are its beginning', () => {
    const text = textOf(delivery({ type: 'app_mention', text: `<@${BOT}> ${'word '.repeat(9_000)}` }))
    expect(String(text)).toMatch(/^(word ){300,}word…$/)
    expect(String(text).length).toBeLessThanOrEqual(2_000)
  })
})
