import { told } from './paragraph.ts';

const board = '§ 10';
/** An annual meeting without a chair to elect. */
export const storyC = [
  told(
    '35 present, ticked off',
    'establishRegister',
    '§ 3',
    'fastställdes till 35 röstberättigade',
  ),
  told(
    '… four of the board and 31 others',
    'establishRegister',
    '§ 3',
    '35 röstberättigade, av dem 4 ur styrelsen.',
  ),
  told('Duly convened', 'findConvening', '§ 4', 'Årsmötet fann att det är stadgeenligt utlyst.'),
  told(
    'Website, e-mail to 254, posters',
    'tellCalling',
    'head',
    'genom webbplatsen, e-post och anslag, till 254 medlemmar.',
  ),
  told('No proxies handed in', 'writeItemNote', '§ 3', 'Inga fullmakter lämnades in.'),
  told(
    'Report and accounts presented',
    'writeItemNote',
    '§ 5',
    'Årsberättelsen och bokslutet, sända med kallelsen, föredrogs.',
  ),
  told('… and annexed', 'attachFile', '§ 5', 'Bilaga 1: Årsberättelse och bokslut.'),
  told("Auditors' report read", 'writeItemNote', '§ 6', 'Revisorernas berättelse lästes upp.'),
  told(
    'Accounts adopted',
    'decideByAcclamation',
    '§ 7',
    'Årsmötet beslutade att fastställa bokslutet.',
  ),
  told('Reports filed', 'decideByAcclamation', '§ 7', 'att lägga berättelserna till handlingarna.'),
  told(
    'Discharge for 2022',
    'decideByAcclamation',
    '§ 8',
    'att bevilja styrelsen ansvarsfrihet för 2022.',
  ),
  told(
    'The fee, unchanged',
    'decideByAcclamation',
    '§ 9',
    'årsavgiften är oförändrad, 200 kr per fastighet.',
  ),
  told(
    "The board's fee, unchanged",
    'decideByAcclamation',
    '§ 9',
    'oförändrat, 950 kr per ledamot och år.',
  ),
  told(
    'Seven elected, four for two years',
    'beginElection',
    board,
    'Ada Ek, Bo By, Cilla Dal och Disa Fors för två år',
  ),
  told('… three for one', 'beginElection', board, 'Medlem 01, Medlem 02 och Medlem 03 för ett år'),
  told(
    '… as the committee proposed',
    'beginElection',
    board,
    'Enligt förslag från valberedningen.',
  ),
  told(
    'No candidate for chair: left to the board',
    'beginElection',
    '§ 11',
    'att överlåta åt styrelsen att inom sig utse ordförande',
  ),
  told('… within three months', 'beginElection', '§ 11', 'senast 14 juni 2023'),
  told('… else a new annual meeting', 'beginElection', '§ 11', 'kalla till ett nytt årsmöte'),
  told('Two auditors', 'beginElection', '§ 12', 'välja Medlem 04 och Rut Revisor till revisorer.'),
  told(
    'Two of the nominating committee',
    'beginElection',
    '§ 13',
    'välja Medlem 05 och Medlem 06 till ledamöter i valberedningen.',
  ),
  told('No motions', 'writeItemNote', '§ 14', 'Inga motioner fanns.'),
  told('Other business discussed', 'addNote', '§ 15', 'A, B och C diskuterades.'),
  told('A task taken on by the board', 'setTask', '§ 15', 'Styrelsen åtog sig att återkomma om A.'),
];
