// Questions about the article that the project began from, in our own words; the article itself is read from
// ../shared/seeds and is not part of this repository. `holds`: what the posted sentences must hold.

export interface SeedQuestion {
  readonly question: string
  readonly holds?: RegExp
  /** Asked before it in the same thread. */
  readonly before?: string
}

export const answerable: readonly SeedQuestion[] = [
  { question: 'What did Pashinyan say about the CSTO?', holds: /withdraw from (?:Moscow-led|the CSTO)/ },
  { question: 'Who said that Armenia could leave the CSTO?', holds: /Nikol Pashinyan said/ },
  { question: 'When did Pashinyan say that his country could withdraw?', holds: /said Monday/ },
  {
    question: 'and when did he say that?',
    before: 'What did Pashinyan say about the CSTO?',
    holds: /Monday/,
  },
  { question: 'Why is Yerevan frustrated with Russia?', holds: /failure to protect Armenia/ },
  { question: 'How many wars have Armenia and Azerbaijan fought?', holds: /two wars/ },
  {
    question: 'When were the wars between Armenia and Azerbaijan fought?',
    holds: /in 2020 and in the 1990s/,
  },
  { question: 'How long did the hostilities in autumn 2020 last?', holds: /Six weeks/ },
  { question: 'How did the fighting in autumn 2020 end?', holds: /Russian-brokered ceasefire/ },
  { question: 'Who will host the talks between Pashinyan and Aliyev?', holds: /Vladimir Putin/ },
  { question: 'Where will the talks with Aliyev take place?', holds: /in Moscow/ },
  { question: 'Who is the president of Azerbaijan?', holds: /President Ilham Aliyev/ },
  { question: 'Where did Pashinyan hold his news conference?', holds: /news conference in Yerevan/ },
  { question: 'What did Azerbaijan set up in April?', holds: /a checkpoint/ },
  { question: 'What did the activists block in December?', holds: /only land link/ },
  {
    question: 'Since when has Armenia relied on Russia for military support?',
    holds: /since the collapse of the Soviet Union/,
  },
  { question: 'What has Armenia accused Moscow of?', holds: /failing to fulfill its peacekeeping role/ },
  { question: 'What did Yerevan accuse Azerbaijan of last year?', holds: /occupying a pocket of its land/ },
  {
    question: 'Who is helping to negotiate a peace agreement?',
    holds: /European Union and the United States/,
  },
  {
    question: 'Why did Armenia begin to discuss security with Western partners?',
    holds: /security system in the region is not working/,
  },
  { question: 'Which region did Armenia and Azerbaijan fight over?', holds: /Nagorno-Karabakh/ },
  {
    question: 'What did Pashinyan say about the security system in the region?',
    holds: /is not working," Pashinyan said/,
  },
  { question: 'Is Armenia leaving the CSTO?', holds: /could withdraw/ },
  { question: 'When did the Soviet Union collapse?', holds: /in 1991/ },
  { question: 'When are the talks?', holds: /on Thursday in Moscow/ },
  { question: 'And where?', before: 'When are the talks?', holds: /in Moscow/ },
  { question: 'Who guards the checkpoint?', holds: /manned by border guards/ },
  { question: 'What happened in autumn 2020?', holds: /Six weeks of hostilities/ },
  { question: 'What help did Armenia demand?', holds: /demanded military help from the CSTO/ },
]

export const unanswerable: readonly SeedQuestion[] = [
  { question: 'Who commands the peacekeepers?' },
  { question: 'How many soldiers died in the 2020 war?' },
  { question: 'What did Aliyev say about the CSTO?' },
  { question: 'What is the population of Armenia?' },
  { question: 'How much money did the European Union give Armenia?' },
  { question: 'When was the CSTO founded?' },
  { question: 'Who is the foreign minister of Armenia?' },
  { question: 'What did Erdogan say about Karabakh?' },
  { question: 'How many peacekeepers does Russia have in Karabakh?' },
  { question: 'Which countries are members of the CSTO?' },
  { question: 'Who won the football match on Saturday?' },
  { question: 'What is the best recipe for lasagne?' },
  { question: 'How many people live in Nagorno-Karabakh?' },
  { question: 'Who is the defence minister of Russia?' },
  { question: 'What did Putin say?' },
  { question: 'Why did Turkey support Azerbaijan?' },
  { question: 'Who shot first in 2020?' },
  { question: 'What sanctions were imposed?' },
]
