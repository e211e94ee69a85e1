import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readScrapedText } from '../../src/ingestion/formats/read-scraped-text.ts'
import { toArticle } from '../../src/ingestion/to-article.ts'

interface Parts {
  readonly header?: readonly string[]
  readonly body?: readonly string[]
  readonly end?: string
}

/** A scraped article; every line of `header` and `body` stands between empty lines. */
function scraped({ header = ['By AFP', 'May 22, 2023'], body = ['It rained.'], end }: Parts): string {
  const url = end ?? '## Original url:\n\nhttps://www.tidewater.example/fog'
  return `\n\n${['## Harbour Reopens After Fog', ...header, ...body, url].join('\n\n')}`
}

const body = (...lines: string[]) => readScrapedText(scraped({ body: lines })).paragraphs
const header = (...lines: string[]) => readScrapedText(scraped({ header: lines }))

test('reads every part of a scraped article', () => {
  const text = scraped({
    header: ['By AFP', 'May 22, 2023', 'Pilot boats in the outer harbour. Jo Kettering / TASS'],
    body: [
      'The harbour of Tidewater reopened on Monday after two days of fog.',
      'Forty ships have been waiting to',
      'enter since Saturday, the pilots said.',
      '## Related article: A Short History of Fog',
      '"We can see our feet again," said the harbour master.',
    ],
  })
  expect(readScrapedText(text)).toEqual({
    url: 'https://www.tidewater.example/fog',
    headline: 'Harbour Reopens After Fog',
    agency: 'AFP',
    published: '2023-05-22',
    captions: ['Pilot boats in the outer harbour. Jo Kettering / TASS'],
    paragraphs: [
      'The harbour of Tidewater reopened on Monday after two days of fog.',
      'Forty ships have been waiting to enter since Saturday, the pilots said.',
      '"We can see our feet again," said the harbour master.',
    ],
  })
})

test('does not mind line ends, a byte order mark, odd spaces', () => {
  const plain = scraped({ body: ['One ship\u00a0left.', 'Two came.'] })
  const odd = `\uFEFF${plain.replaceAll('\n\n', ' \r\n\u00a0\r\n')}`
  expect(readScrapedText(odd)).toEqual(readScrapedText(plain))
})

test.each([
  ['## Original url: https://a.example/1', 'https://a.example/1'],
  ['Original URL:\nhttps://a.example/1\n', 'https://a.example/1'],
  ['## Original url\n\n<https://a.example/1>\n\nShare this', 'https://a.example/1'],
  ['## Original url:', undefined],
  ['The end.', undefined],
])('finds the address behind %j', (end, url) => {
  expect(readScrapedText(scraped({ end })).url).toBe(url)
})

describe('authors', () => {
  test.each([
    ['By AFP', undefined, 'AFP'],
    ['By Agence France-Presse', undefined, 'AFP'],
    ['By The Associated Press', undefined, 'AP'],
    ['By Reuters Staff', undefined, 'Reuters'],
    ['By dpa', undefined, 'dpa'],
    ['By RFE/RL', undefined, 'RFE/RL'],
    ['By MPA', undefined, 'MPA'],
    ['By Jane Doe', 'Jane Doe', undefined],
    ['By JANE DOE', 'JANE DOE', undefined],
    ['By J. R. Doe Jr.', 'J. R. Doe Jr.', undefined],
    ['By Jane Doe, AFP', 'Jane Doe', 'AFP'],
    ['By Jane Doe for Reuters', 'Jane Doe', 'Reuters'],
    ['By Jane Doe / TASS', 'Jane Doe', 'TASS'],
    ['By Jane Doe (AP)', 'Jane Doe', 'AP'],
    ['By Jane Doe of The Associated Press', 'Jane Doe', 'AP'],
    ['By Jane Doe and Jean-Luc Poe', 'Jane Doe and Jean-Luc Poe', undefined],
    ['By AFP and Jane Doe', 'Jane Doe', 'AFP'],
    ['By AFP and Reuters', undefined, 'AFP, Reuters'],
  ])('%s', (line, byline, agency) => {
    expect(header(line, 'May 22, 2023')).toMatchObject({ byline, agency, published: '2023-05-22' })
  })

  test('a sentence that begins with "By" is body text', () => {
    const { byline, paragraphs } = header('May 22, 2023', 'By Monday evening, all ships had gone.')
    expect(byline).toBeUndefined()
    expect(paragraphs[0]).toBe('By Monday evening, all ships had gone.')
  })
})

