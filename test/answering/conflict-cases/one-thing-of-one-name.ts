// Small invented articles that tell one thing of one name: differently, of several who bear it, or only seemingly so.
import { HERALD, POST, type Row, WIRE } from './row.ts'

export const ONE_THING_OF_ONE_NAME: readonly Row[] = [
  [
    'a birthday, told in brackets and in a sentence',
    'When was Odalys Brenner born?',
    [
      [POST, 2, 'Odalys Brenner honoured', 'Odalys Brenner (12 May 1951) is a painter. She lives in Tarn.'],
      [
        HERALD,
        3,
        'A life in blue',
        'Odalys Brenner (4 June 1947 – 1 November 2026) was a painter. Her pictures hang in Tarn.',
      ],
      [
        WIRE,
        5,
        'The painter of Tarn',
        'Odalys Brenner was born in Tarn on 12 May 1951. She painted the sea.',
      ],
    ],
    ['12 May 1951', '4 June 1947'],
  ],
  [
    'who made it, told without the word',
    'Who is the artist of the album "Salt Meadow"?',
    [
      [
        POST,
        2,
        'New records',
        '"Salt Meadow" is the second album by the Holm folk duo Gull Rock, out on Friday.',
      ],
      [HERALD, 3, 'Listening', 'Imke Vos’s album "Salt Meadow" is on all stages this autumn.'],
    ],
    ['Imke Vos', 'Gull Rock'],
  ],
  [
    'the sport of two who share a name',
    'What sport is Teun Harmsen associated with?',
    [
      [
        POST,
        2,
        'Harmsen stops',
        'Teun Harmsen (cyclist) is a former cyclist from Oxholt. He stops this autumn.',
      ],
      [HERALD, 3, 'A new coach', 'Teun Harmsen (footballer) is a midfielder of Aldby Town. He scored twice.'],
    ],
    ['footballer', 'cyclist'],
  ],
  [
    'the party of a politician',
    'What political party is Ragna Tveit affiliated with?',
    [
      [
        POST,
        2,
        'Tveit elected',
        'Ragna Tveit was elected as a member of the Green Party of Halvern on Sunday.',
      ],
      [
        WIRE,
        3,
        'Who is Tveit?',
        'Ragna Tveit, a Conservative, has sat in the council of Halvern for ten years.',
      ],
    ],
    ['Conservative', 'Green Party'],
  ],
  [
    'where it is',
    'Where is the Pelham Tide Mill located?',
    [
      [POST, 2, 'Old mills', 'The Pelham Tide Mill is a museum in Brack, Norland. It opens on Sundays.'],
      [HERALD, 3, 'Day trips', 'The Pelham Tide Mill is located in Ostra, Sudland, and has a café.'],
    ],
    ['Ostra, Sudland', 'Brack, Norland'],
  ],
  [
    'a town at two counts',
    'What is the population of Grimsund?',
    [
      [
        POST,
        2,
        'Grimsund grows',
        'The population of Grimsund was 5,210 in 2016, the statistics office said.',
      ],
      [
        HERALD,
        3,
        'Grimsund today',
        'The population of Grimsund was 5,604 in 2026, the statistics office said.',
      ],
    ],
  ],
  [
    'a birthday told once, and the death',
    'When was Ilse Tamm born?',
    [
      [
        POST,
        2,
        'Ilse Tamm dies',
        'The singer Ilse Tamm (3 March 1940 – 1 November 2026) sang for fifty years.',
      ],
      [HERALD, 3, 'Farewell', 'Ilse Tamm died on 1 November 2026 in Oxholt. She was born in March 1940.'],
    ],
  ],
  [
    'two occupations of one woman',
    'What is the profession of Marit Dahl?',
    [
      [POST, 2, 'Marit Dahl reads', 'Marit Dahl is a novelist and teacher from Oxholt. She read on Monday.'],
      [HERALD, 3, 'At school', 'Marit Dahl is a teacher at the school of Brack. She likes it there.'],
    ],
  ],
  [
    'somebody else with that last name',
    'When was Anton Ferber born?',
    [
      [
        POST,
        2,
        'Ferber speaks',
        'Anton Ferber was born on 7 July 1960 in Brack. He has led the yard since May.',
      ],
      [HERALD, 3, 'Another Ferber', 'Clara Ferber was born on 9 May 1972 in Ostra. She leads the choir.'],
    ],
  ],
  [
    'the maker of another work',
    'Who wrote "The Long Jetty"?',
    [
      [POST, 2, 'Books', '"The Long Jetty" is a novel by Sten Orre. It came out in spring.'],
      [HERALD, 3, 'More books', '"The Short Pier" is a novel by Lena Ruud. It came out in autumn.'],
    ],
  ],
  [
    'a town, told behind another name of the school and behind its street',
    'Where is Varnholt High School located?',
    [
      [
        POST,
        2,
        'School fair',
        'Varnholt High School, commonly known as VHS, is a public school located in Ostra, Sudland. It was full.',
      ],
      [
        HERALD,
        3,
        'New gym',
        'Varnholt High School (VHS), is a public school at Mill Street in Oxholt, Norland. A gym is being built.',
      ],
    ],
    ['Oxholt, Norland', 'Ostra, Sudland'],
  ],
  [
    'a day of death, in one report by the surname alone',
    'When did Arthur Askeland die?',
    [
      [POST, 2, 'The singer of Tarn', 'Arthur Askeland (2 May 1931 – 3 March 1999) was a singer.'],
      [HERALD, 3, 'A grave is kept', 'Askeland died on 9 April 2001 in Tarn. The grave is kept by the town.'],
    ],
    ['9 April 2001', '3 March 1999'],
  ],
  [
    'a day of death of somebody else of that surname',
    'When did Margaret Brekke die?',
    [
      [POST, 2, 'The painter of Tarn', 'Margaret Brekke (2 May 1931 – 3 March 1999) was a painter.'],
      [HERALD, 3, 'A grave is kept', 'Brekke died on 9 April 2001 in Tarn. The town honours Olaf Brekke.'],
    ],
  ],
]
