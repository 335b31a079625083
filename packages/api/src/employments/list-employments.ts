import { type Organisation, organisations } from '@klubba/domain';
import {
  clockAt,
  employmentSightOf,
  employments,
  fees,
  periodOfFee,
  termsInForce,
} from '@klubba/domain/employment';
import { clockOf } from '@klubba/domain/employment/clock';
import { everyone } from '../access/permission.ts';
import { isChangedSince } from '../operations/changed-since.ts';
import { ChangedQuery } from '../operations/page.contract.ts';
import { query } from '../operations/query.ts';
import { personNames } from '../record/person-names.ts';
import { todayAt } from '../record/today.ts';
import { attentionOf } from './attention.ts';
import { clockView } from './clock-view.ts';
import {
  EmploymentList,
  type EmploymentPhase,
  type EmploymentSummary,
  EmploymentsParams,
  type FeeView,
} from './contract.ts';
import { othersOf } from './others-of.ts';
import type { AskingEmployment } from './read-employment.ts';

export const listEmployments = query({
  operationId: 'listEmployments',
  summary: 'The employments and fees, the latest begun first, as far as you may see them',
  permission: everyone,
  url: '/employments',
  list: 'employments',
  params: EmploymentsParams,
  query: ChangedQuery,
  answer: EmploymentList,
  read: async (asking) => {
    const { organisationId, actor, at, state } = asking;
    const { state: organisation } = await state(organisations, organisationId);
    const today = todayAt(organisation, at);
    const begin = actor.roles.includes('board');
    return {
      employments: await employmentsSeen(asking, today, asking.query.changedSince),
      fees: await feesSeen(asking, today, begin),
      elsewhere: await elsewhere(asking, organisation),
      may: { begin, setFee: begin },
    };
  },
});

const latestFirst = (a: { readonly from: string | null }, b: { readonly from: string | null }) =>
  (b.from ?? '9999').localeCompare(a.from ?? '9999');

const employmentsSeen = async (
  asking: AskingEmployment,
  today: string,
  changedSince: string | undefined,
) => {
  const { tx, organisationId, actor, state } = asking;
  const rows = await tx
    .selectFrom('read.employment')
    .select('employmentId')
    .where('organisationId', '=', organisationId)
    .$if(changedSince !== undefined, (some) =>
      some.where(
        isChangedSince(changedSince!, employments.kind, {
          ...{
            organisationId: 'read.employment.organisationId',
            streamId: 'read.employment.employmentId',
          },
        }),
      ),
    )
    .execute();
  const seen: EmploymentSummary[] = [];
  for (const { employmentId } of rows) {
    const { state: employment } = await state(employments, employmentId);
    const sees = employmentSightOf(actor, employment);
    if (!sees.proposal) continue;
    const { title, phase, proposals, employee, takenOver, startedOn, ended, contracts } =
      employment;
    const asked = proposals.findLast(({ placed }) => sees.record || placed !== null);
    const terms =
      (sees.record ? termsInForce(employment) : null) ?? asked?.decidedTerms ?? asked?.terms;
    const others = sees.record
      ? await othersOf(asking, employee?.personId ?? null, employmentId)
      : [];
    const clock = contracts.length > 0 ? clockAt(employment, others, today) : null;
    seen.push({
      ...{ employmentId, title, phase: phase as EmploymentPhase },
      mine: employee?.personId === actor.personId,
      takenOver: takenOver !== null,
      percentage: terms?.percentage ?? null,
      from: (sees.record ? startedOn : null) ?? terms?.from ?? null,
      until: (sees.record ? ended?.on : null) ?? terms?.until ?? null,
      employee: sees.record ? (employee?.name ?? null) : null,
      decisionIds: proposals.flatMap(({ decision }) => decision?.decisionId ?? []),
      attention: sees.record ? attentionOf(employment, clock, today) : null,
    });
  }
  return seen.toSorted(latestFirst);
};

const feesSeen = async (asking: AskingEmployment, today: string, isBoard: boolean) => {
  const { tx, organisationId, state } = asking;
  const rows = await tx
    .selectFrom('read.officeFee')
    .select(['feeId', 'personId'])
    .where('organisationId', '=', organisationId)
    .execute();
  const names = await personNames(tx, organisationId, [
    ...new Set(rows.map(({ personId }) => personId)),
  ]);
  const seen: FeeView[] = [];
  for (const { feeId } of rows) {
    const { state: fee, version } = await state(fees, feeId);
    const { phase: _, ...told } = fee;
    const [period] = periodOfFee(fee);
    seen.push({
      ...{ feeId, version, name: names.get(fee.personId) ?? null },
      ...told,
      papers: [...fee.papers],
      clock: period && isBoard ? clockView(clockOf([period], { on: today })) : null,
    });
  }
  return seen.toSorted(latestFirst);
};

/** Offices whose holder somebody else employs: outside the guard and the clock. */
const elsewhere = async ({ tx, organisationId }: AskingEmployment, { offices }: Organisation) => {
  const employed = [...offices.values()].flatMap((office) =>
    office.employer ? [{ ...office, employer: office.employer }] : [],
  );
  const names = await personNames(tx, organisationId, [
    ...new Set(employed.map(({ personId }) => personId)),
  ]);
  return employed
    .map(({ officeId, personId, title, role, employer, from, to }) => ({
      ...{ officeId, personId, employer, from, to, title: title ?? role },
      name: names.get(personId) ?? null,
    }))
    .toSorted(latestFirst);
};
