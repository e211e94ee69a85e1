// Query parameters that say where a reader came from, or in which form, never which article it is.

/** Of campaigns, newsletters, social networks and analytics; `amp` and `outputType=amp` of pages for phones. */
export const TRACKING_PARAMETERS: readonly RegExp[] = [
  /^utm_/i,
  /^at_(?:medium|campaign|custom\d*|link\w*|format|bbc_team|ptr_name)$/i,
  /^ns_(?:campaign|mchannel|source|linkname|fee)$/i,
  /^mc_[ce]id$/i,
  /^guce_/i,
  /^(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|vero_id)$/i,
  /^(?:_ga|_gl|_hsenc|_hsmi|xtor|cmpid|cmp|icid|ncid|s_cid|ocid|ito|smid|smtyp|spm|guccounter)$/i,
  /^(?:ref_src|ref_url|taid|feedtype|feedname|rss|partner_?id|__twitter_impression)$/i,
  /^(?:amp|outputtype|amp_js_v|amp_gsa|amp_ct)$/i,
]
