// Sentences that speak to a language model instead of a reader. They are never quoted: articles are data, not orders.

const ORDERS: readonly RegExp[] = [
  /\b(?:do not|don['’]t|never) (?:mention|reveal|disclose|repeat|show|tell)\b.{0,40}\b(?:instructions?|prompts?|orders?)\b/i,
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|prior|above|earlier|all|your)\b.{0,40}\b(?:instructions?|prompts?|rules|orders|context|directions)\b/i,
  /\b(?:system|developer|hidden) (?:prompt|message|instructions?)\b/i,
  /^\W*(?:new|real|updated) (?:task|instructions?|orders?)\s*:/i,
  /^\W*(?:you are|act as|pretend to be|as) (?:now )?(?:an? )?(?:AI|language model|assistant|chatbot|LLM)\b/i,
  /^\W*(?:dear |note to |attention )?(?:AI|language models?|assistants?|chatbots?|LLMs?)\s*[:,]/i,
  /\b(?:reply|respond|answer) (?:only )?(?:to )?(?:every|all|any|each|with)\b.{0,60}\b(?:question|link|words|cite)/i,
  /<\/?(?:system|user|assistant|article|evidence|instructions?|passage)\b[^>]*>/i,
]

/** By its form: an order, a role or a closing tag meant for a machine. Reports about such orders are not meant. */
export function addressesModels(sentence: string): boolean {
  return ORDERS.some((order) => order.test(sentence))
}
