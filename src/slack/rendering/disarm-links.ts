// Addresses in foreign words stay words: whatever reads the message later, no link comes of them.

/** Written so that nothing takes it for an address, as `＠` is for a mention; a reader still sees what it was. */
export function disarmLinks(text: string): string {
  return text
    .replace(/:\/\//g, ':／／')
    .replace(/\](?=\()/g, '] ')
    .replace(/\bwww\.(?=\S)/gi, (www) => `${www.slice(0, -1)}．`)
    .replace(/\b(mailto|javascript|tel|slack):(?=\S)/gi, '$1：')
}