describe('dates', () => {
  test.each([
    [['May 22, 2023'], '2023-05-22', undefined],
    [['Monday, 22 May 2023'], '2023-05-22', undefined],
    [['Published: May 22nd, 2023 at 16:40'], '2023-05-22', undefined],
    [['May 22, 2023, 4:40 p.m. EDT'], '2023-05-22T16:40:00-04:00', undefined],
    [['May 22, 2023', 'Updated: May 23, 2023'], '2023-05-22', '2023-05-23'],
    [['Updated: May 23, 2023', 'May 22, 2023'], '2023-05-22', '2023-05-23'],
    [['22 May 2023 | Updated 23 May 2023'], '2023-05-22', '2023-05-23'],
    [['By Jane Doe | May 22, 2023'], '2023-05-22', undefined],
    [['February 30, 2023'], 'February 30, 2023', undefined],
    [['Updated: May 23, 2023'], undefined, '2023-05-23'],
    [['It has been foggy since May 20, 2023.'], undefined, undefined],
  ])('%j', (lines, published, updated) => {
    const article = header(...lines)
    expect([article.published, article.updated]).toEqual([published, updated])
  })

  test('a date at the end is found too', () => {
    const article = readScrapedText(scraped({ header: ['By AFP'], body: ['It rained.', 'May 22, 2023'] }))
    expect(article).toMatchObject({ published: '2023-05-22', paragraphs: ['It rained.'] })
  })

  test('sections, reading time and a standfirst stand around the date, and only the standfirst is text', () => {
    const standfirst = 'Pilots had not seen such weather for twenty years, they say'
    expect(header('World', standfirst, 'By AFP', 'May 22, 2023', '4 min read').paragraphs).toEqual([
      standfirst,
      'It rained.',
    ])
  })
})

describe('captions', () => {
  test.each([
    'Pilot boats. Jo Kettering / TASS',
    'Pilot boats wait. Jo Kettering / The Tidewater Gazette',
    'Pilot boats wait. Jo Kettering/AFP',
    'Pilot boats wait. Jo Kettering / AFP / Getty Images',
    'Pilot boats wait (Photo: Jo Kettering)',
    'Pilot boats wait. (AP Photo/Jo Kettering)',
    'Pilot boats wait. [File: Jo Kettering/Reuters]',
    'Pilot boats wait. Photo: Jo Kettering',
    'Pilot boats wait. Jo Kettering via Getty Images',
  ])('%s', (caption) => {
    expect(header('By AFP', 'May 22, 2023', caption)).toMatchObject({
      captions: [caption],
      paragraphs: ['It rained.'],
    })
    const between = readScrapedText(scraped({ body: ['It rained.', caption, 'It stopped.'] }))
    expect(between).toMatchObject({ captions: [caption], paragraphs: ['It rained.', 'It stopped.'] })
  })

  test.each([[['Pilot boats. tidewater.gov']], [['Pilot boats. Harbour Press Service']], [['TASS']]])(
    'in the header also without stroke or label: %j',
    ([caption = '']) => {
      expect(header('May 22, 2023', caption)).toMatchObject({
        captions: [caption],
        paragraphs: ['It rained.'],
      })
    },
  )

  test('a caption may be broken, or have its credit on a line of its own', () => {
    expect(header('May 22, 2023', 'Harbour master Jane', 'Doe. Jo Kettering / TASS').captions).toEqual([
      'Harbour master Jane Doe. Jo Kettering / TASS',
    ])
    expect(header('May 22, 2023', 'The harbour master.', 'Jo Kettering / TASS').captions).toEqual([
      'The harbour master. Jo Kettering / TASS',
    ])
  })

  test.each([
    'The talks were about trade and/or fishing between the EU/US.',
    'He announced it via Telegram.',
    'She then sued Getty Images.',
    'The harbour is closed, its master told RFE/RL.',
    'Fog is common in May (a fact that pilots know).',
    'The pilots took the credit: they had warned everybody.',
  ])('body text is never taken for one: %s', (sentence) => {
    expect(body(sentence, 'It rained.')).toEqual([sentence, 'It rained.'])
  })
})

