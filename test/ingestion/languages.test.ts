import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { DocumentReader } from '../../src/ingestion/documents/document-reader.ts'
import { readDocument } from '../../src/ingestion/documents/read-document.ts'
import { recordsOf } from '../../src/ingestion/documents/records-of.ts'
import { readArticles } from '../../src/ingestion/formats/read-articles.ts'
import { readDateLine } from '../../src/ingestion/formats/read-date-line.ts'
import { readNewsDate } from '../../src/ingestion/formats/read-news-date.ts'
import { withLanguage } from '../../src/ingestion/languages/with-language.ts'
import { toArticle } from '../../src/ingestion/to-article.ts'
import { temporaryFolder } from './temporary-folder.ts'

const reader = new DocumentReader()
afterAll(() => reader[Symbol.asyncDispose]())

/** What the first record of a file with this content gives. */
async function readFile(name: string, content: string | Uint8Array) {
  const folder = await temporaryFolder({ [name]: content })
  for await (const outcome of readArticles(join(folder, name), { reader }))
    return outcome.kind === 'article' ? outcome.article : outcome.reason
  return undefined
}

/** The bytes of text all of whose characters are of Latin 1. */
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

const BRIDGES = {
  de: 'Der Stadtrat hat beschlossen, die alte Brücke zu schließen; viertausend Menschen müssen einen anderen Weg finden.',
  fr: 'Le conseil municipal a décidé de fermer le vieux pont, et quatre mille personnes devront trouver un autre chemin.',
  es: 'El ayuntamiento decidió cerrar el viejo puente, y cuatro mil personas tendrán que buscar otro camino.',
  pt: 'A câmara decidiu fechar a velha ponte, e quatro mil pessoas terão de procurar outro caminho para o trabalho.',
  it: 'Il consiglio comunale ha deciso di chiudere il vecchio ponte e quattromila persone dovranno trovare un’altra strada.',
  nl: 'De gemeenteraad besloot de oude brug te sluiten, en vierduizend mensen moeten een andere weg vinden.',
  sv: 'Kommunfullmäktige beslutade att stänga den gamla bron, och fyra tusen personer måste hitta en annan väg.',
  da: 'Byrådet besluttede fredag at lukke den gamle bro, og fire tusind mennesker må finde en anden vej.',
  pl: 'Rada miasta zdecydowała o zamknięciu starego mostu, a cztery tysiące osób będzie musiało znaleźć inną drogę.',
  tr: 'Belediye meclisi eski köprüyü kapatma kararı aldı ve dört bin kişi başka bir yol bulmak zorunda kalacak.',
  ru: 'Городской совет решил закрыть старый мост, и четырём тысячам человек придётся искать другую дорогу.',
  uk: 'Міська рада вирішила закрити старий міст, і чотирьом тисячам людей доведеться шукати інший шлях.',
  ja: '市議会は古い橋を閉鎖することを決めた。四千人が別の道を探さなければならない。',
  zh: '市议会星期五决定关闭旧桥，四千人将不得不另寻道路。',
  en: 'The council voted to close the old bridge, and four thousand people will have to find another way.',
}

