// Drawing image blocks and image elements.
import type { ImageBlock, ImageElement } from '@slack/types'
import { element } from './element.ts'
import { renderLink } from './render-link.ts'

/**
 * The image where this server holds it; else its description as a link, because the page loads nothing from
 * elsewhere.
 */
export function renderImage(image: ImageBlock | ImageElement): HTMLElement {
  const url = 'image_url' in image ? image.image_url : undefined
  if (url === undefined) return element('span', { class: 'image-text' }, [image.alt_text])
  if (URL.parse(url, location.href)?.origin === location.origin) {
    return element('img', { src: url, alt: image.alt_text, class: 'image' })
  }
  return renderLink(url, element('span', {}, [`Image: ${image.alt_text}`]), 'image-text')
}
