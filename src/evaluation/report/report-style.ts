// The look of the report, in the page itself so that it is one file; legible on paper and in the dark.

export const REPORT_STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --bar: #3b7dd8; --other: #8a94a3 }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem }
h1 { font-size: 1.6rem } h2 { margin-top: 2.5rem; font-size: 1.25rem } h3 { font-size: 1rem }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .5rem; text-align: right; vertical-align: top; white-space: nowrap }
th:first-child, td:first-child, .texts th, .texts td { text-align: left; white-space: normal }
.bars { display: grid; grid-template-columns: max-content 1fr max-content; gap: .3rem .8rem; align-items: center; max-width: 44rem }
.bar { background: var(--line); border-radius: 3px; height: .8rem }
.bar i { display: block; height: 100%; border-radius: 3px; background: var(--other) }
.bar.own i { background: var(--bar) }
.quiet { opacity: .7 } dt { font-weight: 600 } dd { margin: 0 0 .3rem }
`
