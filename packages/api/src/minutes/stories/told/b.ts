import { told } from './paragraph.ts';

const left = (cited: string, size: number) =>
  told(`People leave at ${cited}`, 'adjustRegister', cited, `Därefter ${size} i röstlängden.`);

/** A long meeting with a coin and five lockers. */
export const storyB = [
  told('Opened 17.17', 'openMeeting', 'head', 'kl. 17.17'),
  told('20 in the register', 'establishRegister', '2.1', 'fastställdes till 20 röstberättigade.'),
  told(
    '"Establish the register" inserted as 2.1',
    ['submitProposal', 'addAgendaItem'],
    '2.4',
    'att lägga in punkten Röstlängd som 2.1',
  ),
  told(
    'A late motion becomes 4.11',
    ['submitProposal', 'addAgendaItem'],
    '2.4',
    '”Sen motion om kaffe” lades till på dagordningen.',
  ),
  told(
    'Adopted with two changes',
    'adoptAgenda',
    '2.4',
    'godkände dagordningen med dessa ändringar.',
  ),
  told('Chair', 'electOfficer', '2.2', 'Medlem 01 till mötesordförande.'),
  told('Vice chair', 'electOfficer', '2.2', 'Medlem 02 till vice mötesordförande.'),
  told('Secretary', 'electOfficer', '2.2', 'Medlem 03 till mötessekreterare.'),
  told(
    'Two verifiers, tellers at closed votes',
    'electOfficer',
    '2.2',
    'Medlem 04 och Medlem 05 till justerare och rösträknare.',
  ),
  told('Reports without decisions', 'takeUpItem', 'headings', '3 Rapporter'),
  told(
    'A bill of three clauses, rejected for a reason',
    'decideTogether',
    '4.1',
    'avslog samtliga tre att-satser.',
  ),
  told(
    '… because the board may make editorial changes',
    'decideTogether',
    '4.1',
    'Skäl: Styrelsen får göra redaktionella ändringar själv.',
  ),
  told('No proposal of the board on the wall', 'submitProposal', '4.2', 'Förslag från Medlem 04'),
  told('Three proposals from the floor, carried', 'decideByAcclamation', '4.2', 'att rapportera.'),
  told('Ten motions', 'decideByAcclamation', '4.4', 'att bifalla motion 4.4.'),
  told(
    'A new secretary at 4.9',
    'electOfficer',
    '4.9',
    'Mötet valde Medlem 06 till mötessekreterare.',
  ),
  told('… the first one until then', 'electOfficer', 'head', 'Medlem 03 (2.2–4.9)'),
  ...Object.entries({
    '3.2': 18,
    '3.3': 17,
    '4.3': 15,
    '4.7': 13,
    '4.9': 11,
    '4.10': 9,
    '4.12': 8,
  }).map(([cited, size]) => left(cited, size)),
  told('Four for, four against', 'decideByCountedVote', '4.12', '4 för, 4 mot'),
  told('A coin, "heads rejects"', 'decideByCountedVote', '4.12', 'slantsingling, krona avslår'),
  told('Rejected by lot', 'decideByCountedVote', '4.12', 'Mötet avslog yrkandet'),
  told('Five clauses about lockers', 'submitProposal', '4.5', 'att köpa lås'),
  told('An addition makes six', 'submitProposal', '4.5', 'Tilläggsyrkande'),
  told(
    'The addition carried',
    'decideByAcclamation',
    '4.5',
    'Mötet beslutade att utvärdera efter ett år.',
  ),
  told('1, 2 and 4 rejected', 'decideByAcclamation', '4.5', 'Mötet avslog yrkandet att ta avgift.'),
  told('3 and 5 carried', 'decideByAcclamation', '4.5', 'Mötet beslutade att utse ansvarig.'),
  told('Closed 20.47', 'closeMeeting', '5', 'Mötet avslutades kl. 20.47.'),
];
