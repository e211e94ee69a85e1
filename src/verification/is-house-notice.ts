// Sentences in which a publisher speaks for itself to its reader: newsletters, consent forms, shopping, credits.

/** What publishers advertise of their own. */
const OWN_GOODS = String.raw`newsletters?|inbox|e-?mail (?:alerts?|updates?)|push alerts?|podcasts?|(?:our|the|mobile|ad-free) apps?|on (?:twitter|facebook|instagram|tiktok|flipboard|whatsapp|threads|bluesky|linkedin|youtube|x)\b|(?:our|local|quality|this|independent) journalism|subscri(?:ber|ption)s?|free trial|(?:news )?quiz\b|crossword|voter guide|live (?:\w+ )?scores|latest (?:\w+ ){1,3}scores|recalls? database`

/** To a reader, not about one: the sentence begins with it. */
const INVITATION = String.raw`(?:sign[- ]?up|subscribe|register|follow|download|click|tap|like|join|get|take|play|listen to|visit|watch|read|view|see|check|support|consider supporting|keep refreshing|prep for|explore|escape|share|send|thank you for supporting|would you like to receive|want|need|if you['’]d like|\(?you can (?:also )?(?:get|subscribe|sign)|what['’]s everyone|these articles are for)`

const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^[^\p{L}]*${INVITATION}\b.{0,160}(?:\b(?:${OWN_GOODS})|@\w)`, 'iu'),
  // "Read the full story here.", "Check your local forecast here>>>": what the link behind the word said is lost.
  /^[^\p{L}]*(?:sign[- ]?up|subscribe|click|tap|read|view|see|watch|check|visit|register|download|find)\b.{0,100}\bhere\W*$/iu,
  /^[^\p{L}]*(?:read|view|see) more (?:opinion|news|stories|coverage)\b/iu,
  // Consent and accounts.
  /\b(?:we|us) (?:will|may|would like to) use the (?:details|information|data) you\b|\byou agree to the (?:processing|storage|use)\b|\bobject to the use of your data\b|\byou (?:will|should) receive (?:a|an) (?:verification|confirmation) e-?mail\b|\bplease (?:refresh the page|enter a valid e-?mail)\b|\bcontact me with (?:news|offers)\b/i,
  // Shopping.
  /\b(?:recommendations|products|items) (?:are|were) (?:independently )?(?:chosen|selected|reviewed) (?:independently )?by\b|\b(?:purchases|links)\b.{0,60}\bearn (?:us )?(?:a |an )?(?:affiliate )?commission\b|\bprices (?:are|were) (?:accurate|correct) (?:as of|at the time)\b/i,
  // Credits, money and opinions that are not the report's.
  /^[^\p{L}]*(?:Contributing|(?:Additional r|R)eporting by|With (?:reporting|files|contributions) (?:by|from)|Edited by)\b(?:[\s,;:.&|/-]|\p{Lu}[\p{L}'’.]*|and|in|of|the|from|at|for)+$/u,
  /^[^\p{L}]*(?:from|by) (?:[\p{L} ]{1,30} )?(?:staff|network)(?: reports)? and (?:wire|news) (?:reports|services)\b.{0,60}$/iu,
  /\b(?:content is produced independently of|is an? [\p{L} ]{1,40} content partner|supported in part by a grant from|made possible in part by a grant from|does not provide editorial input|(?:opinions|views) expressed (?:here|in this|are)\b)/iu,
  // Whom to write to.
  /\b(?:follow|email|e-mail|reach|contact|write to|send) (?:\p{L}+[ .]+){1,6}(?:on (?:twitter|instagram|facebook|x)\b|at \S+@|an e-?mail at)|\b(?:follow|reach|contact|email|e-mail) (?:the reporter|him|her|them|me|us)\b.{0,40}(?:\bat\b|@)/iu,
  // Parts of a page.
  /^[^\p{L}]*(?:story continues below|article continues|advertisement|hide caption|show caption|replay more videos|read the full (?:story|article)|related (?:articles?|stories)|just for subscribers|more stories)\b.{0,40}$/iu,
  /\bautomatically generated,? and then edited for clarity\b|\bbetween the audio and the text\b/i,
]

/** Of these words each form has one, so that a sentence without them is done with at once. */
const CUES =
  /newsletter|inbox|alerts?\b|podcast|\bapps?\b|twitter|facebook|instagram|tiktok|flipboard|whatsapp|threads|bluesky|linkedin|youtube|\bon x\b|journalism|subscri|trial|quiz|crossword|voter guide|scores|database|@|\bhere\b|read more|view more|see more|you\b|data|verification|refresh|contact|chosen|selected|reviewed|commission|prices|contributing|reporting|files from|contributions|edited|wire|news services|content|grant|editorial|expressed|follow|email|e-mail|reach|continues|advertisement|caption|replay|full (?:story|article)|related|more stories|audio/i

/**
 * Whether a sentence is the house's own and no part of its report: it invites to a newsletter, asks for consent, sells,
 * credits or says whom to write to. By its form, so that a report about newsletters or consent stays quotable.
 */
export function isHouseNotice(sentence: string): boolean {
  return CUES.test(sentence) && FORMS.some((form) => form.test(sentence))
}
