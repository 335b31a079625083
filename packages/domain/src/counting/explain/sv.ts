import type { Expected } from '../ballot-file.ts';
import type { TieFor } from '../lot.ts';
import type { InvalidReason } from '../validity.ts';
import { exact } from './figures.ts';
import type { Passed, Sentences } from './sentences.ts';

const figure = (scaled: number, decimals = 0) =>
  exact(scaled, decimals, { thousands: '\u00a0', decimal: ',' });

const listing = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;

const count = (number: number, one: string, many: string) =>
  `${figure(number)} ${number === 1 ? one : many}`;

const ballots = (number: number) => count(number, 'giltig valsedel', 'giltiga valsedlar');
const seats = (number: number) => count(number, 'plats', 'platser');
const votes = (number: number) => count(number, 'röst', 'röster');

const passed = (all: readonly Passed[]): string =>
  listing(
    all.map(({ to, votes: each }) => (to === null ? `${each} till ingen` : `${each} till ${to}`)),
  );

const reasons: Record<InvalidReason, string> = {
  'unknown-name': 'ett namn som inte går att rösta på',
  'name-twice': 'samma namn två gånger',
  'too-many-marks': 'för många namn',
  'unclear-first': 'oklar förstaplats',
};

const purposes: Record<TieFor, string> = {
  seat: 'vem som väljs',
  'run-off-place': 'vem som går vidare till andra valomgången',
  'substitute-order': 'ordningen mellan ersättarna',
  'surplus-first': 'vems överskott som flyttas först',
  exclusion: 'vem som stryks',
};

const groups = {
  seated: 'dem som redan är valda till ordinarie',
  host: 'värdföreningen',
  rest: 'övriga föreningar',
  woman: 'kvinnor',
  man: 'män',
  other: 'dem som varken är kvinnor eller män',
};

const whyFull = (group: string, max: number | undefined, min: number | undefined) =>
  max === undefined
    ? `platserna som är kvar är för ${group}, minst ${figure(min ?? 0)}`
    : max === 1
      ? `den enda platsen för ${group} är fylld`
      : max === 0
        ? `för ${group} finns ingen plats`
        : `de ${figure(max)} platserna för ${group} är fyllda`;

const expected: Record<Expected, string> = {
  'number-of-candidates': 'antalet kandidater',
  'number-of-seats': 'antalet platser',
  'withdrawn-candidate': 'numret på en kandidat som dragit sig ur',
  'number-of-ballots': 'ett antal valsedlar',
  'candidate-number': 'en kandidats nummer',
  'candidate-name': 'en kandidats namn',
  'one-name':
    'ett namn på raden, med citattecken i namnet dubblerade, och högst ett parti efter det',
  'name-on-own-line': 'ett namn på varje rad',
  'party-on-each': 'ett parti efter varje namn, eller efter inget',
  'title-after-gap':
    'ett namn; med tomma rader eller kommentarer bland namnen behövs också en titel efter dem',
  'shorter-name': 'ett kortare namn',
  'closing-quote': 'ett citattecken som avslutar',
  'closing-comment': 'slutet på kommentaren, */',
  'closing-bracket': 'en parentes som avslutar',
  'end-of-file': 'filens slut',
  'known-option': '[tie …] eller [nick …]',
  header: 'en rubrikrad med kandidaternas namn',
  'different-names': 'olika namn',
  mark: 'ett kryss, en placering eller nej',
  'as-many-cells': 'lika många celler som i rubrikraden',
  options: 'alternativen i nummerordning',
  vote: 'en placering eller ett streck per alternativ',
  'known-format': 'BLT, CSV, en röstlista från Debian eller ett valunderlag',
  json: 'giltig JSON',
  'bundle-field': 'ett riktigt värde i fältet',
  'possible-sheet': 'röster per namn som går ihop med antalet giltiga valsedlar',
  'exact-groups':
    'grupper utan samma kandidat i två, var och en med högst så många platser (max), eller en enda med minst så många (min), i fältet',
  'method-with-groups':
    'v22, plurality eller approval-each, som kan hålla platser för grupper i fältet',
  'whole-ballots': 'hela valsedlar, som metoden behöver, i fältet',
  'opened-commitment': 'ett frö och ett engångstal som öppnar åtagandet',
  'computed-order': 'den ordning som lotten ger när den räknas om',
  'utf-8': 'text i UTF-8, UTF-16 eller Windows-1252 (spara om som ”CSV UTF-8”)',
  'fewer-candidates': 'färre kandidater',
  'fewer-ballots': 'färre valsedlar',
  'smaller-file': 'en mindre fil',
  'readable-file': 'en fil som går att läsa',
};

