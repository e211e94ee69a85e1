// A second lot of small invented articles of plain news days, written when the rules had been made with the first.
import { ECHO, HERALD, POST, type Row, WIRE } from './row.ts'

const DIFFERING: readonly Row[] = [
  [
    'how many were let go',
    'How many prisoners did Sudmark release?',
    [
      [POST, 3, 'Prisoners go home', 'Sudmark released 64 prisoners on Tuesday, its government said.'],
      [HERALD, 4, 'Families wait', 'Only 41 prisoners were released by Sudmark, a group of lawyers said.'],
    ],
    ['41', '64'],
  ],
  [
    'when talks begin',
    'When do the Averne peace talks begin?',
    [
      [POST, 3, 'Talks set', 'The Averne peace talks begin on 18 November, the mediator said on Tuesday.'],
      [HERALD, 4, 'A hotel is ready', 'The Averne peace talks begin on 25 November, according to the host.'],
    ],
    ['25 November', '18 November'],
  ],
  [
    'a minister says no',
    'Did Lena Bask meet the Orvo lobbyists?',
    [
      [POST, 3, 'Minister met lobby', 'Lena Bask met the Orvo lobbyists in May, according to her diary.'],
      [
        HERALD,
        4,
        'Bask hits back',
        'Lena Bask did not meet the Orvo lobbyists, her office said on Wednesday.',
      ],
    ],
    ['did not meet', 'met'],
  ],
  [
    'price of a club',
    'How much did Aldby Town pay for Jonas Kray?',
    [
      [POST, 3, 'Kray comes home', 'Aldby Town paid $4 million for Jonas Kray, the striker’s agent said.'],
      [
        HERALD,
        4,
        'A bargain',
        'Aldby Town paid $6.5 million for Jonas Kray, a person close to the deal said.',
      ],
    ],
    ['$6.5 million', '$4 million'],
  ],
  [
    'size of a spill',
    'How much oil leaked from the tanker Brisa?',
    [
      [POST, 3, 'Oil on the coast', 'About 300 tonnes of oil leaked from the tanker Brisa, its owner said.'],
      [
        HERALD,
        4,
        'Birds in oil',
        'More than 900 tonnes of oil leaked from the tanker Brisa, the coast guard said.',
      ],
    ],
    ['900', '300'],
  ],
  [
    'where the summit is',
    'Where will the Five Rivers summit be held?',
    [
      [POST, 3, 'Summit', 'The Five Rivers summit will be held in Kelby, diplomats said on Tuesday.'],
      [WIRE, 4, 'Five Rivers', 'The Five Rivers summit will be held in Sturby, the foreign ministry said.'],
    ],
    ['Sturby', 'Kelby'],
  ],
  [
    'share of a vote',
    'What share of the vote did the Green List win in Ostermark?',
    [
      [
        POST,
        9,
        'Ostermark votes',
        'The Green List won 18 per cent of the vote in Ostermark, Channel One reported.',
      ],
      [
        HERALD,
        '9T18:00',
        'Ostermark has voted',
        'The Green List won 23 per cent of the vote in Ostermark, the Post of Ostermark reported.',
      ],
    ],
    ['23 per cent', '18 per cent'],
  ],
  [
    'is it safe',
    'Is the water in Delby safe to drink?',
    [
      [POST, 3, 'Delby drinks again', 'The water in Delby is safe to drink, the waterworks said on Tuesday.'],
      [
        HERALD,
        4,
        'Doctors warn Delby',
        'The water in Delby is not safe to drink, doctors of the hospital said.',
      ],
    ],
    ['is not safe', 'is safe'],
  ],
  [
    'how many aboard',
    'How many people were aboard the ferry Nordstjerna?',
    [
      [
        POST,
        '3T09:00',
        'Ferry aground',
        'There were 212 people aboard the ferry Nordstjerna when it ran aground on Tuesday.',
      ],
      [
        HERALD,
        '3T18:00',
        'Night on the rocks',
        'The ferry Nordstjerna had 188 people aboard, the shipping line said.',
      ],
    ],
    ['188', '212'],
  ],
]

const AGREEING: readonly Row[] = [
  [
    'a month and the next',
    'What was inflation in Norland in October?',
    [
      [POST, 3, 'Prices', 'Inflation in Norland was 3.1 per cent in October, the statistics office said.'],
      [
        HERALD,
        4,
        'Prices in September',
        'Inflation in Norland was 2.7 per cent in September, after a warm summer.',
      ],
    ],
  ],
  [
    'asked for and given',
    'How much money did the Falk museum get?',
    [
      [POST, 3, 'Museum', 'The Falk museum got 2 million crowns from the state on Tuesday.'],
      [HERALD, 4, 'Museum wanted more', 'The Falk museum had asked for 5 million crowns.'],
    ],
  ],
  [
    'men and women of one team',
    'Who won the Nordic relay?',
    [
      [POST, 8, 'Relay gold', 'Sudmark won the Nordic relay on Sunday ahead of Varland.'],
      [HERALD, 8, 'Relay of the women', 'Varland won the women’s Nordic relay on Sunday by four seconds.'],
    ],
  ],
  [
    'arrested in two raids',
    'How many people were arrested in the Colby raids?',
    [
      [
        POST,
        3,
        'Raids in Colby',
        'Nineteen people were arrested in the Colby raids on Tuesday, police said.',
      ],
      [HERALD, 4, 'After the raids', 'Of those arrested in the Colby raids, seven were freed on Wednesday.'],
    ],
  ],
  [
    'hectares and square kilometres',
    'How large is the Tolla nature park?',
    [
      [POST, 3, 'New park', 'The Tolla nature park covers 12,000 hectares of bog and forest.'],
      [HERALD, 4, 'Wolves welcome', 'The Tolla nature park is 120 square kilometres large.'],
    ],
  ],
  [
    'a loss and a profit of other years',
    'How much did Sund Shipping lose last year?',
    [
      [POST, 3, 'Sund in the red', 'Sund Shipping lost $80 million last year, it said on Tuesday.'],
      [HERALD, 4, 'Better times at sea', 'Sund Shipping lost $35 million in 2023 and nothing in 2024.'],
    ],
  ],
  [
    'speed limit for cars and lorries',
    'What is the speed limit on the Hollin motorway?',
    [
      [POST, 3, 'Slower', 'The speed limit on the Hollin motorway is 110 kilometres an hour for cars.'],
      [HERALD, 4, 'Lorries', 'The speed limit on the Hollin motorway is 80 kilometres an hour for lorries.'],
    ],
  ],
  [
    'first told, then put off',
    'When will the Rones opera open?',
    [
      [POST, 3, 'Opera late', 'The Rones opera will open on 9 May, three months later than planned.'],
      [HERALD, 4, 'Singers wait', 'The Rones opera was to have opened on 7 February.'],
    ],
  ],
  [
    'about and exactly',
    'How many signatures did the Elmet petition gather?',
    [
      [POST, 3, 'Petition', 'The Elmet petition gathered more than 50,000 signatures in a week.'],
      [
        HERALD,
        4,
        'Petition handed over',
        'The Elmet petition gathered 51,286 signatures, the clerk of the council counted.',
      ],
    ],
  ],
  [
    'a day of the week and its date',
    'When was the bishop of Aske buried?',
    [
      [POST, 7, 'Farewell to a bishop', 'The bishop of Aske was buried on Friday, and the bells rang.'],
      [ECHO, 8, 'A bishop is buried', 'The bishop of Aske was buried on 6 November beside his brother.'],
    ],
  ],
]

export const PLAIN_NEWS_2: readonly Row[] = [...DIFFERING, ...AGREEING]
