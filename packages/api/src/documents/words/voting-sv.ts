import type { BallotTally, Demand, Majority, RoundBy, RoundScheme } from '@klubba/domain';

type Figures = Pick<BallotTally, 'for' | 'against' | 'abstained' | 'notVoting' | 'register'> &
  Partial<BallotTally> & {
    /** Where nobody was ticked off by name: there is no register to stand in. */
    readonly byHeads?: boolean | undefined;
  };

const demanded: Record<Demand, string> = {
  division: 'Votering',
  countedVote: 'Rösträkning',
  rollCall: 'Namnupprop',
  secretBallot: 'Sluten omröstning',
};
const shares: Readonly<Record<string, string>> = {
  '1/2': 'hälften',
  '2/3': 'två tredjedelar',
  '3/4': 'tre fjärdedelar',
};
const share = ({ numerator, denominator, comparison }: Majority) => {
  const part = shares[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`;
  return `${comparison === 'moreThan' ? 'mer än' : 'minst'} ${part}`;
};
const votes = (n: number) => `${n} ${n === 1 ? 'röst' : 'röster'}`;
const entitled = (register: number, byHeads = false) =>
  byHeads ? `${register} röstberättigade` : `${register} i röstlängden`;
const rest = ({ abstained, blank = 0, invalid = 0, notVoting, register, byHeads }: Figures) =>
  [
    ...(abstained ? [`${abstained} avstod`] : []),
    ...(blank ? [`${blank} ${blank === 1 ? 'blank' : 'blanka'}`] : []),
    ...(invalid ? [`${invalid} ${invalid === 1 ? 'ogiltig' : 'ogiltiga'}`] : []),
    ...(notVoting ? [`${notVoting} röstade inte`] : []),
    ...(register === null ? [] : [entitled(register, byHeads)]),
  ].join(', ');
const cast = (figures: Figures) =>
  [`${figures.for} för, ${figures.against} mot`, rest(figures)].filter(Boolean).join(', ');

/** How votes are told in minutes, in Swedish. */
export const votingSv = {
  /** Of how many a count was. */
  entitled,
  demanded: (how: Demand, by: string | null) =>
    by ? `${demanded[how]} begärdes av ${by}.` : `${demanded[how]} begärdes.`,
  found: (majority: Majority, carried: boolean) => {
    const who = majority.of === 'cast' ? 'de röstande' : 'de röstberättigade';
    return carried
      ? `Ordföranden fann utan rösträkning att ${share(majority)} av ${who} röstade för.`
      : `Ordföranden fann utan rösträkning att inte ${share(majority)} av ${who} röstade för.`;
  },
  trial: (carried: boolean, minority: number | null) =>
    `Försöksvotering: ordföranden fann tydlig majoritet ${carried ? 'för' : 'mot'}${minority === null ? '' : `; minoriteten räknades till ${minority}`}.`,
  counted: (figures: Figures) => `Votering: ${cast(figures)}.`,
  rollCall: (figures: Figures, annexed: boolean) =>
    `Votering med namnupprop: ${cast(figures)}.${annexed ? ' Vars och ens röst står i bilagan.' : ''}`,
  ballots: (figures: Figures) => `Sluten omröstning: ${cast(figures)}.`,
  tellers: (names: string) => `Rösterna räknades av ${names}.`,
  rounds: (scheme: RoundScheme, rounds: number, won: number, of: number) => {
    if (scheme === 'mostVotes') return `Flest röster av alternativen: ${won} av ${of}.`;
    const last = scheme === 'pairwise' ? 'huvudvoteringen' : 'den sista omgången';
    if (rounds === 1) return `Avgjordes genom omröstning mellan alternativen: ${won} av ${of}.`;
    return `Avgjordes genom omröstning mellan alternativen i ${rounds} omgångar: ${won} av ${of} i ${last}.`;
  },
  round: (round: number, scheme: RoundScheme, by: RoundBy) => {
    const how = by === 'ballots' ? 'sluten omröstning' : 'öppen omröstning';
    if (scheme === 'mostVotes') return `Omröstning mellan alternativen, ${how}:`;
    return `Omröstning mellan alternativen, omgång ${round}, ${how}:`;
  },
  option: (text: string, n: number) => `${text}: ${votes(n)}`,
  roundRest: (figures: Figures) => {
    const said = rest(figures);
    return said ? `${said[0]!.toUpperCase()}${said.slice(1)}.` : '';
  },
  out: (names: string) => `Utgick: ${names}.`,
  roundTie: {
    castingVote: (chair: string) =>
      `Vid lika röstetal avgjorde mötesordföranden${chair ? ` ${chair}` : ''} med sin utslagsröst.`,
    lot: (method: string, witnesses: string) =>
      `Vid lika röstetal avgjorde lotten (${method})${witnesses ? `, bevittnad av ${witnesses}` : ''}.`,
    together: 'De sista hade tillsammans färre röster än nästa och utgick samtidigt.',
  },
  nothing: (tied: boolean): string =>
    tied
      ? 'Rösterna föll lika och ingen avgjorde: inget beslut fattades.'
      : 'Ingen röstade för eller mot: inget beslut fattades.',
  on: 'Omröstning om förslaget',
  annex: (number: string) => `Bilaga: namnupprop vid beslut ${number}`,
  called: { for: 'för', against: 'mot', abstained: 'avstod' },
  fellWith: 'Därmed föll:',
  neverFell: 'Hade därmed inte fallit; mötet fattade inget beslut om det:',
  readsNow: 'Lydelsen är därmed:',
};
export type VotingWords = typeof votingSv;
