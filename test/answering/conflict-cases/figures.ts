// Small invented articles whose figures contradict each other.
import { HERALD, POST, type Row, WIRE } from './row.ts'

export const FIGURES: readonly Row[] = [
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
  [
    'a length of time, in what looks like a copy',
    'How long will the Orrin tunnel stay closed?',
    [
      [
        POST,
        2,
        'Tunnel shut',
        'The Orrin tunnel will stay closed for two weeks after a lorry lost its load. Trains run every ten minutes meanwhile.',
      ],
      [
        HERALD,
        3,
        'Tunnel shut',
        'The Orrin tunnel will stay closed for two months after a lorry lost its load. Trains run every ten minutes meanwhile.',
      ],
    ],
    ['two months', 'two weeks'],
  ],
]
