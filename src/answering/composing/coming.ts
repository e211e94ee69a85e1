// Words by which a sentence speaks of what is to come.

/** Said of what is still to come, or was when it was printed. */
export const COMING =
  /\b(?:will|won['’]t|['’]ll|would|(?:is|are|was|were) to|to (?:be|begin|start|take|open|hold|meet|return|resume|launch)|set (?:to|for)|due|scheduled|forecasts?|predicts?|predicted|likely|promised|wants?|expects?|expected|plans?|planned|hopes?|aims?|until|next|tomorrow|later this|as (?:soon|early) as|could|may|might)\b/i
