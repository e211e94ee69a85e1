// Tells galleries, clips and quizzes from reports by the label that their headlines bear.

/** A label ends at a colon or a bar within so few characters. */
const LABEL =
  /^(?:photos?|in (?:photos|pictures)|pictures|gallery|slideshow|videos?|watch|replay|quiz(?: of the (?:day|week))?)\b[^:|]{0,20}[:|]/i

/**
 * Whether the headline says that pictures or questions are what there is to see: "Photos: …", "In pictures: …",
 * "Watch: …". Their few words of text match a question well, and tell less than a report does.
 */
export function isPictureStory(headline: string): boolean {
  return LABEL.test(headline.trim())
}
