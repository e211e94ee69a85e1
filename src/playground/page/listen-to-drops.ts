// Files that are dropped anywhere on the page.

/** The page is marked while files are held over it. */
export function listenToDrops(root: HTMLElement, addFiles: (files: readonly File[]) => void): void {
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
  const mark = (isOver: boolean) => root.classList.toggle('dropping', isOver)
  root.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    mark(true)
  })
  root.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && mark(false))
  root.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    mark(false)
    addFiles([...(event.dataTransfer?.files ?? [])])
  })
}
