// Finds where an article was published first, where its text tells: "This article was originally published by …".
import { creditsPublisher } from './credits-publisher.ts'

/** The words that introduce it; what follows names the publisher or links to the page. */
const SAID =
  /\b(?:first|originally)\s+(?:published|appeared|posted|reported)\b|\b(?:republished|reproduced|reprinted)\s+(?:from|by permission of|with (?:the )?permission (?:of|from)|under)\b|\bread the original (?:article|story)\b/i

/** Characters. A notice is short; a paragraph of the story that tells of a first publication is longer. */
const LONGEST_NOTICE = 400

/** Whether the paragraph is a notice that the article was published elsewhere first. */
export function isFirstPublicationNotice(paragraph: string): boolean {
  return (
    paragraph.length <= LONGEST_NOTICE &&
    SAID.test(paragraph) &&
    /\b(?:article|story|piece|report|post|column|read the original|this|it)\b/i.test(paragraph)
  )
}

/** The address that such a notice among the paragraphs spells out, where it names that address's publisher too. */
export function firstPublicationUrl(paragraphs: readonly string[]): string | undefined {
  for (const notice of paragraphs.filter(isFirstPublicationNotice)) {
    const url = /https?:\/\/[^\s<>"”’)\]]+\/[^\s<>"”’)\]]+/i.exec(notice)?.[0].replace(/[.,;:!?]+$/, '')
    const words = notice.replaceAll(/https?:\/\/\S+/gi, '')
    if (url && URL.canParse(url) && creditsPublisher(words, url)) return url
  }
  return undefined
}