export const sv: Sentences = {
  figure,
  listing,
  problem: ({ expected: code, found, most, first }) => {
    const limit = most === undefined ? '' : ` (högst ${figure(most)})`;
    const instead = found === undefined ? '' : `, hittade ”${found}”`;
    const again = first === undefined ? '' : `, som på rad ${figure(first)}`;
    return `Väntade ${expected[code]}${limit}${instead}${again}.`;
  },

  ballots: ({ total, valid, blank, invalid }) =>
    `${count(total, 'valsedel', 'valsedlar')}: ${figure(valid)} giltiga, ${figure(blank)} blanka och ${figure(invalid)} ogiltiga.`,
  runOffBallots: ({ total, valid, blank, invalid }) =>
    `I andra valomgången lämnades ${count(total, 'valsedel', 'valsedlar')}: ${figure(valid)} giltiga, ${figure(blank)} blanka och ${figure(invalid)} ogiltiga.`,
  invalid: (reason, number) =>
    `${count(number, 'valsedel är ogiltig', 'valsedlar är ogiltiga')}: ${reasons[reason]}.`,
  noneOfThese: (number) =>
    `${number === 1 ? 'En' : figure(number)} av de giltiga valsedlarna säger ingen av dessa.`,
  noValidBallots: () => 'Det finns ingen giltig valsedel, så ingen väljs.',
  vacant: (number) =>
    number === 1 ? 'En plats blir vakant.' : `${figure(number)} platser blir vakanta.`,

  notConfirmed: () =>
    'Regeln är §§ 22–23 så som medlemmar har citerat dem. Den är inte bekräftad mot gällande stadgar.',
  group: ({ id, name }) => name || (groups[id as 'host'] ?? id),
  groupMost: ({ group, max }) => `För ${group} finns högst ${seats(max)}.`,
  groupLeast: ({ group, min }) =>
    `Minst ${seats(min)} är för ${group}, så länge någon av dem kan väljas.`,
  groupHas: ({ group, has, max, min }) =>
    max === undefined
      ? `Av ${group} väljs ${figure(has)}; minst ${figure(min ?? 0)} skulle väljas.`
      : `För ${group} fylls ${figure(has)} av ${seats(max)}.`,
  passedOver: ({ names, group, max, min }) =>
    `${listing(names)} har röster nog men får ingen plats: ${whyFull(group, max, min)}.`,
  passedOverForRunOff: ({ names, group, max, min }) =>
    `${listing(names)} är inte med i andra valomgången: ${whyFull(group, max, min)}.`,
  runOffWithinGroups: () =>
    'I andra valomgången är de av varje grupp högst dubbelt så många som platserna som är kvar för den.',

  overHalf: ({ needed, valid }) => `Mer än hälften av ${ballots(valid)} är ${figure(needed)}.`,
  electedOverHalf: ({ name, votes: own, valid }) =>
    `${name} väljs i första omgången med ${figure(own)} av ${ballots(valid)}.`,
  nobodyOverHalf: () => 'Ingen får mer än hälften i första omgången.',
  runOff: ({ seats: left, most, names }) =>
    `${seats(left)} återstår. En andra valomgång hålls mellan högst ${figure(most)} kandidater: ${listing(names)}.`,
  electedInRunOff: ({ name, votes: own, valid }) =>
    `${name} väljs i andra valomgången med ${figure(own)} av ${ballots(valid)}.`,
  substitute: ({ name, order, votes: own }) =>
    `${name} blir ersättare nummer ${figure(order)} med ${votes(own)}.`,

  substitutesFollow: () => 'Ersättarna väljs på en egen valsedel.',
  sameAsDeclared: () => 'Räkningen ger det resultat som har fastställts.',
  differsFromDeclared: ({ of, place, counted, declared }) =>
    `Räkningen ger inte det resultat som har fastställts: ${of === 'elected' ? 'vald' : 'ersättare'} nummer ${figure(place)} är ${counted ?? 'ingen'} enligt räkningen och ${declared ?? 'ingen'} enligt resultatet.`,

  electedByMost: ({ name, votes: own, valid }) =>
    `${name} väljs med ${votes(own)} på ${ballots(valid)}.`,
  approved: ({ name, yes, no }) => `${name} väljs med ${figure(yes)} ja mot ${figure(no)} nej.`,
  notApproved: ({ name, yes, no }) =>
    `${name} väljs inte: ${figure(yes)} ja mot ${figure(no)} nej.`,
  notOverHalf: ({ name, votes: own, valid }) =>
    `${name} väljs inte: ${votes(own)} på ${ballots(valid)}.`,
  approvedWithoutSeat: ({ name, yes, no }) =>
    `${name} får fler ja än nej (${figure(yes)} mot ${figure(no)}) men ingen plats; andra fick fler.`,

  quota: ({ quota, valid, seats: all }) =>
    `Kvoten är ${quota}: så många röster räcker för en av ${seats(all)} när det finns ${ballots(valid)}.`,
  firstPreferences: ({ passed: all }) => `Omgång 1, förstahandsröster: ${passed(all)}.`,
  surplus: ({ round, name, surplus, passed: all }) =>
    `Omgång ${round}: ${name} har ${surplus} röster mer än kvoten. De flyttas: ${passed(all)}.`,
  noSurplus: ({ round, name }) =>
    `Omgång ${round}: ${name} har precis kvoten, så inget överskott flyttas.`,
  exclusion: ({ round, name, passed: all }) =>
    all.length === 0
      ? `Omgång ${round}: ${name} har minst röster och stryks. Det finns inga röster att flytta.`
      : `Omgång ${round}: ${name} har minst röster och stryks. Rösterna flyttas: ${passed(all)}.`,
  reachesQuota: ({ round, name, votes: own }) =>
    `${name} når kvoten i omgång ${round} med ${own} röster och är vald.`,
  lastSeats: ({ round, names }) =>
    `Efter omgång ${round} är de som återstår inte fler än platserna: ${listing(names)} är ${names.length === 1 ? 'vald' : 'valda'}.`,
  truncated: (lost) => `Avrundning nedåt har tagit sammanlagt ${lost} röster.`,

  unrankedLast: () => 'Den som inte rangordnats på en valsedel räknas där efter alla andra.',
  unrankedNoOpinion: () => 'Den som inte rangordnats på en valsedel jämförs inte där.',
  beatsAll: (name) => `${name} föredras framför var och en av de andra.`,
  beaten: ({ name, by, votes: own, against }) =>
    `${name} förlorar mot ${by}: ${figure(against)} föredrar ${name} och ${figure(own)} föredrar ${by}.`,
  strongestPaths: () =>
    'Ingen föredras framför alla andra, så de starkaste kedjorna av parvisa segrar avgör.',
  ranking: (groups) => `Rangordning: ${groups.map((names) => names.join(' = ')).join(' > ')}.`,
  electedByRank: ({ name, rank }) => `${name} väljs, på plats ${figure(rank)} i rangordningen.`,

  lotDrawn: ({ for: purpose, names, chosen }) =>
    `${listing(names)} har lika många röster. Lotten avgör ${purposes[purpose]}: ${listing(chosen)}.`,
  earlierRound: ({ for: purpose, names, chosen, since }) =>
    `${listing(names)} har lika många röster. Omgång ${since}, där de skilde sig åt, avgör ${purposes[purpose]}: ${chosen}.`,
  lotNeeded: ({ for: purpose, names, places }) =>
    `Lottning behövs mellan ${listing(names)} för att avgöra ${purposes[purpose]}; ${figure(places)} ska dras.`,
};
