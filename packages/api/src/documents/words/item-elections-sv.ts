type Vote = { readonly name: string; readonly for: number; readonly against: number | null };
type Round = {
  readonly secret: boolean;
  /** Null where there was one only. */
  readonly nth: number | null;
  readonly votes: readonly Vote[];
  readonly blank: number | null;
  readonly invalid: number | null;
  readonly register: number | null;
};

const votes = (n: number) => `${n} ${n === 1 ? 'röst' : 'röster'}`;
const blanks = (n: number) => `${n} ${n === 1 ? 'blank' : 'blanka'}`;
const invalids = (n: number) => `${n} ${n === 1 ? 'ogiltig' : 'ogiltiga'}`;

/** The words of elections that a meeting holds under an item. */
export const itemElectionsSv = {
  corrected: 'Rättelse: valet antecknades först så här.',
  nominated: (names: string) => `Nominerade: ${names}.`,
  nominatedBy: (name: string, by: string) => `${name} (föreslagen av ${by})`,
  stoodDown: (name: string) => `${name} avböjde.`,
  asProposed: (by: string) => `Enligt förslag från ${by}.`,
  round: ({ secret, nth, votes: all, blank, invalid, register }: Round): string => {
    const how = secret ? 'Sluten omröstning' : 'Öppen omröstning';
    const which = nth === null ? how : `${how}, omgång ${nth}`;
    const each = all.map((vote) =>
      vote.against === null
        ? `${vote.name} ${votes(vote.for)}`
        : `${vote.name} ${vote.for} ja och ${vote.against} nej`,
    );
    const aside = [
      ...(blank === null ? [] : [blanks(blank)]),
      ...(invalid === null ? [] : [invalids(invalid)]),
    ];
    return [
      `${which}: ${each.join(', ')}`,
      ...(aside.length > 0 ? [aside.join(', ')] : []),
      ...(register === null ? [] : [`${register} röstberättigade`]),
    ]
      .join('; ')
      .concat('.');
  },
  lot: (names: string, method: string, witnesses: string, drawn: string): string =>
    `Lika röstetal mellan ${names} avgjordes genom lottning (${method})${witnesses ? `, bevittnad av ${witnesses}` : ''}: lotten föll på ${drawn}.`,
  chairStayed: (name: string) => `Mötet godtog att ${name} ledde valet.`,
  putOff: 'Valet sköts upp till ett senare möte.',
};
export type ItemElectionWords = typeof itemElectionsSv;
