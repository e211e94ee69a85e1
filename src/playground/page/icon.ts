// The page's small drawings, as nodes that take the colour of the text around them.

const SVG = 'http://www.w3.org/2000/svg'

/** Paths on a square of 20 by 20, drawn with a line and not filled. */
const PATHS = {
  send: 'M3.5 10h7 M3.5 4 17 10 3.5 16 5.5 10z',
  close: 'M5 5l10 10 M15 5 5 15',
  menu: 'M3.5 6h13 M3.5 10h13 M3.5 14h13',
  reply: 'M4 5.5h12v8H9.5L6 16.5v-3H4z',
  eye: 'M2 10c2-3.6 4.7-5.4 8-5.4s6 1.8 8 5.4c-2 3.6-4.7 5.4-8 5.4S4 13.6 2 10z M10 7.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z M13 13l4 4',
  check: 'M10 2.5 16 5v4.5c0 3.8-2.5 6.5-6 8-3.5-1.5-6-4.2-6-8V5z M7 9.8l2.2 2.2 4-4.2',
  edit: 'M4 16l1-4 8.5-8.5 3 3L8 15z',
  delete: 'M5 6h10l-1 11H6z M3.5 6h13 M8 6V3.5h4V6',
  thumbUp:
    'M3.5 9h3v8h-3z M6.5 9.5 10 3.5c1.4 0 2 1 1.8 2.3L11.3 8.5h4.2c1 0 1.6.8 1.4 1.7l-1.2 5.5c-.2.8-.8 1.3-1.6 1.3H6.5',
  thumbDown:
    'M3.5 3h3v8h-3z M6.5 10.5 10 16.5c1.4 0 2-1 1.8-2.3l-.5-2.7h4.2c1 0 1.6-.8 1.4-1.7l-1.2-5.5C15.500 3.500 14.900 3 14.100 3H6.500',
  articles:
    'M4 3.500h9v13H5.500A1.500 1.500 0 0 1 4 15z M13 7h3v8a1.500 1.500 0 0 1-3 0 M6.500 7h4 M6.500 10h4 M6.500 13h2.500',
  back: 'M12 4.5 6.5 10l5.5 5.5',
} as const

/** The drawing `name`, hidden from assistive technology: say what it means in text beside it. */
export function icon(name: keyof typeof PATHS): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('viewBox', '0 0 20 20')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', PATHS[name])
  svg.append(path)
  return svg
}
