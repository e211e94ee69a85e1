// Operators that leave out or move a clause.
import type { Operator } from './operator.ts'

const SAID =
  '(?:said|says|told reporters|warned|argued|claimed|added|estimated|found|alleged|announced|reported)'

export const movingOperators: readonly Operator[] = [
  moving(
    'attribution dropped at the end',
    new RegExp(`^(.+?),”? [^,“”]{3,60} ${SAID}(?: [^,“”]{0,40})?\\.$`, 'u'),
    '$1.',
  ),
  moving(
    'attribution dropped at the start',
    new RegExp(
      `^[^,“”]{3,60} ${SAID}(?: on \\w+day)?(?: that)? ((?:the|it|he|she|they|there|no|some|most|\\p{Lu}).{15,})$`,
      'u',
    ),
    '$1',
  ),
  moving('attribution dropped, according to', /^(.{15,}),? according to [^,]+\.$/u, '$1.'),
  moving(
    'condition dropped at the end',
    /^(.{15,}?),? (?:if|unless|provided|until|as long as) [^,;]+\.$/u,
    '$1.',
  ),
  moving('condition dropped at the start', /^(?:If|Unless|Until) [^,]+, (.{15,})$/u, '$1'),
  moving('exception dropped', /^(.{12,}?),? (?:except|other than|apart from|but only) [^,;]+\.$/u, '$1.'),
  moving(
    'predicate given to the one before',
    /^(.{10,}?),? (?:and|but|while|whereas) (?:the |a |its |his |her )?(?:\p{Lu}\p{L}+|\p{Ll}{3,}(?:s|er|or|ent|cy|ment))(?: \p{Lu}\p{L}+)? (said|had|has|was|is|will|would|could|may|wants|denied|refused|rejected|called|\p{Ll}+ed) (.+)$/u,
    '$1 and $2 $3',
  ),
  moving(
    'relative clause told of the object',
    /^(.{3,40}?), (who|which) ([^,]{5,80}), ([\p{Ll}]+ed) (the [\p{L} ]{3,25}?|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[ .,])(.*)$/u,
    '$1 $4 $5, $2 $3,$6',
  ),
  moving(
    'relative clause told of the subject',
    /^((?:The |A |An )?[\p{L}’ ]{3,40}?) ([\p{Ll}]+ed|has|had|was|will) ([^,]{5,80}), (?:who|which) ([^,.]{8,})[,.].*$/u,
    '$1 $4.',
  ),
  moving(
    'appositive given to another',
    /^(\p{Lu}[\p{L} ]{2,30}), ([^,]{4,40}), (.{5,80}?) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[ .])(.*)$/u,
    '$1 $3 $4, $2$5',
  ),
  moving('quote spliced', /“([^”]*?\p{L}+) (\p{L}+ \p{L}+) (\p{L}+[^”]*?)”/u, '“$1 $3”'),
  moving('quoted word changed', /“([^”]*?)(\p{L}{4,})([.,]?)”/u, '“$1everything$3”'),
  moving(
    'superlative widened',
    /^(.*\b(?:the|its|his|her) (?:\w+ )?(?:largest|biggest|oldest|youngest|first|highest|lowest|best|worst|only|most \w+)[^,;]*?) (?:in|of|since|among|from|for) [^,;]+?([,;.].*)$/u,
    '$1$2',
  ),
  moving(
    'title given to another',
    /(?<=^|[ ,])((?:[Pp]rime |[Ff]inance |[Hh]ealth |[Tt]ransport |[Dd]eputy )?(?:[Mm]inister|[Mm]ayor|[Pp]resident|[Jj]udge|[Dd]irector|[Pp]rofessor|[Cc]aptain|[Mm]anager|[Gg]overnor|[Ll]eader|[Ee]ngineer|[Ll]awyer)) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(.*?[\p{Ll},] )(\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u,
    '$2$3$1 $4',
  ),
  moving('“not … but” turned', /\bnot (.+?),? but (.+?)(?=[,.])/u, '$1, but not $2'),
  moving(
    'tail told of the whole',
    /^(.{10,}?),? (?:most|some|half|two|three|one|many|all) of (?:them|whom|which) (.+)$/u,
    '$1 $2',
  ),
]

/** One that rewrites a sentence by a pattern, and gives nothing where it does not fit. */
export function moving(name: string, from: RegExp, to: string): Operator {
  return {
    name,
    mutate: (sentence) => {
      const mutated = sentence.replace(from, to)
      if (mutated === sentence) return []
      return [`${mutated.charAt(0).toUpperCase()}${mutated.slice(1)}`]
    },
  }
}
