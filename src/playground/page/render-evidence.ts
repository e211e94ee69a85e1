// Drawing how an answer came about.
import type { PageEvidence } from '../workbench-protocol.ts'
import { copyButton } from './copy-button.ts'
import { element } from './element.ts'
import { keepButton } from './keep-button.ts'
import { renderCandidates } from './render-candidates.ts'
import { renderQuoted } from './render-quoted.ts'
import { renderReading } from './render-reading.ts'
import { renderTimings } from './render-timings.ts'
import type { SheetContent, SheetOptions } from './sheet-content.ts'
import { sheetSection } from './sheet-section.ts'

export function renderEvidence(
  answerId: string,
  evidence: PageEvidence,
  options: SheetOptions,
): SheetContent {
  const { asked, trace, record } = evidence
  return {
    title: 'Evidence',
    note: asked,
    actions: [
      copyButton('Copy its line', record.question, {
        ...options,
        said: 'Copied: add the line to queries.jsonl of an evaluation set.',
      }),
      keepButton(answerId, options.tell),
    ],
    nodes: [
      sheetSection('How the question was understood', [understood(evidence)]),
      sheetSection('What the answer rests on', renderQuoted(evidence, options)),
      ...(trace ? traceSections(trace, options) : [element('p', { class: 'sheet-note' }, [FORGOTTEN])]),
    ],
  }
}

const FORGOTTEN =
  'Candidates, scores and times are kept while Newsdesk runs; this answer was given before it was last started.'

function understood({ question, window, asOf, trace }: PageEvidence): HTMLElement {
  const readings = trace?.readings ?? []
  const last = readings.at(-1)
  const day = new Date(asOf).toISOString().slice(0, 10)
  if (!last)
    return element('dl', { class: 'facts' }, [
      ...fact('Question', question),
      ...fact('Dates', window ?? 'any'),
      ...fact('As of', day),
    ])
  const others = readings.slice(0, -1)
  return element('div', {}, [
    renderReading(last, { asOf: day }),
    others.length > 0 &&
      element('details', { class: 'fold' }, [
        element('summary', {}, [`Read otherwise before, without an answer (${others.length})`]),
        ...others.map((reading) => renderReading(reading, { asOf: day })),
      ]),
  ])
}

function fact(name: string, value: string): readonly HTMLElement[] {
  return [element('dt', {}, [name]), element('dd', {}, [value])]
}

function traceSections(
  trace: NonNullable<PageEvidence['trace']>,
  options: SheetOptions,
): readonly HTMLElement[] {
  const { dropped, readings, timings } = trace
  const rankings = readings.at(-1)?.rankings ?? []
  return [
    sheetSection('What the check dropped', [
      dropped.length === 0
        ? element('p', { class: 'sheet-note' }, ['Nothing: every drafted sentence passed.'])
        : element(
            'ul',
            { class: 'dropped' },
            dropped.map(({ sentence, fault, reason, instead }) =>
              element('li', {}, [
                element('q', {}, [sentence]),
                element('p', {}, [element('code', {}, [fault]), ` ${reason}. `, INSTEAD[instead]]),
              ]),
            ),
          ),
    ]),
    ...rankings.map(({ question, candidates }) =>
      sheetSection(`Candidates (${candidates.length})`, [
        rankings.length > 1 && element('p', { class: 'sheet-note' }, [`For: ${question}`]),
        renderCandidates(candidates, options),
      ]),
    ),
    sheetSection('Time', [renderTimings(timings)]),
  ]
}

const INSTEAD = {
  repaired: 'Written anew, and that passed.',
  quoted: 'Its quote stands in its place.',
  nothing: 'Nothing stands in its place.',
} as const
