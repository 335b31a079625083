import { localDate } from '@klubba/domain/time';
import { listFile } from '../documents/list-file.ts';
import { MotionSummary } from './contract.ts';
import { listMotions } from './list-motions.ts';

export const motionsFile = listFile({
  operationId: 'getMotionsFile',
  summary: 'The motions that you may see, as CSV or JSON',
  list: listMotions,
  name: 'motions',
  row: MotionSummary,
  rows: ({ motions }) => motions,
  columns: [
    { sv: 'Nummer', en: 'Number', of: ({ number }) => number },
    { sv: 'Motion', en: 'Motion', of: ({ title }) => title },
    { sv: 'Läge', en: 'Stage', of: ({ stage }, language) => stages[stage][language] },
    { sv: 'Ämnen', en: 'Topics', of: ({ topics }) => topics.join(', ') },
    { sv: 'Klass', en: 'Class', of: ({ classLetter }) => classLetter },
    { sv: 'Andras', en: 'By others', of: ({ othersBy }) => othersBy },
    { sv: 'Att-satser', en: 'Clauses', of: ({ clauses }) => clauses },
    {
      ...{ sv: 'Senast ändrad', en: 'Last changed' },
      of: ({ changedAt }, _, timeZone) => localDate(changedAt, timeZone),
    },
    { sv: 'Id', en: 'Id', of: ({ motionId }) => motionId },
  ],
});

const stages: Readonly<Record<MotionSummary['stage'], { sv: string; en: string }>> = {
  idea: { sv: 'idé', en: 'idea' },
  draft: { sv: 'utkast', en: 'draft' },
  underPreparation: { sv: 'bereds', en: 'under preparation' },
  beforeMeeting: { sv: 'inför möte', en: 'before a meeting' },
  stoodBehind: { sv: 'föreningen står bakom', en: 'association stands behind' },
  notStoodBehind: { sv: 'föreningen står inte bakom', en: 'association does not stand behind' },
  tabled: { sv: 'uppskjuten', en: 'put off' },
  sent: { sv: 'skickad', en: 'sent' },
  received: { sv: 'mottagen', en: 'received' },
  registered: { sv: 'registrerad', en: 'registered' },
  answered: { sv: 'besvarad', en: 'answered' },
  decided: { sv: 'beslutad', en: 'decided' },
  followedUp: { sv: 'uppföljd', en: 'followed up' },
  withdrawn: { sv: 'återkallad', en: 'withdrawn' },
  destroyed: { sv: 'förstörd', en: 'destroyed' },
};
