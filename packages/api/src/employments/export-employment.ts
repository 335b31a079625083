import { type Employment, employments, fees } from '@klubba/domain/employment';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { query } from '../operations/query.ts';
import { EmploymentExport, EmploymentParams } from './contract.ts';
import { looksAt } from './looks-at.ts';
import type { AskingEmployment } from './read-employment.ts';
import { noteLookBy, readPaper } from './read-paper.ts';

/** For the employee, and for those who answer when they ask for it. */
export const exportEmployment = query({
  operationId: 'exportEmployment',
  summary: 'Everything that is kept about an employee, in one file',
  permission: everyone,
  url: '/employments/:employmentId/export.json',
  params: EmploymentParams,
  answer: EmploymentExport,
  read: async ({ params: { employmentId }, ...asking }) => {
    const paper = await readPaper(asking, employmentId);
    if (!paper) return;
    const { view, association } = paper;
    if (!view.sees.record) throw new Denied(403, 'forbidden');
    if (!view.contracts?.length) throw new Denied(403, 'contract-not-signed');
    await noteLookBy(asking, employmentId, 'export');
    const { state: employment } = await asking.state(employments, employmentId);
    const personId = employment.employee?.personId ?? null;
    const { tx, organisationId, at } = asking;
    return {
      ...{ exportedAt: at.toISOString(), association: association.name, employment: view },
      ...{ notes: notesOf(employment), fees: await feesOf(asking, personId) },
      applications: personId === null ? [] : applicationsOf(employment, personId),
      conflicts: employment.conflicts
        .filter((one) => one.personId === personId)
        .map(({ reason, on }) => ({ reason, on })),
      looks: await looksAt(tx, organisationId, employmentId, everyLook),
    };
  },
});

const everyLook = 100_000;

const notesOf = ({ notice, agreedEnd, workEnded }: Employment) => ({
  notice: notice?.note ?? null,
  agreedEnd: agreedEnd?.note ?? null,
  workEnded: workEnded?.note ?? null,
});

const applicationsOf = ({ applications }: Employment, personId: string) =>
  applications.flatMap(({ on, applicant }) =>
    applicant?.personId === personId ? [{ on, name: applicant.name, note: applicant.note }] : [],
  );

const feesOf = async (
  { tx, organisationId, state }: AskingEmployment,
  personId: string | null,
): Promise<EmploymentExport['fees']> => {
  if (!personId) return [];
  const rows = await tx
    .selectFrom('read.officeFee')
    .select('feeId')
    .where('organisationId', '=', organisationId)
    .where('personId', '=', personId)
    .execute();
  const all: EmploymentExport['fees'] = [];
  for (const { feeId } of rows) {
    const { phase: _, papers, ...fee } = (await state(fees, feeId)).state;
    all.push({ feeId, ...fee, papers: [...papers] });
  }
  return all;
};
