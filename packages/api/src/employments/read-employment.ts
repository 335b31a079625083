import { meetings, organisations, type Role } from '@klubba/domain';
import {
  type Employment,
  employments,
  type MeetingDecision,
  meetingDecisionOf,
} from '@klubba/domain/employment';
import type { Tx } from '../database/database.ts';
import { personNames } from '../record/person-names.ts';
import { todayAt } from '../record/today.ts';
import type { Aggregate } from '../store/store.ts';
import type { EmploymentView } from './contract.ts';
import { employmentView } from './employment-view.ts';
import { othersOf } from './others-of.ts';

export type AskingEmployment = {
  readonly tx: Tx;
  readonly organisationId: string;
  readonly actor: { readonly personId: string; readonly roles: readonly Role[] };
  readonly at: Date;
  readonly state: <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => Promise<{ state: State; version: number }>;
};

/** An employment as far as the person who asks may see it; nothing where there is none, or where that is nothing. */
export const readEmployment = async (
  asking: AskingEmployment,
  employmentId: string,
): Promise<EmploymentView | undefined> => {
  const { tx, organisationId, actor, at, state } = asking;
  const { state: employment, version } = await state(employments, employmentId);
  if (version === 0) return;
  const { state: organisation } = await state(organisations, organisationId);
  const view = employmentView({
    ...{ employmentId, version, employment, actor },
    decisions: await decisionsNow(asking, employment),
    others: await othersOf(asking, employment.employee?.personId ?? null, employmentId),
    today: todayAt(organisation, at),
  });
  if (!view.sees.proposal) return;
  const named = await personNames(tx, organisationId, namedIn(view));
  return { ...view, people: [...named].map(([personId, name]) => ({ personId, name })) };
};

/** What the records of the meetings that were asked say now. */
export const decisionsNow = async (
  { state }: Pick<AskingEmployment, 'state'>,
  { proposals }: Employment,
): Promise<ReadonlyMap<string, MeetingDecision | undefined>> => {
  const decisions = new Map<string, MeetingDecision | undefined>();
  for (const { proposalId, placed } of proposals) {
    if (!placed) continue;
    const { state: meeting } = await state(meetings, placed.meetingId);
    decisions.set(proposalId, meetingDecisionOf(placed.meetingId, meeting, placed.clauseId));
  }
  return decisions;
};

const namedIn = (view: Omit<EmploymentView, 'people'>): string[] => {
  const { employerGroup, conflicts, proposals, contracts, checklist, employee, takenOver } = view;
  const terms = [
    ...proposals.flatMap((one) => [one.terms, one.decidedTerms ?? one.terms]),
    ...(contracts ?? []).flatMap((one) => one.terms ?? []),
  ];
  const ids = [
    ...employerGroup,
    ...(conflicts ?? []).map(({ personId }) => personId),
    ...terms.flatMap(({ representativeId, signatoryIds }) => [
      ...(representativeId ? [representativeId] : []),
      ...signatoryIds,
    ]),
    ...(contracts ?? []).flatMap(({ signedBy }) => signedBy),
    ...(checklist ?? []).flatMap(({ owner }) => (owner?.kind === 'person' ? [owner.id] : [])),
    ...(employee?.personId ? [employee.personId] : []),
    ...(takenOver ? [takenOver.vouchedBy] : []),
  ];
  return [...new Set(ids)];
};
