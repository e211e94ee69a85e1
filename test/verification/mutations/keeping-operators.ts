// Operators that shorten a sentence or tell it in another order, and keep what it says.
import { moving } from './moving-operators.ts'

const NAME = '\\p{Lu}[\\p{L}’-]+ \\p{Lu}[\\p{L}’-]+'

export const keepingOperators = [
  moving(
    'clause at the end left out',
    /^([^,“”"]{20,}), (?:which|who|where|while|although|after|when|but|and) (?!not |only |unless |if )[^,“”"]{10,}\.$/u,
    '$1.',
  ),
  moving('aside left out', /^([^,“”"]{3,60}), (?:who|which|whose) [^,“”"]{5,80}, ([^“”"]{10,})$/u, '$1 $2'),
  moving(
    'apposition left out',
    new RegExp(`^([^,“”"]{0,40}${NAME}), (?:the |a |an |its )[^,“”"]{3,40}, ([^“”"]{10,})$`, 'u'),
    '$1 $2',
  ),
  moving(
    'speaker moved to the end',
    /^((?:The |A )?[^,“”"]{3,50}) said(?: that)? ((?:the|its|his|her|there|some|most|no) [^“”"]{15,})\.$/u,
    '$2, $1 said.',
  ),
  moving(
    'speaker told by “according to”',
    /^([^“”"]{20,}), (?:the ([\p{Ll} ]{4,40})|(\p{Lu}[^,“”"]{4,40})) said\.$/u,
    'According to $3the $2, $1.',
  ),
  moving(
    'name before its title',
    new RegExp(`^(${NAME}), (the [^,“”"]{3,40}), ([^“”"]{10,})$`, 'u'),
    '$1 $3',
  ),
  moving(
    'day moved to the front',
    /^((?:The|A|An) [^,“”"]{10,80}?) (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\.$/u,
    '$2 $1.',
  ),
]
