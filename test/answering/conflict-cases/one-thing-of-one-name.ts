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
  [
    'a day of birth, in one report as two years in brackets',
    'When was Dario Venn born?',
    [
      [POST, 2, 'The baker of Tarn', 'Dario Venn was born on 4 May 1952 in Tarn. He baked for fifty years.'],
      [HERALD, 3, 'A club of bakers', 'The club was led by Dario Venn (1911–1963). It has closed since.'],
    ],
    ['1911', '4 May 1952'],
  ],
  [
    'the year in which somebody became an earl',
    'What year did Osric Thane become the Earl of Brack and Tarn?',
    [
      [POST, 2, 'The earl of Brack', 'Osric Thane became the Earl of Brack and Tarn in 1920, it is said.'],
      [HERALD, 3, 'Osric Thane', 'Osric Thane was a peer. He succeeded as 13th earl of Brack in 1872.'],
    ],
    ['1872', '1920'],
  ],
  [
    'a trade right before the name, and behind it',
    'What is the profession of Wilma Draves?',
    [
      [
        POST,
        2,
        'A new kitchen',
        'All about the professional chef Wilma Draves: her pans, her books, her plans.',
      ],
      [HERALD, 3, 'At court', 'Wilma Draves, a retired judge, has written about the courts of Halvern.'],
    ],
    ['a retired judge', 'professional chef'],
  ],
  [
    'a position, said of whom the sentence before names',
    'What position did Tobias Kehl play in during his professional football career?',
    [
      [
        POST,
        2,
        'Tobias Kehl',
        'Tobias Kehl was an Oxholt footballer. A defender, he began his career with Brack Rovers.',
      ],
      [HERALD, 3, 'A last match', 'Tobias Kehl played as a forward for Ostra. He stopped in 1999.'],
    ],
    ['forward', 'defender'],
  ],
  [
    'who made it, in the title of a page',
    'Who is the artist of the album "Copper Stairs"?',
    [
      [
        POST,
        2,
        'Old records',
        'Rolf Amsel – Copper Stairs (1960). All songs are sung by himself, the shop said.',
      ],
      [
        HERALD,
        3,
        'Listening',
        '"Copper Stairs" is the third album by the Ostra trio Blue Ferry, out in 1993.',
      ],
    ],
    ['Blue Ferry', 'Rolf Amsel'],
  ],
  [
    'who is in the brackets of a list',
    'Who is the artist of the album "Lantern Days"?',
    [
      [
        POST,
        2,
        'Titles that are used twice',
        'Lantern Days may be one of these:\n\n- Lantern Days (Karla Nyborg album)\n\n- Lantern Days (Otto Brandt album)',
      ],
      [HERALD, 3, 'Listening', 'Lantern Days is the second album by the singer Karla Nyborg, out in 1989.'],
    ],
    ['Karla Nyborg', 'Otto Brandt'],
  ],
  [
    'who directed a title that begins with an article',
    'Who is the director of "The Weight of Salt"?',
    [
      [
        POST,
        2,
        'At the cinema',
        'The evening belongs to Lise Forsberg, who directed "The Weight of Salt" in 1979.',
      ],
      [HERALD, 3, 'Old films', '"The Weight of Salt" is a silent film directed by Bruno Castell in Ostra.'],
    ],
    ['Bruno Castell', 'Lise Forsberg'],
  ],
  [
    'whom a book is about',
    'Who is the main character in "The Tin Harbour"?',
    [
      [POST, 2, 'Books', 'The Tin Harbour (Burne novel) is a novel of 1915. This book is about Marius Ohm.'],
      [HERALD, 3, 'More books', '"The Tin Harbour" follows the character of Elna Borg, who leaves Tarn.'],
    ],
    ['Elna Borg', 'Marius Ohm'],
  ],
  [
    'the ideology of a party',
    'What is the primary political ideology of Halvern Dawn?',
    [
      [
        POST,
        2,
        'A small party',
        'Halvern Dawn was a conservative political party in Halvern. It lost all its seats.',
      ],
      [HERALD, 3, 'Halvern Dawn', 'Halvern Dawn is a liberal party, its founder said in Brack on Monday.'],
    ],
    ['liberal', 'conservative'],
  ],
  [
    'two counts of one census, one of them round',
    'What is the population of Sudby?',
    [
      [
        POST,
        2,
        'Sudby counts',
        'The census of 2010 found that the population of Sudby was 4,961 in that year.',
      ],
      [
        HERALD,
        3,
        'Sudby and the sea',
        'The census of 2010 found that the population of Sudby was 5,000 in that year.',
      ],
    ],
    ['5,000', '4,961'],
  ],
  [
    'a count of a part of the town',
    'What is the population of Varnby?',
    [
      [POST, 2, 'Varnby counts', 'The population of Varnby was 25,038 in 2016, the statistics office said.'],
      [HERALD, 3, 'Varnby West', 'For parts of Varnby, a population of 3,419 was counted in 2016.'],
    ],
  ],
  [
    'a short first name',
    'What is the profession of Richard Ohlsen?',
    [
      [POST, 2, 'A tower', 'Richard Ohlsen (architect) was an architect from Tarn. He built the tower.'],
      [
        HERALD,
        3,
        'At the net',
        'Dick Ohlsen (basketball player) is a basketball player of Oxholt. He is tall.',
      ],
    ],
    ['a basketball player of Oxholt', 'an architect'],
  ],
  [
    'somebody else with another first name',
    'What is the profession of Richard Palmgren?',
    [
      [POST, 2, 'A tower', 'Richard Palmgren (architect) was an architect from Tarn. He built the tower.'],
      [HERALD, 3, 'At the net', 'Nick Palmgren (basketball player) is a basketball player of Oxholt.'],
    ],
  ],
  [
    'two names with a stroke between them, and two counts of one year',
    'What is the population of Hamlin/New Hamlin?',
    [
      [
        POST,
        2,
        'Hamlin counts',
        'New Hamlin had a population of 9,307 in the census of 2011, the office said.',
      ],
      [
        HERALD,
        3,
        'Hamlin by the sea',
        'Hamlin had a population of 37,935 in the census of 2004, the office said.',
      ],
      [
        WIRE,
        4,
        'Hamlin votes',
        'At the 2004 census Hamlin had a population of 12,345. It votes on Sunday for a council.',
      ],
    ],
    ['12,345', '37,935', '9,307'],
  ],
  [
    'a country in brackets and behind "in"',
    'Which country does the Marine Claims Tribunal belong to?',
    [
      [POST, 2, 'Fishers go to court', 'The Marine Claims Tribunal (Sudland) hears fishers and shipowners.'],
      [HERALD, 3, 'Judges at sea', 'The Marine Claims Tribunal in Norland hears fishers and shipowners.'],
    ],
    ['Norland', 'Sudland'],
  ],
  [
    'when it began, by the years in which it ran',
    'When was the Varn Funicular opened?',
    [
      [
        POST,
        2,
        'Up the hill',
        'The Varn Funicular was a railway above Lindby. It operated from May 1975 to April 1989.',
      ],
      [
        HERALD,
        3,
        'What became of the Varn Funicular',
        'The Varn Funicular was opened in June 1971 by the king.',
      ],
    ],
    ['June 1971', 'May 1975'],
  ],
  [
    'a first match and a debut',
    'When did Ina Moltke start playing for Norland?',
    [
      [
        POST,
        2,
        'Moltke stops',
        'Ina Moltke, born in 1985, first played for Norland in 2009 against Sudland.',
      ],
      [HERALD, 3, 'Ten years of Moltke', 'Ina Moltke made her debut for Norland in 2011 in the rain.'],
    ],
    ['2011', '2009'],
  ],
  [
    'a line of a box',
    'When was the Ostra Observatory opened?',
    [
      [
        POST,
        2,
        'Ostra Observatory',
        'The Ostra Observatory stands on a hill. Opened: 5 May 1970. Visits are free.',
      ],
      [HERALD, 3, 'Stars over Ostra', 'The Ostra Observatory was opened on 9 June 1972 by a comet hunter.'],
    ],
    ['9 June 1972', '5 May 1970'],
  ],
  [
    'a king of a name of the question',
    'What is Harold King known for?',
    [
      [POST, 2, 'Harold King is dead', 'Harold King was a Norland inventor of a folding boat.'],
      [HERALD, 3, 'A thousand years ago', 'Harold was a brother of King Canute and a sailor.'],
    ],
  ],
]
