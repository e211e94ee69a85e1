// Brings the addresses under which one article is shared to one form, from which its id is made.
import normalizeUrl from 'normalize-url'

/** Query parameters that say where a reader came from, never which article it is. */
const TRACKING = [
  /^utm_/i,
  /^at_(?:medium|campaign|custom\d*|link\w*|format|bbc_team|ptr_name)$/i,
  /^ns_(?:campaign|mchannel|source|linkname|fee)$/i,
  /^mc_[ce]id$/i,
  /^guce_/i,
  /^(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|vero_id)$/i,
  /^(?:_ga|_gl|_hsenc|_hsmi|xtor|cmpid|cmp|icid|ncid|s_cid|ocid|ito|smid|smtyp|spm|guccounter)$/i,
  /^(?:ref_src|ref_url|taid|feedtype|feedname)$/i,
]

/**
 * The address without scheme differences, `www.`, default port, fragment, trailing slash and tracking parameters,
 * its other parameters in order. `undefined` for anything but an absolute http or https URL.
 */
export function normaliseArticleUrl(url: string): string | undefined {
  const given = url.trim()
  if (!/^https?:\/\/[^\s<>"|]+$/i.test(given) || !URL.canParse(given)) return undefined
  return normalizeUrl(given, {
    forceHttps: true,
    stripHash: true,
    stripWWW: true,
    removeQueryParameters: TRACKING,
    sortQueryParameters: true,
  })
}
