// Going from message to message with the arrow keys, as in Slack.

/** From the log itself the arrow up goes to its last message; Tab goes on into the message's buttons. */
export function walkMessages(log: HTMLElement): void {
  log.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const { target } = event
    if (step === undefined || !(target instanceof HTMLElement)) return
    if (target !== log && !target.matches('article.message')) return
    const articles = [...log.querySelectorAll<HTMLElement>('article.message')]
    const from = target === log ? articles.length : articles.indexOf(target)
    const next = articles[from + step]
    if (!next) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
  })
}
