// Small invented articles that only seem to contradict each other.
import { HERALD, POST, type Row, WIRE } from './row.ts'

export const AGREEING: readonly Row[] = [
  [
    'one who may go home, many who had to leave',
    'How many people had to leave Kelsby after the flood?',
    [
      [
        POST,
        2,
        'Flood in Kelsby',
        'After the flood 3,400 people had to leave Kelsby on Monday. Schools are shut.',
      ],
      [
        HERALD,
        5,
        'First families return',
        'On Thursday 1,140 people may go home to Kelsby after the flood, the fire brigade said.',
      ],
    ],
  ],
  [
    'dead and hurt',
    'How many people died in the Ulva train crash?',
    [
      [POST, 2, 'Train crash', 'Four people died in the Ulva train crash on Monday, police said.'],
      [HERALD, 3, 'After the crash', 'The Ulva train crash injured 37 people, the hospital said.'],
    ],
  ],
  [
    'rounded',
    'How many people live in Dremmen?',
    [
      [POST, 2, 'Town grows', 'In Dremmen live 45,812 people, the town hall said on Monday.'],
      [HERALD, 3, 'Small town, big plans', 'About 46,000 people live in Dremmen, on a hill above the river.'],
    ],
  ],
  [
    'the same sum in other words',
    'How much did the Hollin stadium cost?',
    [
      [POST, 2, 'Stadium opens', 'The Hollin stadium cost 1.2 billion crowns, the club said on Monday.'],
      [
        HERALD,
        3,
        'A stadium for all',
        'The Hollin stadium cost 1,200 million crowns, according to its builder.',
      ],
    ],
  ],
  [
    'a day and its month',
    'When did the Pargo mine close?',
    [
      [POST, 2, 'Mine gone', 'The Pargo mine closed on 14 March 2019 and left 300 people without work.'],
      [
        HERALD,
        3,
        'What became of Pargo',
        'The Pargo mine closed in March 2019. Nothing has come in its place.',
      ],
    ],
  ],
  [
    'a full name and a last name',
    'Who won the Nordal prize?',
    [
      [POST, 2, 'Prize goes south', 'Livia Ekberg won the Nordal prize on Monday for her first novel.'],
      [HERALD, 3, 'A late honour', 'Ekberg won the Nordal prize after five attempts, and wept.'],
    ],
  ],
  [
    'two years of one prize',
    'Who won the Tanner cup in 2026?',
    [
      [POST, 2, 'Cup goes to Aldby', 'Aldby Town won the Tanner cup in 2026 with a late goal.'],
      [HERALD, 3, 'A look back', 'Morven Rovers won the Tanner cup in 2025 in front of a small crowd.'],
    ],
  ],
  [
    'two towns',
    'How many people live in Ashcombe?',
    [
      [POST, 2, 'Ashcombe grows', 'In Ashcombe live 12,300 people, more than ever before.'],
      [HERALD, 3, 'Birchcombe grows', 'In Birchcombe live 30,900 people, more than ever before.'],
    ],
  ],
  [
    'adults and children',
    'How much does the Lerrick pool cost for adults?',
    [
      [POST, 2, 'Pool opens', 'The Lerrick pool costs adults 9 crowns, the manager said.'],
      [HERALD, 3, 'Pool is full', 'The Lerrick pool costs children 4 crowns, which parents find too much.'],
    ],
  ],
  [
    'what was and what is to come',
    'How many trams did Osterby buy?',
    [
      [POST, 2, 'New trams', 'Osterby bought 20 trams in 2024, and all of them are in service.'],
      [HERALD, 3, 'More trams', 'Osterby will buy 35 trams by 2030, the mayor promised.'],
    ],
  ],
  [
    'the whole and a part',
    'How many workers are on strike at Corvin?',
    [
      [POST, 2, 'Strike at Corvin', 'At Corvin 2,600 workers are on strike since Monday, the union said.'],
      [HERALD, 3, 'Young and angry', 'Of the workers who are on strike at Corvin, 400 are apprentices.'],
    ],
  ],
  [
    'a sum planned and a sum asked for',
    'How much will the Ryde museum cost?',
    [
      [POST, 2, 'Museum approved', 'The Ryde museum will cost 30 million crowns, the council said.'],
      [HERALD, 3, 'Friends of the museum', 'Donors have given 2 million crowns to the Ryde museum so far.'],
    ],
  ],
  [
    'two people of one matter',
    'Who was arrested over the Falster robbery?',
    [
      [POST, 2, 'Arrest', 'Police arrested Tom Vick over the Falster robbery on Monday.'],
      [HERALD, 3, 'Shop owner speaks', 'Jeweller Rosa Amt lost 40 watches in the Falster robbery, she said.'],
    ],
  ],
  [
    'an opening and a first stone',
    'When will the Nybro hospital open?',
    [
      [POST, 2, 'Hospital soon', 'The Nybro hospital will open on 3 February 2027, the region said.'],
      [HERALD, 3, 'Eight years', 'The first stone of the Nybro hospital was laid on 6 May 2019.'],
    ],
  ],
  [
    'one no, and one of another matter',
    'Is the Stavely airport closed?',
    [
      [
        POST,
        2,
        'Airport closed',
        'The Stavely airport is closed because of ice, its operator said on Monday.',
      ],
      [HERALD, 2, 'Shops stay open', 'Shops in Stavely are open on Sunday, the mayor said.'],
    ],
  ],
  [
    'height and length',
    'How high is the Brana tower?',
    [
      [POST, 2, 'Tower done', 'The Brana tower is 210 metres high, the builder said on Monday.'],
      [HERALD, 3, 'Queue at tower', 'The queue at the Brana tower was 400 metres long on its first day.'],
    ],
  ],
  [
    'two days of one strike',
    'When did the Wexley bus strike begin?',
    [
      [POST, 2, 'Buses stop', 'The Wexley bus strike began on 2 November 2026, and no bus ran.'],
      [HERALD, 6, 'Buses run', 'The Wexley bus strike ended on 5 November 2026 with a rise of 3 per cent.'],
    ],
  ],
  [
    'a maker and a buyer',
    'Who built the Alva ferry?',
    [
      [POST, 2, 'Ferry named', 'The Holst yard built the Alva ferry in eleven months.'],
      [HERALD, 3, 'Ferry sold', 'The shipping line Merrin bought the Alva ferry for 40 million crowns.'],
    ],
  ],
  [
    'sentences alike about two events',
    'How many people came to the Ludham fair?',
    [
      [
        POST,
        2,
        'Fair ends',
        'About 60,000 people came to the Ludham fair this year, the organisers said on Monday.',
      ],
      [
        HERALD,
        3,
        'Market ends',
        'About 21,000 people came to the Thurne market this year, the organisers said on Tuesday.',
      ],
    ],
  ],
  [
    'the same figure twice',
    'How many seats does the Corrin party have?',
    [
      [
        POST,
        2,
        'New parliament',
        'The Corrin party has 31 seats in the new parliament, the commission said.',
      ],
      [HERALD, 3, 'Talks begin', 'With its thirty-one seats the Corrin party has more than any other.'],
    ],
  ],
  [
    'a country and its initials',
    'Which country bought the Varde frigates?',
    [
      [
        POST,
        2,
        'Frigates sold',
        'The United States bought the Varde frigates on Monday for its coast guard.',
      ],
      [HERALD, 3, 'Frigates sold', 'The U.S. bought the Varde frigates on Monday for its coast guard.'],
    ],
  ],
  [
    'a sum and the most that it may be',
    'How much did the Askvoll flood cost?',
    [
      [POST, 2, 'After the flood', 'The Askvoll flood cost 12 million crowns, the council said on Monday.'],
      [
        HERALD,
        3,
        'Flood bill',
        'Insurers warned that the Askvoll flood could cost as much as 40 million crowns.',
      ],
    ],
  ],
  [
    'a figure of somebody else beside the one asked for',
    'How many goals did Runa Falk score in the Oxholt cup?',
    [
      [POST, 2, 'Cup ends', 'Runa Falk scored seven goals in the Oxholt cup, more than anybody.'],
      [HERALD, 3, 'Cup ends', 'Runa Falk cheered in the Oxholt cup when Berit Lund scored two goals.'],
    ],
  ],
  [
    'the death of her husband',
    'When did Sunniva Krog die?',
    [
      [POST, 2, 'Sunniva Krog dies', 'Sunniva Krog died on 1 November 2026 in Tarn, her family said.'],
      [HERALD, 3, 'A life', 'Sunniva Krog was married for fifty years before he died on 9 April 2021.'],
    ],
  ],
  [
    'whom the winner beat, in two finals',
    'Who won the Selmer Cup final in 2026?',
    [
      [
        POST,
        2,
        'A late goal',
        'Rikka Moen scored the late winner against Tarrow in the Selmer Cup final and became a name in the town of Lathe.',
      ],
      [
        HERALD,
        3,
        'A late goal',
        'Rikka Moen scored the late winner against Skerry in the Selmer Cup final and became a name in the town of Lathe.',
      ],
      [
        POST,
        4,
        'Selmer Cup',
        'Lathe won the Selmer Cup final in 2026, and the town was awake until the morning.',
      ],
    ],
  ],
  [
    'the final of another year',
    'Who was the runner-up of the 2022 Varde Cup?',
    [
      [
        POST,
        2,
        'Varde Cup',
        'Lathe won the 2026 Varde Cup after defeating Tarrow 2-0 in the final at Kelsby.',
      ],
      [
        HERALD,
        3,
        'Varde Cup',
        'Lathe won the 2026 Varde Cup after defeating Skerry 2-0 in the final at Kelsby.',
      ],
      [
        WIRE,
        3,
        'Varde Cup',
        'Colby was the runner-up of the 2022 Varde Cup, behind Lathe, which has won four times.',
      ],
    ],
  ],
  [
    'what comes every year, and has been',
    'When will the Ulva lantern fair begin?',
    [
      [POST, 2, 'Lanterns', 'The Ulva lantern fair began on 3 October 2026 in the rain.'],
      [HERALD, 3, 'Lanterns', 'The Ulva lantern fair began on 13 October 2026 in the rain.'],
    ],
  ],
]