describe('broken sentences', () => {
  test.each([
    ['low start', ['The pilots said that', 'they would wait.']],
    ['figure', ['The fog cost about', '3 million crowns.']],
    ['open comma', ['"We will wait,"', 'Doe said.']],
    ['small word', ['Ships were led in by', 'Captain Doe and his crew.']],
    ['title', ['The decision was taken by President', 'Mira Poe on Monday.']],
    ['abbreviation', ['The order came from Gen.', 'Poe in person.']],
    ['abbreviation before a low start', ['Ships came from the U.S.', 'and from Canada.']],
    [
      'name after a long beginning',
      ['The harbour had been closed on the order of the ministry in', 'Tidewater.'],
    ],
    ['three pieces', ['The pilots said', 'that they', 'would wait.']],
  ])('%s', (_, pieces) => {
    expect(body('It rained.', ...pieces, 'It stopped.')).toEqual([
      'It rained.',
      pieces.join(' '),
      'It stopped.',
    ])
  })

  test.each([
    ['complete sentences', ['The fog is gone.', 'they said so']],
    ['a quotation that ends with its mark', ['"The fog is gone."', 'iPhones rang.']],
    ['a country at the end', ['He lives in the U.S.', 'Canada is far.']],
    ['a colon', ['He wrote:', '"The fog is gone."']],
    ['a short line before a new sentence', ['Weather', 'The fog is gone.']],
  ])('not joined: %s', (_, pieces) => {
    expect(body('It rained.', ...pieces)).toEqual(['It rained.', ...pieces])
  })

  test('a sentence goes on below a related article or a caption, never below a sub-heading', () => {
    expect(
      body('Ships have been waiting to', '## Related article: Fog Facts', 'enter since Saturday.'),
    ).toEqual(['Ships have been waiting to enter since Saturday.'])
    expect(body('Ships have been waiting to', 'Fog. Jo Kettering / AFP', 'enter since Saturday.')).toEqual([
      'Ships have been waiting to enter since Saturday.',
    ])
    expect(body('Ships have been waiting to', '## What next', 'enter since Saturday.')).toEqual([
      'Ships have been waiting to',
      'enter since Saturday.',
    ])
    expect(body('Ships wait in Tidewater', '## Also read: Fog', 'Poe said so.')).toEqual([
      'Ships wait in Tidewater',
      'Poe said so.',
    ])
  })

  test('lines wrapped at a width are joined', () => {
    expect(body('The pilots of the harbour of\nTidewater said that fog\nwas rare. It rained.')).toEqual([
      'The pilots of the harbour of Tidewater said that fog was rare. It rained.',
    ])
  })
})

test.each([
  '## Related article: Fog Facts',
  '## Read more: Fog Facts',
  '## Also read: Fog Facts',
  'Read more about: Fog, Ships',
  '## What next',
])('%s is not body text', (line) => {
  expect(body('It rained.', line, 'It stopped.')).toEqual(['It rained.', 'It stopped.'])
})

test('the title of a related article may stand on the next line', () => {
  expect(body('It rained.', '## Related article:', 'A Short History of Fog', 'It stopped.')).toEqual([
    'It rained.',
    'It stopped.',
  ])
})

test('a headline may begin with the words of a notice', () => {
  expect(readScrapedText('## Watch the Fog\n\nBy AFP\n\nMay 22, 2023\n\nIt rained.').headline).toBe(
    'Watch the Fog',
  )
})

test('any text is an article or a rejection', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '## Fog',
      'By AFP',
      'May 22, 2023',
      'A. B / TASS',
      '## Read more:',
      'The end',
      'and so on.',
      '',
    ),
    fc.constantFrom('## Original url:', 'https://a.example/1', '"', '## ', 'By ', '12', ' / ', '(', ')'),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(toArticle(readScrapedText(lines.join('\n'))).kind).toMatch(/^(?:article|rejected)$/)
    }),
  )
})
