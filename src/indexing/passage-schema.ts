// The columns of the passage table, and the version stamp by which an index knows itself.
import { arrow } from './arrow.ts'

const { Field, Int32, List, Schema, TimestampMillisecond, Utf8 } = arrow

/** Raised whenever a column changes its name, type or meaning; an index of another format is refused, not guessed at. */
export const INDEX_FORMAT = '5'

export const FORMAT_KEY = 'newsdesk.format'

const text = (name: string, nullable = false) => new Field(name, new Utf8(), nullable)

/**
 * One row a passage. `article` holds the whole article as JSON on the row of position 0 and is null elsewhere,
 * so that an article and its passages are one table and change in one step. `cluster` is the same for copies of one text, `story` for
 * articles about one event;
 * `history` stands beside `article` and tells its earlier versions. Vectors have a further column, see
 * `vectorField`, which an index gets with its first vectors and which leaves its format as it is.
 */
export const passageSchema = new Schema(
  [
    text('id'),
    text('articleId'),
    new Field('position', new Int32(), false),
    text('headline'),
    text('text'),
    new Field('start', new Int32(), false),
    new Field('end', new Int32(), false),
    new Field('sentences', new List(new Field('item', new Int32(), false)), false),
    new Field('publishedAt', new TimestampMillisecond(), false),
    text('publisher'),
    text('agency', true),
    text('section', true),
    text('card'),
    text('article', true),
    text('version'),
    text('source'),
    text('cluster'),
    text('story'),
    text('history', true),
  ],
  new Map([[FORMAT_KEY, INDEX_FORMAT]]),
)
