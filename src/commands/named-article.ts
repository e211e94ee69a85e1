// The article that a person names by its address.
import { InputError } from '../errors.ts'
import { articleId } from '../news/article-id.ts'
import { normaliseArticleUrl } from '../news/normalise-article-url.ts'
import { plainArticleUrl } from '../news/plain-article-url.ts'

/** As it was given to `--url`. @throws InputError where it is none. */
export function namedArticle(url: string): { readonly id: string; readonly url: string } {
  const normalised = normaliseArticleUrl(plainArticleUrl(url))
  if (normalised === undefined) throw new InputError(`--url ${url} is no address of an article`)
  return { id: articleId(normalised), url: normalised }
}
