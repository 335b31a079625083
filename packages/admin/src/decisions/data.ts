import type {
  AssignDecisionBody,
  ExecuteDecisionBody,
  FollowUpDecisionBody,
  OperationId,
  ReassignDecisionBody,
  ReplaceDecisionBody,
  ReportDecisionProgressBody,
} from '@klubba/api/contract';
import { action, query, redirect } from '@solidjs/router';
import { get, post, queryOf, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { textIn } from '../ui/form-data.ts';

export type DecisionSearch = {
  readonly q?: string | undefined;
  readonly year?: string | undefined;
  readonly outcome?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly status?: string | undefined;
  readonly cursor?: string | undefined;
};

const url = <const Rest extends string>(organisationId: string, rest: Rest) =>
  `/organisations/${organisationId}/decisions${rest}` as const;

/** The register, or what of it a search and its filters find. */
export const listDecisions = query((organisationId: string, search: DecisionSearch = {}) => {
  const asked = Object.entries(search).filter((entry): entry is [string, string] => !!entry[1]);
  return get(url(organisationId, queryOf(asked)));
}, 'decisions');

export const getDecision = query(
  (organisationId: string, decisionId: string) => get(url(organisationId, `/${decisionId}`)),
  'decision',
);

/** The fees that have been decided, by name. */
export const listDecidedFees = query(
  (organisationId: string) => get(`/organisations/${organisationId}/decided-fees`),
  'decided-fees',
);

/** Every fact that made a decision, and what followed. */
export const listDecisionEvents = query(
  (organisationId: string, decisionId: string) => get(url(organisationId, `/${decisionId}/events`)),
  'decision-events',
);

/** The steps of carrying a decision out, by their addresses. */
export const operationOf = {
  assignment: 'assignDecision',
  reassignment: 'reassignDecision',
  progress: 'reportDecisionProgress',
  execution: 'executeDecision',
  'follow-up': 'followUpDecision',
  replacement: 'replaceDecision',
} as const satisfies Record<string, OperationId>;

export type FollowUpAct = keyof typeof operationOf;

/** One step of carrying a decision out, sent from its form. */
export const takeStep = action(
  async (
    organisationId: string,
    decision: { readonly decisionId: string; readonly version: number },
    act: FollowUpAct,
    form: FormData,
  ) => {
    const sent = post(url(organisationId, `/${decision.decisionId}/${act}`), bodyOf(act, form), {
      ...askedIn(form),
      ifMatch: decision.version,
    });
    return (await submit(sent)) ?? redirect(`/${organisationId}/decisions/${decision.decisionId}`);
  },
  'follow-up-decision',
);

const bodyOf = (act: FollowUpAct, form: FormData) => {
  switch (act) {
    case 'assignment':
      return assignmentIn(form) satisfies AssignDecisionBody;
    case 'reassignment':
      return {
        ...assignmentIn(form),
        reason: textIn(form, 'reason'),
      } satisfies ReassignDecisionBody;
    case 'progress':
      return {
        on: textIn(form, 'on'),
        status: textIn(form, 'status') as ReportDecisionProgressBody['status'],
        note: textIn(form, 'note'),
      } satisfies ReportDecisionProgressBody;
    case 'execution':
      return {
        on: textIn(form, 'on'),
        evidence: textIn(form, 'evidence'),
      } satisfies ExecuteDecisionBody;
    case 'follow-up':
      return {
        meetingId: textIn(form, 'meetingId'),
        on: textIn(form, 'on'),
        note: textIn(form, 'note'),
      } satisfies FollowUpDecisionBody;
    case 'replacement':
      return {
        by: textIn(form, 'by'),
        how: textIn(form, 'how') as ReplaceDecisionBody['how'],
      } satisfies ReplaceDecisionBody;
  }
};

/** The owner is sent as `body:…` or `person:…`. */
const assignmentIn = (form: FormData) => {
  const [kind, id] = textIn(form, 'owner').split(':');
  return {
    owner: { kind: kind === 'body' ? ('body' as const) : ('person' as const), id: id ?? '' },
    dueOn: textIn(form, 'dueOn'),
  };
};
