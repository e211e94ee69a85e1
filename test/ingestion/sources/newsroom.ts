// A newsroom's site in the four forms in which it tells of its articles.

/** A page of at least 600 characters, with what a page says of itself. */
export function articlePage(
  name: string,
  { origin, more = '' }: { readonly origin: string; readonly more?: string },
): string {
  const data = {
    '@type': 'NewsArticle',
    headline: `${name} in full`,
    datePublished: '2026-11-06T09:15:00Z',
    author: { name: 'Jane Doe' },
  }
  return `<html lang="en"><head><link rel="canonical" href="${origin}/${name}"><script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><article><h1>${name} in full</h1><p>${name} was seen at the harbour of Tidewater on Friday, and the harbour master, who has seen much, had never seen the like of it before, he said.</p>
<p>Whether it would stay was not known. The council wants to talk about it next week, and has asked the museum for advice on what it eats.${more}</p></article></body></html>`
}

const whole = (name: string) =>
  `<p>${`${name} was seen at the harbour, said the harbour master. `.repeat(6)}</p><p>${`The council will talk about ${name}. `.repeat(10)}</p>`

/** With an article in full, one in summary, and one without a date. */
export function rssFeed(origin: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Tidewater Gazette</title><link>${origin}</link><description>News</description><language>en-gb</language>
<item><title>Walrus &amp;amp; seal</title><link>${origin}/walrus?utm_source=rss</link><guid isPermaLink="false">1</guid><dc:creator>Jane Doe, AFP</dc:creator>
<pubDate>Fri, 06 Nov 2026 09:15:00 +0100</pubDate><atom:updated>2026-11-06T11:00:00Z</atom:updated><category>Nature</category><description>A walrus.</description><content:encoded><![CDATA[${whole('Walrus')}]]></content:encoded></item>
<item><title>Whale</title><link>${origin}/whale</link><pubDate>Fri, 06 Nov 2026 08:00:00 GMT</pubDate><description>A whale was seen. Read more…</description></item>
<item><title>Undated</title><link>${origin}/undated</link><description>${'Long enough. '.repeat(60)}</description></item>
</channel></rss>`
}

export function atomFeed(origin: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Tidewater Gazette</title><id>${origin}/</id><updated>2026-11-06T12:00:00Z</updated><author><name>Tom Reed</name></author>
<entry><title type="html">Otter &lt;em&gt;seen&lt;/em&gt;</title><link rel="alternate" href="/otter"/><id>tag:1</id><published>2026-11-05T10:00:00+01:00</published><updated>2026-11-06T12:00:00Z</updated>
<category term="nature" label="Nature"/><content type="html">${whole('Otter').replaceAll('<', '&lt;')}</content></entry></feed>`
}

export function jsonFeed(origin: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tidewater Gazette',
    language: 'en',
    items: [
      {
        id: '1',
        url: `${origin}/heron`,
        title: 'Heron',
        content_html: whole('Heron'),
        date_published: '2026-11-04T10:00:00Z',
        authors: [{ name: 'Ann Lee' }],
      },
    ],
  })
}

export function newsSitemap(origin: string, names: readonly string[]): string {
  const pages = names.map(
    (
      name,
    ) => `<url><loc>${origin}/${name}</loc><lastmod>2026-11-06</lastmod><news:news><news:publication><news:name>Tidewater Gazette</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-11-06T09:15:00Z</news:publication_date><news:title>${name}</news:title></news:news></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${pages.join('')}</urlset>`
}

export function sitemapIndex(addresses: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`).join('')}</sitemapindex>`
}
