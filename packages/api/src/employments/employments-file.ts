import { OfficeRole } from '@klubba/domain';
import type { FeeUnit } from '@klubba/domain/employment';
import type { z } from 'zod';
import { inKronor } from '../documents/in-kronor.ts';
import { listFile } from '../documents/list-file.ts';
import { wordsIn } from '../documents/words.ts';
import { type EmploymentList, type EmploymentPhase, EmploymentRow } from './contract.ts';
import { listEmployments } from './list-employments.ts';

type Row = Told & z.output<typeof EmploymentRow>;

/** What all three kinds say of themselves. */
type Told = {
  readonly kind: keyof typeof kinds;
  readonly id: string;
  readonly what: string;
  readonly who: string | null;
  readonly phase?: EmploymentPhase;
  readonly percentage?: number | null;
  readonly ore?: number | null;
  readonly per?: FeeUnit | null;
  readonly employer?: string;
  readonly from: string | null;
  readonly until: string | null;
};

const kinds = {
  employment: { sv: 'anställning', en: 'employment' },
  fee: { sv: 'arvode', en: 'fee' },
  elsewhere: { sv: 'anställd av annan', en: 'employed by others' },
};

const phases: Record<EmploymentPhase, { readonly sv: string; readonly en: string }> = {
  preparing: { sv: 'förbereds', en: 'in preparation' },
  approved: { sv: 'beslutad', en: 'decided' },
  contracted: { sv: 'avtal finns', en: 'contract signed' },
  active: { sv: 'pågår', en: 'active' },
  workEnded: { sv: 'arbetet har upphört', en: 'work has ended' },
  ended: { sv: 'avslutad', en: 'ended' },
  archived: { sv: 'arkiverad', en: 'archived' },
  dropped: { sv: 'avskriven', en: 'dropped' },
};

const units: Record<FeeUnit, { readonly sv: string; readonly en: string }> = {
  hour: { sv: 'timme', en: 'hour' },
  meeting: { sv: 'möte', en: 'meeting' },
  month: { sv: 'månad', en: 'month' },
  year: { sv: 'år', en: 'year' },
  period: { sv: 'perioden', en: 'the period' },
};

const rowsOf = ({ employments, fees, elsewhere }: EmploymentList): readonly Row[] => [
  ...employments.map((one) => ({
    ...{ ...one, kind: 'employment' as const, id: one.employmentId },
    ...{ what: one.title, who: one.employee },
  })),
  ...fees.map((fee) => ({
    ...{ ...fee, kind: 'fee' as const, id: fee.feeId, what: fee.office, who: fee.name },
  })),
  ...elsewhere.map((office) => ({
    ...{ ...office, kind: 'elsewhere' as const, id: office.officeId },
    ...{ what: office.title, who: office.name, until: office.to },
  })),
];

/** An office without a title of its own stands in the list as its role. */
const sayWhat = ({ kind, what }: Row, language: 'sv' | 'en') => {
  const { data: role } = OfficeRole.safeParse(what);
  return kind === 'elsewhere' && role ? wordsIn(language).officeRole(role) : what;
};

export const employmentsFile = listFile({
  operationId: 'getEmploymentsFile',
  summary: 'The employments and fees, as far as you may see them, as CSV or JSON',
  list: listEmployments,
  name: 'employments',
  row: EmploymentRow,
  rows: rowsOf,
  columns: [
    { sv: 'Vad', en: 'What', of: sayWhat },
    { sv: 'Vem', en: 'Who', of: ({ who }) => who },
    { sv: 'Slag', en: 'Kind', of: ({ kind }, language) => kinds[kind][language] },
    {
      sv: 'Läge',
      en: 'Phase',
      of: ({ phase }, language) => (phase ? phases[phase][language] : null),
    },
    { sv: 'Procent', en: 'Per cent', of: ({ percentage }) => percentage ?? null },
    {
      ...{ sv: 'Kronor', en: 'SEK' },
      of: ({ ore }, language) => (ore == null ? null : inKronor(ore, language)),
    },
    { sv: 'Per', en: 'Per', of: ({ per }, language) => (per ? units[per][language] : null) },
    { sv: 'Från och med', en: 'From', of: ({ from }) => from },
    { sv: 'Till och med', en: 'Until', of: ({ until }) => until },
    { sv: 'Arbetsgivare', en: 'Employer', of: ({ employer }) => employer ?? null },
    { sv: 'Id', en: 'Id', of: ({ id }) => id },
  ],
});
