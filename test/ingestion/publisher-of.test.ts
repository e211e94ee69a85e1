import { expect, test } from 'vitest'
import { publisherOf } from '../../src/ingestion/publishers/publisher-of.ts'

test.each([
  ['https://www.themoscowtimes.com/2023/05/22/x', 'The Moscow Times'],
  ['https://www.bbc.co.uk/news/1', 'BBC'],
  ['https://news.bbc.co.uk/1', 'BBC'],
  ['https://edition.cnn.com/1', 'CNN'],
  ['https://www.nytimes.com/1', 'The New York Times'],
  ['https://www.ft.com/content/1', 'Financial Times'],
  ['https://www.wsj.com/1', 'The Wall Street Journal'],
  ['https://www.aljazeera.com/1', 'Al Jazeera'],
  ['https://apnews.com/article/1', 'AP News'],
  ['https://www.npr.org/1', 'NPR'],
  ['https://economictimes.indiatimes.com/1', 'The Economic Times'],
])('%s by the table', (url, name) => {
  expect(publisherOf(url)).toBe(name)
})

test.each([
  ['https://www.thenorthcoastherald.example/1', 'The North Coast Herald'],
  ['https://www.theeveningsignal.example/1', 'The Evening Signal'],
  ['https://amp.theguardian.com/1', 'The Guardian'],
  ['https://m.dailymail.co.uk/1', 'Daily Mail'],
  ['https://www.koreatimes.co.kr/1', 'Korea Times'],
  ['https://www.harbourcourier.example/1', 'Harbour Courier'],
  ['https://theorrinecho.example/1', 'The Orrin Echo'],
  ['https://www.times-of-malta.example/1', 'Times of Malta'],
  ['https://newyorkstar.example/1', 'New York Star'],
])('%s by its words', (url, name) => {
  expect(publisherOf(url)).toBe(name)
})

test.each([
  ['https://expressen.example/1', 'Expressen'],
  ['https://www.postimees.example/1', 'Postimees'],
  ['https://yorkshirepost.example.com.au/1', 'Example'],
  ['https://www.yorkshirepost.com.au/1', 'Yorkshire Post'],
  ['https://rbc.example/1', 'RBC'],
  ['https://tidewater.substack.com/p/1', 'Tidewater'],
  ['https://www.xn--mnchen-3ya.example/1', 'München'],
  ['http://192.0.2.7:8080/1', '192.0.2.7'],
  ['http://localhost:3000/1', 'localhost'],
])('%s as it stands', (url, name) => {
  expect(publisherOf(url)).toBe(name)
})
