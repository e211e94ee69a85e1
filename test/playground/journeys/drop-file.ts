// A file, as a person drops it who drags it over the page.
import type { Page } from 'playwright-core'

export async function dropFile(
  page: Page,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => {
      const data = new DataTransfer()
      data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}))
      return data
    })()`,
  )
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: data })
}
