// Small invented articles of plain news days: votes, dates, winners, company figures, denials, and what only looks like one.
import { ECHO, HERALD, POST, type Row, WIRE } from './row.ts'

const DIFFERING: readonly Row[] = [
  [
    'two tolls of one evening',
    'How many people were killed in the Sarn landslide?',
    [
      [
        POST,
        '4T18:00',
        'Landslide at Sarn',
        'Eleven people were killed in the Sarn landslide, the army said.',
      ],
      [
        HERALD,
        '4T19:30',
        'Houses buried',
        'Eight people were killed in the Sarn landslide, according to the hospital where they were brought.',
      ],
    ],
    ['Eight', 'Eleven'],
  ],
  [
    'votes for a law',
    'How many members of parliament voted for the Halse pension bill?',
    [
      [
        POST,
        4,
        'Pensions pass',
        'The Halse pension bill passed on Wednesday: 112 members of parliament voted for it and 97 against.',
      ],
      [
        HERALD,
        5,
        'What the bill means',
        'Parliament backed the Halse pension bill, for which 118 members voted, after nine hours of debate.',
      ],
    ],
    ['118', '112'],
  ],
  [
    'day of an opening',
    'When will the Torvik bridge open?',
    [
      [POST, 3, 'Bridge nearly done', 'The Torvik bridge will open on 1 March, the road office said.'],
      [HERALD, 5, 'A year late', 'Drivers can cross the Torvik bridge from 15 March, when it will open.'],
    ],
    ['15 March', '1 March'],
  ],
  [
    'who won a race',
    'Who won the Malby marathon?',
    [
      [POST, 8, 'Malby runs', 'Sofia Lund won the Malby marathon on Sunday in two hours and 31 minutes.'],
      [
        HERALD,
        9,
        'Photo finish',
        'Petra Hahn won the Malby marathon by a step, judges decided after an appeal.',
      ],
    ],
    ['Petra Hahn', 'Sofia Lund'],
  ],
  [
    'which city hosts',
    'Which city will host the Norrland games?',
    [
      [
        POST,
        3,
        'Games awarded',
        'Kelby will host the Norrland games in 2031, the committee said on Tuesday.',
      ],
      [HERALD, 4, 'Joy in Varnes', 'Varnes will host the Norrland games, its mayor told a cheering crowd.'],
    ],
    ['Varnes', 'Kelby'],
  ],
  [
    'profit of a company',
    'How much profit did Halden Steel make in the third quarter?',
    [
      [
        POST,
        5,
        'Halden Steel',
        'Halden Steel made a profit of $120 million in the third quarter, it said on Thursday.',
      ],
      [
        HERALD,
        6,
        'Steel maker struggles',
        'In the third quarter Halden Steel made $95 million in profit, less than banks had thought.',
      ],
    ],
    ['$95 million', '$120 million'],
  ],
  [
    'a club denies',
    'Has Ann Marsh resigned as coach of Tolby?',
    [
      [POST, 3, 'Marsh goes', 'Ann Marsh has resigned as coach of Tolby, three players said on Tuesday.'],
      [HERALD, 4, 'Marsh stays', 'Ann Marsh has not resigned as coach of Tolby, the club said on Wednesday.'],
    ],
    ['has not resigned', 'has resigned'],
  ],
  [
    'jobs cut',
    'How many jobs will Orvo Motors cut?',
    [
      [
        POST,
        3,
        'Cuts at Orvo',
        'Orvo Motors will cut 1,400 jobs in its two plants, the company said on Tuesday.',
      ],
      [
        HERALD,
        4,
        'Anger at Orvo',
        'Orvo Motors will cut 2,600 jobs, according to the union of metal workers.',
      ],
    ],
    ['2,600', '1,400'],
  ],
  [
    'age of a climber',
    'How old was the climber who died on Mount Vess?',
    [
      [
        POST,
        3,
        'Death on Mount Vess',
        'A 34-year-old climber died on Mount Vess on Tuesday after a fall of rock.',
      ],
      [
        HERALD,
        4,
        'Mountain rescue',
        'The climber who died on Mount Vess was 43 years old and came from Aldby.',
      ],
    ],
    ['43', '34'],
  ],
  [
    'who buys a brewery',
    'Who bought the Brenn brewery?',
    [
      [
        POST,
        3,
        'Brenn sold',
        'The Brenn brewery was bought by Tarn Foods on Tuesday, its workers were told.',
      ],
      [
        HERALD,
        5,
        'Beer and money',
        'Lorne Capital bought the Brenn brewery for an unknown sum, the family said.',
      ],
    ],
    ['Lorne Capital', 'Tarn Foods'],
  ],
  [
    'length of a sentence',
    'How long was Erik Dahl jailed for?',
    [
      [POST, 4, 'Dahl sentenced', 'Erik Dahl was jailed for six years on Wednesday for taking bribes.'],
      [HERALD, 5, 'After the trial', 'Erik Dahl was jailed for nine years, the court in Sturby said.'],
    ],
    ['nine years', 'six years'],
  ],
  [
    'who scored',
    'Who scored the winning goal for Vesby against Rones?',
    [
      [
        POST,
        8,
        'Vesby win late',
        'Ida Holm scored the winning goal for Vesby against Rones in the last minute.',
      ],
      [
        HERALD,
        9,
        'Vesby go top',
        'Lea Strand scored the winning goal for Vesby against Rones, the league said.',
      ],
    ],
    ['Lea Strand', 'Ida Holm'],
  ],
]

