import { z } from 'zod';
import { inKronor } from '../documents/in-kronor.ts';
import { listFile } from '../documents/list-file.ts';
import { writtenOut } from '../record/written-out.ts';
import { type DecisionList, DecisionSummary, FeeList } from './contract.ts';
import { listDecidedFees } from './list-decided-fees.ts';
import { listDecisions } from './list-decisions.ts';
import { statusWords } from './status-words.ts';

/** With its text as people read it, beside the one with mentions. */
const Row = DecisionSummary.extend({ rendered: z.string() });
type Row = z.output<typeof Row>;

const rowsOf = ({ decisions, people }: DecisionList, erased: string): readonly Row[] => {
  const written = writtenOut(people, erased);
  return decisions.map((decision) => ({ ...decision, rendered: written(decision.text) }));
};

export const decisionsFile = listFile({
  operationId: 'getDecisionsFile',
  summary: 'The register of decisions as CSV or JSON',
  list: listDecisions,
  name: 'decisions',
  row: Row,
  rows: rowsOf,
  columns: [
    { sv: 'Nummer', en: 'Number', of: ({ number }) => `${number.year}:${number.serial}` },
    { sv: 'Dag', en: 'Day', of: ({ decidedOn }) => decidedOn },
    { sv: 'Organ', en: 'Body', of: ({ bodyName }) => bodyName },
    { sv: 'Möte', en: 'Meeting', of: ({ meetingTitle }) => meetingTitle },
    { sv: 'Paragraf', en: 'Cited as', of: ({ cited }) => cited },
    { sv: 'Punkt', en: 'Item', of: ({ itemTitle }) => itemTitle },
    { sv: 'Beslut', en: 'Decision', of: ({ rendered }) => rendered },
    {
      ...{ sv: 'Utfall', en: 'Outcome' },
      of: ({ outcome, takenBackAt }, language) =>
        takenBackAt ? withdrawn[language] : outcomes[outcome][language],
    },
    { sv: 'Ansvarig', en: 'Owner', of: ({ owner }) => owner?.name ?? null },
    { sv: 'Klart senast', en: 'Due', of: ({ dueOn }) => dueOn },
    { sv: 'Läge', en: 'Status', of: ({ status }, language) => statusWords[status][language] },
    { sv: 'Id', en: 'Id', of: ({ decisionId }) => decisionId },
  ],
});

const outcomes = {
  carried: { sv: 'bifall', en: 'carried' },
  rejected: { sv: 'avslag', en: 'rejected' },
};
const withdrawn = { sv: 'taget tillbaka', en: 'taken back' };

const Fee = FeeList.shape.fees.element.shape.decided.element.extend({ name: z.string() });

export const decidedFeesFile = listFile({
  operationId: 'getDecidedFeesFile',
  summary: 'The fees that meetings have decided, as CSV or JSON',
  list: listDecidedFees,
  name: 'fees',
  row: Fee,
  rows: ({ fees }) => fees.flatMap(({ name, decided }) => decided.map((one) => ({ ...one, name }))),
  columns: [
    { sv: 'Avgift', en: 'Fee', of: ({ name }) => name },
    { sv: 'Kronor', en: 'SEK', of: ({ amount }, language) => inKronor(amount, language) },
    { sv: 'Per', en: 'Per', of: ({ unit }) => unit },
    { sv: 'Från och med', en: 'From', of: ({ effectiveFrom }) => effectiveFrom },
    { sv: 'Läge', en: 'State', of: ({ state }, language) => states[state][language] },
    { sv: 'Beslut', en: 'Decision', of: ({ number }) => `${number.year}:${number.serial}` },
    { sv: 'Organ', en: 'Body', of: ({ bodyName }) => bodyName },
  ],
});

const states = {
  inForce: { sv: 'gäller', en: 'in force' },
  upcoming: { sv: 'kommande', en: 'coming' },
  past: { sv: 'tidigare', en: 'earlier' },
  notInForce: { sv: 'gäller inte', en: 'not in force' },
};
