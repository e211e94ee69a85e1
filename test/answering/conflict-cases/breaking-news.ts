// Small invented articles as news breaks: tolls that grow, counts under way, denials, corrections, and who says so.
import { ECHO, HERALD, POST, type Row, WIRE } from './row.ts'

export const BREAKING_NEWS: readonly Row[] = [
  [
    'toll by the hour',
    'How many people died in the Brasko mine explosion?',
    [
      [
        POST,
        '5T08:10',
        'Explosion in Brasko mine',
        'At least 12 people died in an explosion in the Brasko mine early on Thursday, rescuers said. More are missing underground.',
      ],
      [
        HERALD,
        '5T15:40',
        'Mine toll rises',
        'The number of people who died in the explosion in the Brasko mine has risen to 17, the rescue service said on Thursday afternoon.',
      ],
    ],
    ['17', '12'],
  ],
  [
    'toll in three steps, agency story twice',
    'How many people were killed in the Tersk bus crash?',
    [
      [
        POST,
        4,
        'Bus crash at Tersk',
        'Five people were killed in a bus crash near Tersk on Wednesday morning, police said.',
      ],
      [
        HERALD,
        5,
        'Tersk crash: nine dead',
        'Nine people were killed in the bus crash near Tersk, after four died in hospital overnight, the health office said on Thursday. The bus had left the road in fog and hit a wall. The driver is among the dead.',
      ],
      [
        ECHO,
        5,
        'Tersk crash: nine dead',
        'Nine people were killed in the bus crash near Tersk, after four died in hospital overnight, the health office said on Thursday. The bus had left the road in fog and hit a wall. The driver is among the dead.',
      ],
      [
        WIRE,
        7,
        'Bus crash claims more lives',
        'Eleven people have now been killed in the Tersk bus crash, the regional government said on Saturday.',
      ],
    ],
    ['Eleven', 'Nine', 'Five'],
  ],
  [
    'a correction replaces',
    'How many people were hurt in the Velm factory fire?',
    [
      [
        POST,
        2,
        'Fire at Velm factory',
        'Forty people were hurt in a fire at the Velm factory on Monday, the fire brigade said.',
      ],
      [
        POST,
        3,
        'Correction: Velm factory fire',
        'Fourteen people were hurt in the fire at the Velm factory, not 40 as we reported on Monday. We misheard the fire brigade.',
      ],
    ],
    ['Fourteen', 'Forty'],
  ],
  [
    'votes in the council',
    'How many councillors voted for the Larch tram?',
    [
      [
        POST,
        3,
        'Council backs tram',
        'Seven councillors voted for the Larch tram on Tuesday night, and four against it.',
      ],
      [
        HERALD,
        4,
        'Tram gets its money',
        'Eight councillors voted for the Larch tram, the town clerk said on Wednesday, and three against it.',
      ],
    ],
    ['Eight', 'Seven'],
  ],
  [
    'count under way',
    'What share of the vote did Ann Reed win in Sturby?',
    [
      [
        POST,
        '8T21:00',
        'Reed ahead',
        'With half of the ballots counted, Ann Reed won 41 per cent of the vote in Sturby on Sunday evening.',
      ],
      [
        HERALD,
        '9T07:00',
        'Reed wins Sturby',
        'Ann Reed won 47 per cent of the vote in Sturby, with all ballots counted, the electoral office said on Monday.',
      ],
    ],
    ['47 per cent', '41 per cent'],
  ],
  [
    'a minister denies',
    'Will the Ostrow hospital close?',
    [
      [
        POST,
        3,
        'Ostrow to lose its hospital',
        'The Ostrow hospital will close next summer, according to a paper of the health ministry that this newspaper has seen.',
      ],
      [
        HERALD,
        4,
        'Minister: no closure',
        'The Ostrow hospital will not close, health minister Lena Bask said on Wednesday. She called reports of it made up.',
      ],
    ],
    ['will not close', 'will close'],
  ],
  [
    'denied in so many words',
    'Is the Dorn shipyard being sold?',
    [
      [
        POST,
        3,
        'Shipyard for sale',
        'The Dorn shipyard is being sold to a Korean firm, three people close to the talks said.',
      ],
      [
        HERALD,
        4,
        'Owner speaks',
        'The owner of the Dorn shipyard denied on Wednesday that it is being sold.',
      ],
    ],
    ['denied on Wednesday that it is being sold', 'is being sold'],
  ],
  [
    'two who may both have been arrested',
    'Who was arrested over the Norrby bank robbery?',
    [
      [
        POST,
        3,
        'Arrest after robbery',
        'Police arrested Piet Lang, a locksmith, over the Norrby bank robbery on Tuesday.',
      ],
      [
        HERALD,
        4,
        'Norrby robbery',
        'Police arrested Jonas Reich over the Norrby bank robbery, his lawyer said on Wednesday.',
      ],
    ],
  ],
  [
    'police and organisers',
    'How many people took part in the Grell march?',
    [
      [
        POST,
        8,
        'March through Grell',
        'About 4,000 people took part in the Grell march for lower rents on Sunday, police said.',
      ],
      [
        HERALD,
        9,
        'Rents bring Grell out',
        'Organisers said 15,000 people took part in the Grell march for lower rents. The square was full.',
      ],
    ],
    ['15,000', '4,000'],
  ],
  [
    'army and activists',
    'How many people were killed in the raid on Karsh?',
    [
      [
        POST,
        3,
        'Raid on Karsh',
        'Three people were killed in the raid on Karsh, all of them fighters, the army said on Tuesday.',
      ],
      [
        HERALD,
        3,
        'Village in mourning',
        'Activists said 21 people were killed in the raid on Karsh, among them children.',
      ],
    ],
    ['Three', '21'],
  ],
  [
    'copies count once',
    'How many people were injured in the Aske stadium collapse?',
    [
      [
        POST,
        3,
        'Stand collapses',
        'Six people were injured when a stand of the Aske stadium collapsed on Tuesday, police said. The stand was built in 1961. A match was cancelled.',
      ],
      [
        ECHO,
        3,
        'Stand collapses',
        'Six people were injured when a stand of the Aske stadium collapsed on Tuesday, police said. The stand was built in 1961. A match was cancelled.',
      ],
      [
        WIRE,
        3,
        'Aske stand collapses',
        'Six people were injured when a stand of the Aske stadium collapsed on Tuesday, police said. The stand was built in 1961. A match was cancelled.',
      ],
      [
        HERALD,
        4,
        'After the collapse',
        'Eight people were injured when a stand of the Aske stadium collapsed, the hospital in Aske said on Wednesday.',
      ],
    ],
    ['Eight', 'Six'],
  ],
  [
    'dead and hurt',
    'How many people died in the Skarn tunnel fire?',
    [
      [POST, 3, 'Tunnel fire', 'Two people died in the Skarn tunnel fire on Tuesday morning, police said.'],
      [
        HERALD,
        4,
        'Tunnel still shut',
        'The Skarn tunnel fire left 31 people in hospital, and the tunnel shut for a month.',
      ],
    ],
  ],
  [
    'an older disaster',
    'How many people died in the Halsa ferry accident?',
    [
      [
        POST,
        3,
        'Ferry capsizes',
        'Nine people died in the Halsa ferry accident on Monday, the coast guard said.',
      ],
      [
        HERALD,
        4,
        'Not the first time',
        'It was the second at that place: in the Halsa ferry accident of 1987, 140 people died.',
      ],
    ],
  ],
  [
    'forecast and result',
    'How much did the economy of Varland grow in the third quarter?',
    [
      [
        POST,
        2,
        'Growth ahead',
        'The economy of Varland is expected to have grown 2.1 per cent in the third quarter, banks said.',
      ],
      [
        HERALD,
        6,
        'Growth slows',
        'The economy of Varland grew 1.4 per cent in the third quarter, the statistics office said on Friday.',
      ],
    ],
  ],
  [
    'rounded',
    'How many homes lost power in the Lathe storm?',
    [
      [POST, 3, 'Storm over Lathe', 'Nearly 20,000 homes lost power in the Lathe storm on Tuesday.'],
      [HERALD, 4, 'Power back', 'In all 19,850 homes lost power in the Lathe storm, the grid operator said.'],
    ],
  ],
  [
    'hour of the quake',
    'At what time did the Orkel earthquake strike?',
    [
      [
        POST,
        3,
        'Earth shakes at Orkel',
        'The Orkel earthquake struck at 4:12 a.m. on Tuesday, the seismic institute said.',
      ],
      [
        HERALD,
        3,
        'Night of the quake',
        'The Orkel earthquake struck at 5:40 a.m., when most people were asleep.',
      ],
    ],
    ['4:12 a.m.', '5:40 a.m.'],
  ],
  [
    'magnitude revised',
    'What was the magnitude of the Orkel earthquake?',
    [
      [
        WIRE,
        3,
        'Quake near Orkel',
        'The Orkel earthquake had a magnitude of 6.1, the seismic institute said.',
      ],
      [
        HERALD,
        4,
        'Quake was stronger',
        'The Orkel earthquake had a magnitude of 6.3, the seismic institute said after a revision.',
      ],
    ],
    ['6.3', '6.1'],
  ],
  [
    'where it came down',
    'Where did the Fenn Air cargo plane crash?',
    [
      [
        POST,
        3,
        'Cargo plane lost',
        'A Fenn Air cargo plane crashed near Lund on Tuesday with two people on board.',
      ],
      [
        HERALD,
        4,
        'Wreck found',
        'The Fenn Air cargo plane crashed near Kelsby, the air accident office said on Wednesday.',
      ],
    ],
    ['Kelsby', 'Lund'],
  ],
  [
    'what it cost',
    'How much damage did the Selmer flood cause?',
    [
      [POST, 4, 'Selmer flood', 'The Selmer flood caused damage of $40 million, insurers said on Wednesday.'],
      [
        HERALD,
        6,
        'Bill for the flood',
        'The Selmer flood caused damage of $65 million, the government said on Friday.',
      ],
    ],
    ['$65 million', '$40 million'],
  ],
  [
    'who will follow',
    'Who will succeed Ida Kern as head of the Ulva library?',
    [
      [
        POST,
        3,
        'Library',
        'Vera Moll will succeed Ida Kern as head of the Ulva library, the town said on Tuesday.',
      ],
      [
        HERALD,
        5,
        'Ulva library',
        'Carl Brand will succeed Ida Kern as head of the Ulva library, councillors decided on Thursday.',
      ],
    ],
    ['Carl Brand', 'Vera Moll'],
  ],
  [
    'who was elected',
    'Who was elected mayor of Orsund?',
    [
      [POST, 3, 'Orsund votes', 'Councillors elected Nora Falk mayor of Orsund on Tuesday night.'],
      [
        HERALD,
        4,
        'A mayor for Orsund',
        'Councillors elected Bo Sand mayor of Orsund by one vote after a second count, the town clerk said.',
      ],
    ],
    ['Bo Sand', 'Nora Falk'],
  ],
]
