// Items of an invented agency, as it would send them in the three standards of the IPTC.

/** A story in NewsML-G2 with its text in XHTML; `meta` and `content` stand for what the test at hand adds. */
export function newsmlItem({
  meta = '',
  content = '',
  guid = 'urn:newsml:mpa.example:20261106:0611',
  web = 'https://www.mpa.example/2026/orrin-dam',
  nature = 'text',
} = {}): string {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="3" standard="NewsML-G2" standardversion="2.33" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_39.xml"/>
  <itemMeta>
    <itemClass qcode="ninat:${nature}"/><provider literal="Marrow Press Agency"><name>Marrow Press Agency</name></provider>
    <versionCreated>2026-11-06T11:40:00+01:00</versionCreated><firstCreated>2026-11-06T09:15:00+01:00</firstCreated>
    ${meta}
  </itemMeta>
  <contentMeta>
    <headline>Thousands leave homes below cracked dam</headline><by>Jane Doe and Tom Reed, Reuters</by><dateline>ORRIN, Nov 6</dateline>
    <language tag="en-GB"/><genre qcode="genre:Analysis"><name>Analysis</name></genre>
    <subject type="cpnat:abstract" qcode="medtop:20000151"><name>flood</name></subject>${content}
  </contentMeta>
  <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
    <h2>Crack in spillway</h2>
    <p>Four thousand people were told to leave their homes below the Orrin dam&#8217;s wall on <em>Friday</em>, the county council said.</p>
    <p>“We would rather be a day early than an hour late,” said Siobhán O’Brien &amp; her team.</p>
    <ul><li>Road A9 is closed.</li></ul>
    <table><tr><td>1,200</td></tr></table>
  </body></html></inlineXML><remoteContent contenttype="text/html" href="${web}"/></contentSet>
</newsItem>`
}

export function newsMessage(items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-11-06T12:00:00Z</sent></header><itemSet>${items.join('\n')}</itemSet></newsMessage>`
}

/** A story in NITF 3.5. */
export function nitf({
  docdata = '',
  status = 'usable',
  issue = '20261106T081500Z',
  head = '',
} = {}): string {
  return `<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.5/specification/dtd/nitf-3-5.dtd">
<nitf version="-//IPTC//DTD NITF 3.5//EN" baselang="en-GB">
<head><title>dam-crack</title>
  <tobject tobject.type="news"><tobject.property tobject.property.type="analysis"/><tobject.subject tobject.subject.refnum="03000000">Disaster</tobject.subject></tobject>
  <docdata management-status="${status}"><doc-id regsrc="MPA" id-string="20261106-0611"/><date.issue norm="${issue}"/>${docdata}</docdata>
  <pubdata type="web" name="Tidewater Gazette" position.section="Weather" ex-ref="https://www.tidewatergazette.example/dam"/>
  <revision-history norm="20261106T093000Z" function="editor"/>${head}
</head>
<body><body.head>
  <hedline><hl1>Dam cracks, thousands leave</hl1><hl2>Beds for 1,200</hl2></hedline>
  <byline>By <person>Jane Doe</person><byttl>Associated Press</byttl></byline>
  <dateline><location>ORRIN</location><story.date norm="20261106">Nov. 6</story.date></dateline>
</body.head>
<body.content>
  <media media-type="image"><media-reference source="a.jpg"/><media-caption>The spillway. (AP Photo/Jo Kettering)</media-caption></media>
  <block><p lede="true">Four thousand people left their homes near the caf\u00e9 in <location>Orrin</location>.</p>
  <hl2>Beds</hl2><p>Buses took them to <org>Marrow Bay School</org>.</p></block>
  <note noteclass="editorsnote" type="npa"><body.content><p>EDITORS: graphic to follow.</p></body.content></note>
</body.content><body.end><tagline>-30-</tagline></body.end></body></nitf>`
}

const story = {
  uri: 'https://www.mpa.example/2026/orrin-dam',
  type: 'text',
  language: 'en',
  by: 'By Jane Doe',
  located: 'Orrin',
  copyrightholder: 'Agence France-Presse',
}

/** The same story in each series of ninjs. */
export const ninjs = {
  '1.x': {
    ...story,
    headline: 'Thousands leave homes below cracked dam',
    versioncreated: '2026-11-06T11:40:00+01:00',
    firstcreated: '2026-11-06T09:15:00+01:00',
    pubstatus: 'usable',
    body_html: '<p>Four thousand people left.</p><p>Buses took them to Marrow Bay.</p>',
    subject: [{ name: 'flood', rel: 'about' }],
    associations: { featuremedia: { type: 'picture', description_text: 'The spillway on Friday.' } },
  },
  '2.x': {
    ...story,
    uri: 'urn:newsml:mpa.example:20261106:0611',
    renditions: [{ name: 'web', contenttype: 'text/html', href: 'https://www.mpa.example/2026/orrin-dam' }],
    headlines: [
      { role: 'short', value: 'Dam cracks' },
      { role: 'main', value: 'Thousands leave homes below cracked dam' },
    ],
    versioncreated: '2026-11-06T11:40:00+01:00',
    firstcreated: '2026-11-06T09:15:00+01:00',
    bodies: [
      {
        role: 'main',
        contenttype: 'text/plain',
        value: 'Four thousand people left.\n\nBuses took them to Marrow Bay.',
      },
    ],
    subjects: [{ name: 'flood', rel: 'about' }],
    associations: [
      { name: 'main', type: 'picture', descriptions: [{ role: 'main', value: 'The spillway on Friday.' }] },
    ],
  },
  '3.x': {
    ...story,
    standard: { name: 'ninjs', version: '3.1' },
    headlines: [{ role: 'main', value: 'Thousands leave homes below cracked dam' }],
    versionCreated: '2026-11-06T11:40:00+01:00',
    firstCreated: '2026-11-06T09:15:00+01:00',
    pubStatus: 'usable',
    bodies: [
      {
        role: 'main',
        contentType: 'application/xhtml+xml',
        value: '<div><p>Four thousand people left.</p><p>Buses took them to Marrow Bay.</p></div>',
      },
    ],
    subjects: [{ name: 'flood' }],
    associations: [
      { name: 'main', type: 'picture', descriptions: [{ role: 'main', value: 'The spillway on Friday.' }] },
    ],
  },
}
