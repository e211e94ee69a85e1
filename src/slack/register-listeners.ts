// Puts the parts behind every entrance together, and opens the entrances.
import { randomUUID } from 'node:crypto'
import type { App } from '@slack/bolt'
import type { SlackAppOptions } from './create-slack-app.ts'
import { createAnswerCommand } from './desk/answer-command.ts'
import { createAnswerDesk } from './desk/answer-desk.ts'
import { createAskArticle } from './desk/ask-article.ts'
import { createAskFollowUp } from './desk/ask-follow-up.ts'
import { createAskPerson } from './desk/ask-person.ts'
import { createCheckMessage } from './desk/check-message.ts'
import { createKeepPrivate } from './desk/keep-private.ts'
import { createOpenSettings } from './desk/open-settings.ts'
import { createSaveSettings } from './desk/save-settings.ts'
import { createShareAnswer } from './desk/share-answer.ts'
import { createShowEvidence } from './desk/show-evidence.ts'
import { createShowHome } from './desk/show-home.ts'
import { createVoteTaker } from './desk/take-vote.ts'
import { listenToButtons } from './listeners/listen-to-buttons.ts'
import { listenToForms } from './listeners/listen-to-forms.ts'
import { listenToHome } from './listeners/listen-to-home.ts'
import { listenToMentions } from './listeners/listen-to-mentions.ts'
import { listenToMessages } from './listeners/listen-to-messages.ts'
import { listenToNewsCommand } from './listeners/listen-to-news-command.ts'
import { listenToShortcuts } from './listeners/listen-to-shortcuts.ts'
import { listenToStops } from './listeners/listen-to-stops.ts'
import { createReadAsker } from './reading/read-asker.ts'
import { createAnswerInThread } from './replying/answer-in-thread.ts'
import { createGiveAnswer } from './replying/give-answer.ts'
import type { Runs } from './replying/runs.ts'
import type { SerialQueue } from './replying/serial-queue.ts'
import { createStreamBudget } from './replying/stream-budget.ts'
import type { ThreadDesk } from './replying/thread-desk.ts'

/**
 * An answer that is there sooner is posted in one piece: that is the better message, and Slack allows few streams a
 * minute. In milliseconds.
 */
const STREAM_AFTER_MS = 1_000

export type ListenersOptions = Omit<SlackAppOptions, 'connection' | 'state' | 'inbox' | 'lookEvery'> & {
  /** Of commands. */
  readonly queue: SerialQueue
  readonly runs: Runs
}

type Entrances = Pick<App, 'event' | 'command' | 'action' | 'view' | 'shortcut'>

export function registerListeners(app: Entrances, options: ListenersOptions): void {
  const {
    people = [],
    sharedChannels = 'private',
    answerTimeout,
    streamAfter = STREAM_AFTER_MS,
    newFailureId = () => randomUUID().slice(0, 8),
    runs,
    ...given
  } = options
  const parts = { ...given, newFailureId, canAskPerson: typeof people === 'function' || people.length > 0 }
  const readAsker = createReadAsker(parts)
  const timeout = answerTimeout === undefined ? {} : { timeout: answerTimeout }
  const giveAnswer = createGiveAnswer({ ...parts, ...timeout, readAsker })
  const takeStream = createStreamBudget()
  const desk: ThreadDesk = { ...parts, streamAfter, sharedChannels, giveAnswer, readAsker, runs, takeStream }
  const votes = createVoteTaker({ ...parts, readAsker })
  const answerInThread = createAnswerInThread(desk)
  listenToMentions(app, answerInThread)
  listenToMessages(app, answerInThread)
  listenToStops(app, { runs })
  listenToHome(app, createShowHome({ ...parts, readAsker }))
  const askArticle = createAskArticle({ ...desk, ...parts })
  listenToShortcuts(app, { checkMessage: createCheckMessage({ ...parts, readAsker }), askArticle })
  listenToNewsCommand(
    app,
    createAnswerCommand({ ...desk, ...parts, openSettings: createOpenSettings({ ...parts, readAsker }) }),
  )
  listenToForms(app, { saveSettings: createSaveSettings({ ...parts, readAsker }), votes, askArticle })
  listenToButtons(
    app,
    createAnswerDesk({
      ...parts,
      readAsker,
      votes,
      shareAnswer: createShareAnswer({ ...parts, readAsker }),
      keepPrivate: createKeepPrivate({ ...parts, readAsker }),
      showEvidence: createShowEvidence({ ...parts, readAsker }),
      askPerson: createAskPerson({ ...parts, people }),
      askFollowUp: createAskFollowUp(desk),
    }),
  )
}
