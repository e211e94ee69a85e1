// Small invented articles by twos and threes: such as contradict each other, and such as only seem to.

export interface ConflictCase {
  readonly name: string
  readonly question: string
  /** Outlet, day of November 2026, headline, text. */
  readonly reports: readonly (readonly [publisher: string, day: number, headline: string, text: string])[]
  /** What must be shown side by side, the newest first; empty where nothing contradicts. */
  readonly differ: readonly string[]
}

const POST = 'The Marrow Post'
const HERALD = 'Colby Herald'
const WIRE = 'North Wire'

type Row = readonly [
  name: string,
  question: string,
  reports: ConflictCase['reports'],
  differ?: readonly string[],
]

const contradicting: readonly Row[] = [
  [
    'a count',
    'How many people were hurt in the Pellworth ferry fire?',
    [
      [
        POST,
        3,
        'Fire on ferry at Pellworth',
        'A fire on the Pellworth ferry hurt 14 people on Tuesday. The crew put it out within an hour.',
      ],
      [
        HERALD,
        5,
        'Pellworth ferry back in service',
        'The Pellworth ferry sailed again on Thursday. The fire on board hurt 23 people, the harbour master said.',
      ],
    ],
    ['23', '14'],
  ],
  [
    'a sum',
    'How much did the Ganton bridge cost?',
    [
      [
        POST,
        2,
        'Ganton opens its bridge',
        'The Ganton bridge opened to traffic on Monday. The bridge cost 61 million crowns, the council said.',
      ],
      [
        HERALD,
        4,
        'Doubts about Ganton',
        'Auditors looked at the accounts of Ganton on Wednesday. The Ganton bridge cost 88 million crowns, they found.',
      ],
    ],
    ['88 million', '61 million'],
  ],
  [
    'a share',
    'What share of Tolby residents voted to leave the district?',
    [
      [
        POST,
        2,
        'Tolby votes',
        'In a count on Monday 54 per cent of Tolby residents voted to leave the district. The mayor called it a clear result.',
      ],
      [
        WIRE,
        3,
        'Tolby result',
        'About the future of Tolby there is little doubt: 61 per cent of residents voted to leave the district, officials said.',
      ],
    ],
    ['61 per cent', '54 per cent'],
  ],
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
    'a length',
    'How long is the Ostby cable car?',
    [
      [
        POST,
        2,
        'Cable car starts',
        'The Ostby cable car is 2.4 kilometres long and carries 30 people in each cabin.',
      ],
      [
        WIRE,
        5,
        'Cable car in numbers',
        'At 3.1 kilometres long, the Ostby cable car is the longest in the country.',
      ],
    ],
    ['3.1', '2.4'],
  ],
  [
    'an age',
    'How old was the climber rescued on Mount Hask?',
    [
      [
        POST,
        2,
        'Climber rescued',
        'A climber rescued on Mount Hask on Monday was 52 years old, the rescue team said.',
      ],
      [
        WIRE,
        2,
        'Rescue on Hask',
        'The climber rescued on Mount Hask was 47 years old, according to the hospital.',
      ],
    ],
    ['47', '52'],
  ],
  [
    'how long it took',
    'How long did the Brinsley power cut last?',
    [
      [POST, 2, 'Power back', 'The Brinsley power cut lasted six hours, the grid operator said on Monday.'],
      [
        HERALD,
        3,
        'Dark day',
        'The Brinsley power cut lasted eleven hours, shopkeepers said, and spoilt much food.',
      ],
    ],
    ['eleven hours', 'six hours'],
  ],
  [
    'three reports',
    'How many houses burned in the Fallow valley?',
    [
      [
        POST,
        2,
        'Fire in valley',
        'At least 40 houses burned in the Fallow valley on Monday, the fire brigade said.',
      ],
      [
        HERALD,
        3,
        'Valley burns on',
        'By Tuesday 95 houses burned in the Fallow valley, the fire brigade said.',
      ],
      [WIRE, 5, 'Fire is out', 'In all, 130 houses burned in the Fallow valley, insurers said on Thursday.'],
    ],
    ['130', '95', '40'],
  ],
  [
    'a rise',
    'By how much did bread prices rise in Maska?',
    [
      [
        POST,
        2,
        'Bread dearer',
        'Bread prices rose by 6 per cent in Maska in October, the statistics office said.',
      ],
      [WIRE, 4, 'Bread dearer still', 'Bread prices rose by 11 per cent in Maska in October, bakers said.'],
    ],
    ['11 per cent', '6 per cent'],
  ],
  [
    'jobs',
    'How many jobs will the Tessel works cut?',
    [
      [POST, 2, 'Cuts at Tessel', 'The Tessel works will cut 700 jobs, the owner said on Monday.'],
      [
        HERALD,
        4,
        'Union counts',
        'The Tessel works will cut 1,150 jobs, the union said on Wednesday after it had seen the plan.',
      ],
    ],
    ['1,150', '700'],
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
    'a price in an agency’s text that two print',
    'How much is a ticket for the Arden zoo?',
    [
      [
        POST,
        2,
        'Zoo raises price',
        'A ticket for the Arden zoo is 18 crowns from this week, its director said, and children pay half of it.',
      ],
      [
        HERALD,
        2,
        'Zoo raises price',
        'A ticket for the Arden zoo is 18 crowns from this week, its director said, and children pay half of it.',
      ],
      [WIRE, 4, 'Zoo dearer', 'A ticket for the Arden zoo is 22 crowns, visitors said on Wednesday.'],
    ],
    ['22', '18'],
  ],
]

const agreeing: readonly Row[] = [
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
]

export const CONFLICT_CASES: readonly ConflictCase[] = [...contradicting, ...agreeing].map(
  ([name, question, reports, differ = []]) => ({ name, question, reports, differ }),
)