const AGREEING: readonly Row[] = [
  [
    'jailed and worked',
    'How long was Paul Renn jailed for?',
    [
      [POST, 4, 'Banker jailed', 'Paul Renn was jailed for five years on Wednesday for fraud.'],
      [
        HERALD,
        5,
        'Who is Paul Renn?',
        'Paul Renn had worked for three years at the bank when the fraud began.',
      ],
    ],
  ],
  [
    'days of a strike',
    'How long has the Grimsby ferry strike lasted?',
    [
      [POST, 3, 'No ferries', 'The Grimsby ferry strike has lasted four days, and no talks are planned.'],
      [
        HERALD,
        7,
        'Still no ferries',
        'The Grimsby ferry strike has lasted eight days. Shops run out of milk.',
      ],
    ],
  ],
  [
    'miles and kilometres',
    'How long is the Voss tunnel?',
    [
      [POST, 3, 'Tunnel opens', 'The Voss tunnel is 10 kilometres long and cost less than planned.'],
      [HERALD, 4, 'Under the mountain', 'At 6.2 miles the Voss tunnel is the longest of the island.'],
    ],
  ],
  [
    'millions rounded',
    'How many cars did Orvo Motors sell last year?',
    [
      [POST, 3, 'Orvo sells more', 'Orvo Motors sold 1.98 million cars last year, the company said.'],
      [
        HERALD,
        4,
        'Orvo in numbers',
        'Orvo Motors sold about two million cars last year, most of them abroad.',
      ],
    ],
  ],
  [
    'a range and a figure in it',
    'How many trees fell in the Elmet park storm?',
    [
      [POST, 3, 'Storm in the park', 'Between 40 and 60 trees fell in the Elmet park storm, gardeners said.'],
      [HERALD, 4, 'Park still shut', 'In the Elmet park storm 52 trees fell, the town said after a count.'],
    ],
  ],
  [
    'all and some of them',
    'How many firefighters fought the Rosk forest fire?',
    [
      [POST, 3, 'Forest burns', 'More than 300 firefighters fought the Rosk forest fire on Tuesday.'],
      [
        HERALD,
        4,
        'Help from abroad',
        'Of the firefighters who fought the Rosk forest fire, 45 came from abroad.',
      ],
    ],
  ],
  [
    'a capital letter',
    'What did Medra recall on Tuesday?',
    [
      [POST, 3, 'Medra recalls doses', 'Medra recalled 9,000 doses of its Measles Vaccine on Tuesday.'],
      [HERALD, 4, 'Doses come back', 'Medra recalled 9,000 doses of its measles vaccine on Tuesday.'],
    ],
  ],
  [
    'a bridge and a tunnel of one name',
    'When did the Lodden bridge open?',
    [
      [POST, 3, 'A bridge turns ten', 'The Lodden bridge opened on 3 May 2016 with a parade of boats.'],
      [POST, 5, 'Tunnel for trams', 'The Lodden tunnel opened on 12 June 2019 with a parade of trams.'],
    ],
  ],
  [
    'two quarters',
    'How much profit did Tarn Foods make in the third quarter?',
    [
      [POST, 5, 'Tarn Foods', 'Tarn Foods made a profit of $42 million in the third quarter, it said.'],
      [HERALD, 6, 'A weak spring', 'Tarn Foods had made a profit of $17 million in the second quarter.'],
    ],
  ],
  [
    'the country and a part of it',
    'What is the unemployment rate in Varland?',
    [
      [POST, 3, 'Fewer out of work', 'The unemployment rate in Varland was 4.1 per cent in October.'],
      [
        HERALD,
        4,
        'The north waits',
        'In the north of Varland the unemployment rate was 7.3 per cent in October.',
      ],
    ],
  ],
  [
    'what it cost and what it will cost',
    'How much is a tram ticket in Lindby?',
    [
      [POST, 3, 'Tickets dearer', 'A tram ticket in Lindby costs 3.20 crowns from Monday.'],
      [HERALD, 4, 'Riders complain', 'Until Sunday a tram ticket in Lindby was 2.80 crowns.'],
    ],
  ],
  [
    'offered and paid',
    'How much did Lorne Capital pay for Sund Shipping?',
    [
      [POST, 3, 'Sund sold', 'Lorne Capital paid $310 million for Sund Shipping, the firms said on Tuesday.'],
      [
        WIRE,
        4,
        'A rival',
        'Before that a rival had offered $280 million for Sund Shipping and was turned down.',
      ],
    ],
  ],
  [
    'two finals of one club',
    'Who won the Marrow cup final?',
    [
      [POST, 8, 'Cup final', 'Vesby won the Marrow cup final against Rones on Sunday by two goals to one.'],
      [HERALD, 9, 'The women too', 'The women of Aldby won the Marrow cup final for women on Saturday.'],
    ],
  ],
  [
    'found and missing',
    'How many hikers are missing on Mount Skade?',
    [
      [POST, 3, 'Search in the snow', 'Six hikers are missing on Mount Skade since Monday, rescuers said.'],
      [ECHO, 4, 'Two found', 'Two of the hikers on Mount Skade were found alive on Wednesday morning.'],
    ],
  ],
]

export const PLAIN_NEWS: readonly Row[] = [...DIFFERING, ...AGREEING]