describe('a written date, by the language of its article', () => {
  test.each([
    ['de', 'Dienstag, 5. Mai 2026', '2026-05-05'],
    ['de', '5. März 2026, 14:30 Uhr', '2026-03-05'],
    ['de', '5.3.2026 14.30 Uhr MEZ', '2026-03-05T14:30:00+01:00'],
    ['de', 'Mittwoch, 13. 5. 2026', '2026-05-13'],
    ['de', 'May 5, 2026', '2026-05-05'],
    ['fr', '1er août 2026 à 14h30', '2026-08-01'],
    ['fr', 'Publié le 5 févr. 2026 à 14 h 30', '2026-02-05'],
    ['fr', '13/12/2026 à 9h05 CET', '2026-12-13T09:05:00+01:00'],
    ['es', 'mar. 3 mar 2026', '2026-03-03'],
    ['es', '5 de septiembre del 2026', '2026-09-05'],
    ['it', '5 maggio 2026 alle ore 14.30', '2026-05-05'],
    ['pt-BR', 'terça-feira, 5 de maio de 2026 às 14h30', '2026-05-05'],
    ['nl', 'dinsdag 5 mei 2026 om 14:30 uur', '2026-05-05'],
    ['ru', '5 мая 2026 г., 14:30', '2026-05-05'],
    ['ru', '5 мая 2026, 14:30 МСК', '2026-05-05T14:30:00+03:00'],
    ['uk', '5 травня 2026 р. о 14:30', '2026-05-05'],
    ['pl', 'wtorek, 5 maja 2026 r.', '2026-05-05'],
    ['cs', 'úterý 5. května 2026', '2026-05-05'],
    ['sv', 'tisdag 5 maj 2026 kl. 14.30', '2026-05-05'],
    ['fi', '5. toukokuuta 2026 klo 14.30', '2026-05-05'],
    ['tr', '5 Mayıs 2026 Salı', '2026-05-05'],
    ['hu', '2026. május 5., kedd', '2026-05-05'],
    ['lt', '2026 m. gegužės 5 d.', '2026-05-05'],
    ['el', 'Τρίτη 5 Μαΐου 2026', '2026-05-05'],
    ['ar', '٥ مايو ٢٠٢٦', '2026-05-05'],
    ['he', '5 במאי 2026', '2026-05-05'],
    ['ja', '2026年5月5日(火) 14:30', '2026-05-05'],
    ['zh', '2026年5月5日 星期二', '2026-05-05'],
    ['ko', '2026년 5월 5일 화요일', '2026-05-05'],
    ['vi', 'ngày 5 tháng 5 năm 2026', '2026-05-05'],
    ['fr', '05/06/2026', '2026-06-05'],
    ['en-GB', '05/06/2026', '2026-06-05'],
    ['en-US', '05/06/2026', '2026-05-06'],
    ['en', '05/06/2026', undefined],
    ['ja', '05/06/2026', undefined],
    ['de', '31. Februar 2026', undefined],
    ['de', 'Die Rede vom 5. Mai 2026 blieb aus', undefined],
    ['fr', `5${' '.repeat(120)}x`, undefined],
  ])('%s: %s', (language, text, date) => {
    expect(readNewsDate(text, { language })).toBe(date)
  })

  test('an update is told apart', () => {
    const language = 'fr'
    expect(readDateLine('Publié le 5 mai 2026 à 14h30, mis à jour le 6 mai 2026', { language })).toEqual({
      published: '2026-05-05',
      updated: '2026-05-06',
    })
  })

  test('every month of every day is read as Intl writes it', () => {
    for (const language of [
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'nl',
      'ru',
      'uk',
      'pl',
      'cs',
      'sv',
      'da',
      'ro',
      'tr',
    ])
      for (const dateStyle of ['full', 'long'] as const) {
        const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' })
        for (let month = 1; month <= 12; month += 1) {
          const written = format.format(Date.UTC(2026, month - 1, 17))
          const day = `2026-${String(month).padStart(2, '0')}-17`
          expect([written, readNewsDate(written, { language })]).toEqual([written, day])
        }
      }
  })
})

describe('the language of an article', () => {
  test.each(Object.entries(BRIDGES))(
    '%s is told by its text where its source does not',
    async (language, text) => {
      const json = JSON.stringify({
        title: '…1',
        text,
        url: 'https://a.example/1',
        published_at: '2026-05-05',
      })
      expect(await readFile('a.jsonl', json)).toMatchObject({ language })
    },
  )

  test.each([
    ['en_gb', 'en-GB'],
    ['DEU', 'de'],
    ['pt-br', 'pt-BR'],
    ['English', 'de'],
    ['', 'de'],
  ])('declared as “%s” it is %s', async (declared, language) => {
    const markdown = `---\nurl: https://a.example/1\nheadline: Brücke\npublished: 5. Mai 2026\nlanguage: ${declared}\n---\n${BRIDGES.de}`
    const read = await readFile(
      'a.md',
      markdown.replace('5. Mai 2026', language === 'de' ? '5. Mai 2026' : '2026-05-05'),
    )
    expect(read).toMatchObject({ language, publishedAt: '2026-05-05' })
  })

  test('scraped text gives its authors and dates in its own language', async () => {
    const text = `## Stadt schließt Brücke\n\nVon Anna Schmidt und Jo Kettering\n\n5. Mai 2026, aktualisiert am 06.05.2026, 9:15 Uhr\n\n${BRIDGES.de}\n\n## Original url:\n\nhttps://www.gazette.example/bruecke`
    expect(await readFile('a.txt', text)).toMatchObject({
      language: 'de',
      byline: 'Anna Schmidt and Jo Kettering',
      publishedAt: '2026-05-05',
      updatedAt: '2026-05-06',
      paragraphs: [BRIDGES.de],
    })
  })

  test.each(['<time>5 maja 2026</time>', '<p>Opublikowano 5 maja 2026</p>', '<p>05.05.2026, 14:30</p>'])(
    'a page tells its date in its words alone: %s',
    async (date) => {
      const page = `<html lang="pl"><head><title>Most</title><link rel="canonical" href="https://a.example/most"></head><body><article><h1>Most zamknięty</h1>${date}<p>${BRIDGES.pl}</p><p>${BRIDGES.pl}</p></article></body></html>`
      const [record] = recordsOf(readDocument({ bytes: Buffer.from(page) }))
      const outcome = record?.kind === 'read' ? toArticle(await withLanguage(record.raw)) : record
      expect(outcome?.kind === 'article' && outcome.article).toMatchObject({
        language: 'pl',
        publishedAt: '2026-05-05',
        paragraphs: [BRIDGES.pl, BRIDGES.pl],
      })
    },
  )
})

