// Words that tie a thing to the rest of a question: "in Lindholt", "about the bells".

export const prepositions: ReadonlySet<string> = new Set(
  `about above across against along among around at before behind below beneath beside between beyond by down during for
  from in inside into near of off on onto outside over since through throughout to toward towards under until up upon via
  with within without`.split(/\s+/),
)
