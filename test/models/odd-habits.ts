// Models and servers that mean well and do not keep to OpenAI's letter, each seen in one that newsrooms run.
import { type Asked, type Behaviour, passageWith, sendContent, type Written } from './start-model-server.ts'

const WORTH = 'The prize is worth 40,000 crowns.'
const WORDS_OF_IT = 'worth 40,000 crowns'

/** One true sentence with its quote, cited as `cite` has it. */
export function worth(
  asked: Asked,
  cite: (id: string) => unknown = (id) => ({ passage: id, quote: WORTH }),
): readonly Written[] {
  return [{ text: WORTH, support: [cite(passageWith(asked, WORDS_OF_IT))].flat() as Written['support'] }]
}

const json = (asked: Asked) => JSON.stringify({ sentences: worth(asked), missing: '' })

const says =
  (content: (asked: Asked) => string): Behaviour =>
  (asked, response) =>
    sendContent(response, content(asked), { piece: 3 })

const cites = (cite: (id: string) => unknown): Behaviour =>
  says((asked) => JSON.stringify({ sentences: worth(asked, cite), missing: '' }))

/** Events as they are, in pieces of one byte. */
const sends =
  (lines: (asked: Asked) => readonly string[], headers: Record<string, string> = {}): Behaviour =>
  (asked, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', ...headers })
    for (const byte of Buffer.from(lines(asked).join(''))) response.write(Uint8Array.of(byte))
    response.end()
  }

const event = (value: object) => `data: ${JSON.stringify(value)}\n\n`
const content = (words: unknown, index = 0) => ({ choices: [{ index, delta: { content: words } }] })

export const ODD_HABITS: readonly (readonly [name: string, behaviour: Behaviour])[] = [
  ['a thought with braces', says((asked) => `<think>{worth} "sentences": [1]</think>\n${json(asked)}`)],
  ['a draft among the thoughts', says((asked) => `\n<think>{"sentences": []}</think>${json(asked)}`)],
  [
    'an introduction with braces',
    says((asked) => `Here is {the answer}:\n\`\`\`json\n${json(asked)}\n\`\`\``),
  ],
  [
    'more than was asked for, in another order',
    says((asked) => `{"plan":["{"],"missing":null,"sentences":${JSON.stringify(worth(asked))},"sure":true}`),
  ],
  ['nothing said of what is missing', says((asked) => JSON.stringify({ sentences: worth(asked) }))],
  ['a number for a passage', cites((id) => ({ passage: Number(id.slice(1)), quote: WORTH }))],
  ['a passage in brackets', cites((id) => ({ passage: `[${id.toUpperCase()}]`, quote: WORTH }))],
  [
    'one quote without its list',
    (asked, response) => sendContent(response, json(asked).replace(/"support":\[(.*?)\]/, '"support":$1')),
  ],
  ['another passage’s id', cites((id) => ({ passage: id === 'p1' ? 'p2' : 'p1', quote: WORTH }))],
  ['an id that was not given', cites(() => ({ passage: 'p99', quote: WORTH }))],
  [
    'two choices, the second first',
    sends((asked) => [event(content('{"x', 1)), event(content(json(asked))), 'data: [DONE]\n\n']),
  ],
  [
    'content in parts',
    sends((asked) => [
      event(
        content([
          { type: 'thinking', thinking: [] },
          { type: 'text', text: json(asked) },
        ]),
      ),
    ]),
  ],
  [
    'CRLF, comments and no end',
    sends((asked) => [
      ': ping\r\n\r\n',
      `event: message\r\nid: 1\r\n${event(content(json(asked))).replaceAll('\n', '\r\n')}`,
    ]),
  ],
  [
    'a count that no server can mean',
    sends((asked) => [
      event(content(json(asked))),
      event({ choices: [], usage: { prompt_tokens: -5, completion_tokens: 1e300 } }),
    ]),
  ],
]