describe('text in another encoding than UTF-8', () => {
  const markdown = (text: string) =>
    `---\nurl: https://a.example/1\nheadline: Bridge\npublished: 2026-05-05\n---\n${text}\n`
  const json = (text: string) =>
    JSON.stringify({ title: 'Bridge', text, url: 'https://a.example/1', published_at: '2026-05-05' })
  const scraped = (text: string) =>
    `## Bridge\n\nMay 5, 2026\n\n${text}\n\n## Original url:\n\nhttps://a.example/1\n`
  const forms = { 'a.md': markdown, 'a.jsonl': json, 'a.txt': scraped }
  const names = ['a.md', 'a.jsonl', 'a.txt'] as const
  /** What Latin 1 cannot write. */
  const plain = BRIDGES.fr.replaceAll('’', "'")

  test.each(names)('%s in UTF-16 with its mark', async (name) => {
    const text = `\uFEFF${forms[name](BRIDGES.ru)}`
    const little = Buffer.from(text, 'utf16le')
    expect(await readFile(name, little)).toMatchObject({ paragraphs: [BRIDGES.ru] })
    expect(await readFile(name, Buffer.from(little).swap16())).toMatchObject({ paragraphs: [BRIDGES.ru] })
  })

  test.each(names)('%s in windows-1252, which nothing declares', async (name) => {
    expect(await readFile(name, latin1(forms[name](plain)))).toMatchObject({ paragraphs: [plain] })
    const typed = latin1(forms[name]('\x93A day early,\x94 the mayor said \x96 and left.'))
    expect(await readFile(name, typed)).toMatchObject({
      paragraphs: ['“A day early,” the mayor said – and left.'],
    })
  })

  test.each(names)('%s is rejected where its letters may be others', async (name) => {
    // "Rada miasta zdecydowała o zamknięciu …" in windows-1250, "Городской совет …" in windows-1251.
    const polish = forms[name](
      'Rada miasta zdecydowa\xb3a o zamkni\xeaciu starego mostu, a cztery tysi\xb9ce os\xf3b.',
    )
    const russian = forms[name](
      '\xc3\xee\xf0\xee\xe4\xf1\xea\xee\xe9 \xf1\xee\xe2\xe5\xf2 \xf0\xe5\xf8\xe8\xeb \xe7\xe0\xea\xf0\xfb\xf2\xfc \xf1\xf2\xe0\xf0\xfb\xe9 \xec\xee\xf1\xf2.',
    )
    const damaged = Buffer.from(forms[name](`${BRIDGES.de} é`))
    damaged[damaged.lastIndexOf(0xa9)] = 0x20
    for (const bytes of [latin1(polish), latin1(russian), damaged])
      expect(await readFile(name, bytes)).toBe('is not UTF-8 text: save it as UTF-8')
  })

  test('a line of JSON Lines is rejected alone', async () => {
    const folder = await temporaryFolder({
      'a.jsonl': Buffer.concat([
        Buffer.from(`\uFEFF${json('The bridge is closed.')}\n`),
        latin1(`${json('Rada miasta zdecydowa\xb3a')}\r\n`),
        Buffer.from(json(BRIDGES.ja)),
      ]),
    })
    const outcomes = []
    for await (const { kind, record } of readArticles(join(folder, 'a.jsonl'), { reader }))
      outcomes.push([kind, record])
    expect(outcomes).toEqual([
      ['article', 1],
      ['rejected', 2],
      ['article', 3],
    ])
  })
})
