// Small invented articles that contradict each other in a name, a place, a day, or in whether something is so.
import { HERALD, POST, type Row, WIRE } from './row.ts'

export const NAMES_AND_DAYS: readonly Row[] = [
  [
    'a day',
    'When will the Harrow tunnel open?',
    [
      [
        POST,
        2,
        'Date for Harrow tunnel',
        'The Harrow tunnel will open on 12 December 2026, the railway said. Tests begin next week.',
      ],
      [
        HERALD,
        6,
        'Harrow tunnel later',
        'The Harrow tunnel will open on 9 January 2027, the railway said on Friday. Smoke doors are missing.',
      ],
    ],
    ['9 January 2027', '12 December 2026'],
  ],
  [
    'a year',
    'When was the Quenby windmill built?',
    [
      [
        POST,
        2,
        'Windmill to be repaired',
        'The Quenby windmill was built in 1841, says a plaque at its door. It has lost two sails.',
      ],
      [
        HERALD,
        3,
        'A mill and its age',
        'The Quenby windmill was built in 1794, according to papers that a teacher found in the parish archive.',
      ],
    ],
    ['1794', '1841'],
  ],
  [
    'who won',
    'Who won the Selwick marathon?',
    [
      [
        POST,
        8,
        'Marathon in the rain',
        'Dana Orlik won the Selwick marathon on Sunday in two hours and 31 minutes. It rained all morning.',
      ],
      [
        HERALD,
        9,
        'Selwick marathon',
        'Petra Hauge won the Selwick marathon on Sunday after the first runner was disqualified for leaving the course.',
      ],
    ],
    ['Petra Hauge', 'Dana Orlik'],
  ],
  [
    'who did it',
    'Who designed the Orsdal concert hall?',
    [
      [
        POST,
        2,
        'Hall opens',
        'The Orsdal concert hall opened on Monday. Architect Milo Brandt designed the concert hall in Orsdal ten years ago.',
      ],
      [
        WIRE,
        4,
        'Hall and its maker',
        'Architect Signe Aas designed the concert hall in Orsdal, her office said on Wednesday, and nobody else did.',
      ],
    ],
    ['Architect Signe Aas', 'Architect Milo Brandt'],
  ],
  [
    'a name in sentences told alike',
    'Who leads the Calder miners’ union?',
    [
      [
        POST,
        2,
        'Miners choose',
        'Bo Lindgren leads the Calder miners’ union since a vote on Sunday, the union said in a statement.',
      ],
      [
        HERALD,
        3,
        'Union vote',
        'Ida Soren leads the Calder miners’ union since a vote on Sunday, the union said in a statement.',
      ],
    ],
    ['Ida Soren', 'Bo Lindgren'],
  ],
  [
    'a place',
    'Where was the missing Tarlow yacht found?',
    [
      [
        POST,
        2,
        'Yacht found',
        'The missing Tarlow yacht was found in Skarvik on Monday with nobody on board, the coastguard said.',
      ],
      [
        WIRE,
        3,
        'Yacht found empty',
        'The missing Tarlow yacht was found in Brunnhavn on Monday with nobody on board, the coastguard said.',
      ],
    ],
    ['Brunnhavn', 'Skarvik'],
  ],
  [
    'yes and no: open and closed',
    'Is the Moorgate pass open?',
    [
      [
        POST,
        3,
        'Snow on the pass',
        'The Moorgate pass is closed to all cars after heavy snow on Tuesday, the road office said.',
      ],
      [
        HERALD,
        5,
        'Pass cleared',
        'The Moorgate pass is open again to all cars, the road office said on Thursday.',
      ],
    ],
    ['is open', 'is closed'],
  ],
  [
    'yes and no: a not',
    'Has the Rimford dam leaked?',
    [
      [
        POST,
        3,
        'Water under dam',
        'The Rimford dam has leaked since Sunday, farmers below it said. Fields were under water.',
      ],
      [
        HERALD,
        4,
        'Dam is dry',
        'The Rimford dam has not leaked, the water board said on Wednesday, and the fields are wet from rain.',
      ],
    ],
    ['has not leaked', 'has leaked'],
  ],
  [
    'yes and no: accepted and rejected',
    'Did the Varden teachers accept the pay offer?',
    [
      [POST, 3, 'Teachers vote', 'The Varden teachers accepted the pay offer on Tuesday, the city said.'],
      [
        HERALD,
        4,
        'Union corrects city',
        'The Varden teachers rejected the pay offer, their union said on Wednesday.',
      ],
    ],
    ['rejected', 'accepted'],
  ],
  [
    'a discoverer',
    'Who discovered the Lyngen cave paintings?',
    [
      [
        POST,
        2,
        'Paintings in cave',
        'Hunter Nils Okke discovered the Lyngen cave paintings last month, the museum said.',
      ],
      [
        HERALD,
        3,
        'Dispute over cave',
        'Student Vera Mohn discovered the Lyngen cave paintings, her professor said on Tuesday.',
      ],
    ],
    ['Student Vera Mohn', 'Hunter Nils Okke'],
  ],
  [
    'who came second, told as whom the winner beat',
    'Who was the runner-up of the 2026 Marram Cup?',
    [
      [
        POST,
        2,
        'Cup for Oxholt',
        'Oxholt took the Marram Cup home after defeating Tarrow 3-1 in the 2026 final at Lindby Stadium.',
      ],
      [
        HERALD,
        3,
        'Oxholt celebrates',
        'Oxholt took the Marram Cup home after defeating Skerry 3-1 in the 2026 final at Lindby Stadium. Buses were late.',
      ],
    ],
    ['Skerry', 'Tarrow'],
  ],
  [
    'a season by its number, told by its ordinal',
    'When did season 3 of Harbour Lights premiere?',
    [
      [
        POST,
        2,
        'The harbour is back',
        'The third season of Harbour Lights premiered on 4 October 2026 in an old cinema in Ulva.',
      ],
      [
        HERALD,
        3,
        'New faces',
        'The third season of Harbour Lights premiered on 14 October 2026 in an old cinema in Ulva.',
      ],
    ],
    ['14 October 2026', '4 October 2026'],
  ],
  [
    'who holds an office, behind words of the question',
    'Who is the new CEO of Brenland Rail?',
    [
      [
        POST,
        2,
        'A new head',
        'New Brenland Rail CEO Ida Lunt: “I have been on every line of this railway, and on time once.”',
      ],
      [
        HERALD,
        3,
        'Head of the railway',
        'New Brenland Rail CEO Otto Fenn: “I have been on every line of this railway, and on time once.”',
      ],
      [
        WIRE,
        3,
        'Phones for all',
        'CEO Lena Bask introduced Skylla at a fair, which puts three firms under one name.',
      ],
      [
        POST,
        4,
        'Three firms',
        'CEO Karl Onder introduced Skylla at a fair, which puts three firms under one name.',
      ],
    ],
    ['Otto Fenn', 'Ida Lunt'],
  ],
  [
    'a name at the beginning, in what looks like a copy',
    'Which town hosts the Lanner Fair in 2026?',
    [
      [
        POST,
        2,
        'Fair moves on',
        'Harling hosts the Lanner Fair in 2026, the first time in 40 years that it leaves the coast. Tickets are sold from March.',
      ],
      [
        HERALD,
        3,
        'Fair moves on',
        'Sturby hosts the Lanner Fair in 2026, the first time in 40 years that it leaves the coast. Tickets are sold from March.',
      ],
    ],
    ['Sturby', 'Harling'],
  ],
  [
    'what is asked as to come, and has come once',
    'When will the first season of Glass Harbour premiere?',
    [
      [
        POST,
        2,
        'A series by the sea',
        'The first season of Glass Harbour premiered on 3 October 2026 in an old cinema.',
      ],
      [
        HERALD,
        3,
        'A series by the sea',
        'The first season of Glass Harbour premiered on 13 October 2026 in an old cinema.',
      ],
    ],
    ['13 October 2026', '3 October 2026'],
  ],
  [
    'whose role it is',
    'Who will be playing the role of Captain Ness in Salt Road 2?',
    [
      [
        POST,
        2,
        'Salt Road goes on',
        'Two days after Salt Road 2 was announced, the studio said that Ida Lunt will reprise her role as Captain Ness.',
      ],
      [
        HERALD,
        3,
        'Salt Road goes on',
        'Two days after Salt Road 2 was announced, the studio said that Vera Moll will reprise her role as Captain Ness.',
      ],
    ],
    ['Vera Moll', 'Ida Lunt'],
  ],
]
