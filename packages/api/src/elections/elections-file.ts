import { localDate } from '@klubba/domain/time';
import { listFile } from '../documents/list-file.ts';
import { type ElectionPhase, ElectionSummary, JointElectionList } from './contract.ts';
import { listElections } from './list-elections.ts';
import { listJointElections } from './list-joint-elections.ts';

const phases: Record<ElectionPhase, { readonly sv: string; readonly en: string }> = {
  called: { sv: 'nominering', en: 'nominations' },
  closed: { sv: 'nomineringen avslutad', en: 'nominations closed' },
  voting: { sv: 'röstning', en: 'voting' },
  declared: { sv: 'fastställt', en: 'declared' },
  calledOff: { sv: 'inställt', en: 'called off' },
  annulled: { sv: 'upphävt', en: 'annulled' },
};

export const electionsFile = listFile({
  operationId: 'getElectionsFile',
  summary: 'The elections as CSV or JSON',
  list: listElections,
  name: 'elections',
  row: ElectionSummary,
  rows: ({ elections }) => elections,
  columns: [
    { sv: 'Val', en: 'Election', of: ({ title }) => title },
    { sv: 'Läge', en: 'Phase', of: ({ phase }, language) => phases[phase][language] },
    { sv: 'Platser', en: 'Seats', of: ({ seats }) => seats },
    { sv: 'Ersättare', en: 'Substitutes', of: ({ substitutes }) => substitutes },
    { sv: 'Utlyst', en: 'Called', of: ({ calledOn }) => calledOn },
    { sv: 'Fastställt', en: 'Declared', of: ({ declaredOn }) => declaredOn },
    { sv: 'Id', en: 'Id', of: ({ electionId }) => electionId },
  ],
});

export const jointElectionsFile = listFile({
  operationId: 'getJointElectionsFile',
  summary: 'What elections that other associations host came to for this one, as CSV or JSON',
  list: listJointElections,
  name: 'joint-elections',
  row: JointElectionList.shape.elections.element,
  rows: ({ elections }) => elections,
  columns: [
    { sv: 'Val', en: 'Election', of: ({ title }) => title },
    { sv: 'Värd', en: 'Host', of: ({ host }) => host },
    {
      ...{ sv: 'Fastställt', en: 'Declared' },
      of: ({ declaredAt }, _, timeZone) => localDate(declaredAt, timeZone),
    },
    {
      ...{ sv: 'Våra valda', en: 'Ours elected' },
      of: ({ own }) => own.flatMap(({ name }) => name ?? []).join(', '),
    },
    { sv: 'Id', en: 'Id', of: ({ electionId }) => electionId },
  ],
});
