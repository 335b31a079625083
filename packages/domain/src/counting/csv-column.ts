/** What a column of a CSV of marks is, by its heading. */
export type Column = {
  readonly kind: 'weight' | 'blank' | 'invalid' | 'candidate';
  readonly name: string;
};

const ballots = '(?: (?:röst|röster|valsedel|valsedlar|sedlar|votes?|ballots?))?';
const headings = [
  ['weight', /^(?:antal|number|count|ballots|votes|valsedlar|röster)$/i],
  ['weight', /^(?:antal (?:röster|valsedlar|sedlar)|number of (?:votes|ballots))$/i],
  ['blank', new RegExp(`^(?:blank[at]?|tomm?[at]?|empty)${ballots}$`, 'i')],
  ['invalid', new RegExp(`^(?:ogiltig[at]?|invalid|spoil(?:ed|t))${ballots}$`, 'i')],
] as const;

export const columnOf = (name: string): Column => ({
  kind: headings.find(([, heading]) => heading.test(name))?.[0] ?? 'candidate',
  name,
});
