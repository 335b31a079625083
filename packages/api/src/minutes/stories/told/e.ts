import { told } from './paragraph.ts';

/** An old annual meeting, entered afterwards. */
export const storyE = [
  told('The rules of that time', 'adoptRuleSet'),
  told('The day, and no hours', 'draftMeeting', 'head', 'Tid 14 mars 2009 '),
  told('The day of the notice is not known', 'tellCalling'),
  told('Who opened is not known', 'openMeeting', '§ 1', 'Mötet öppnades.'),
  told(
    'A chair from elsewhere',
    'electOfficer',
    '§ 2',
    'Rut Lind (Länsförbundet) till mötesordförande',
  ),
  told('Who kept the minutes', 'handOverOffice', '§ 3', 'Bo Sten förde protokollet.'),
  told('One verifier', 'electOfficer', '§ 3', 'Årsmötet valde Eva Lo till justerare.'),
  told('Duly convened', 'findConvening', '§ 4', 'Årsmötet fann att det är stadgeenligt utlyst.'),
  told('About 61 present', 'countRegister', '§ 5', 'Omkring 61 röstberättigade.'),
  told('Noted and filed', 'writeItemNote', '§ 6', 'Noterades och lades till handlingarna.'),
  told(
    'Discharge for 2008',
    'decideByAcclamation',
    '§ 7',
    'att bevilja styrelsen ansvarsfrihet för 2008.',
  ),
  told(
    'The board took no part, in one line',
    'standAside',
    '§ 7',
    'Styrelsen deltog inte i beslutet om sin egen ansvarsfrihet.',
  ),
  told('The fee', 'decideByAcclamation', '§ 8', '200 kr per fastighet och år.'),
  told("The board's fee", 'decideByAcclamation', '§ 9', '950 kr per ledamot och år.'),
  told('A § numbered "10 a"', 'takeUpItem', '§ 10 a', 'utse Ulla Ek'),
  told(
    'An honorary member',
    'decideByAcclamation',
    '§ 10 a',
    'att utse Ulla Ek till hedersmedlem.',
  ),
  told('Nobody known to have moved it', 'submitProposal', '§ 8', 'Förslag:'),
  told('Signed on paper', 'tellSignedOnPaper', 'signers', 'Eva Lo'),
];
