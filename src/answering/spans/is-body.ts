// Whether a name is a body's, not a person's.

const BODY =
  /\b(?:Congress|Senate|Parliament|House|Cabinet|Union|Party|Bank|Authority|Ministry|Board|Association|Institute|Bureau|Agency|Service|Department|Office|Council|Society|Foundation|Fund|Group|Commission|Committee|Court|University|College|Company|Corporation|Airlines|Airways|Police|League|Federation|News|Times|Post|Journal|Network|NATO|EU|UN)$/

/** By its last word: "City Council", "the Senate". */
export function isBody(name: string): boolean {
  return BODY.test(name)
}
