import { localDate } from '@klubba/domain/time';
import { listFile } from '../documents/list-file.ts';
import type { MotionSummary } from './contract.ts';
import { listMotions } from './list-motions.ts';

export const motionsFile = listFile({
  operationId: 'getMotionsFile',
  summary: 'The motions that you may see, as CSV or JSON',
  list: listMotions,
  name: 'motions',
  rows: ({ motions }): readonly MotionSummary[] => motions,
  columns: [
    { sv: 'Nummer', en: 'Number', of: ({ number }) => number },
    { sv: 'Motion', en: 'Motion', of: ({ title }) => title },
    { sv: 'Läge', en: 'Stage', of: ({ stage }) => stage },
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
