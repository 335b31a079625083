import type { Role } from '../access/role.ts';
import type { EmploymentEvent } from './events.ts';
import type { Employment } from './state.ts';

type Viewer = { readonly personId: string; readonly roles: readonly Role[] };

/** What somebody may do with an employment. */
export type EmploymentPowers = {
  /** Prepare it, sign, follow it up: the employer's group, and the board while none is named. */
  readonly prepare: boolean;
  /** Say who is in the group, put a proposal on an agenda, and record what a meeting made of it. */
  readonly arrange: boolean;
};

/** What somebody sees of one. */
export type EmploymentSight = {
  /** What a meeting is or was asked for, and what it decided. */
  readonly proposal: boolean;
  /** Everything about the employee: contract, clock, leave, notice, tasks. */
  readonly record: boolean;
  /** Who applied, who has an interest, what is being prepared. */
  readonly preparation: boolean;
  /** Who has looked into the record: those who see it, and the auditor, who sees that and not at what. */
  readonly looks: boolean;
};

const holds = ({ roles }: Viewer, ...any: readonly Role[]) =>
  roles.some((role) => any.includes(role));

const isEmployer = (viewer: Viewer, { employerGroup, conflicts }: Employment) => {
  if (conflicts.some(({ personId }) => personId === viewer.personId)) return false;
  return employerGroup.length > 0
    ? employerGroup.includes(viewer.personId)
    : holds(viewer, 'board');
};

export const employmentPowersOf = (viewer: Viewer, employment: Employment): EmploymentPowers => ({
  prepare: isEmployer(viewer, employment),
  arrange: isEmployer(viewer, employment) || holds(viewer, 'board', 'secretary'),
});

/**
 * Who sees what of an employment. What is prepared and what is the employee's own is seen by those who act as the employer; the employee sees
 * their own; what a meeting is asked for, and its decision, everybody with a role, from when it stands on an agenda. Neither the secretary nor
 * whoever runs the server through the application sees more.
 */
export const employmentSightOf = (viewer: Viewer, employment: Employment): EmploymentSight => {
  const isEmployee = employment.employee?.personId === viewer.personId;
  const employer = isEmployer(viewer, employment);
  const isAsked = employment.proposals.some(({ placed }) => placed !== null);
  return {
    proposal: employer || isEmployee || isAsked || holds(viewer, 'board', 'secretary', 'auditor'),
    record: employer || isEmployee,
    preparation: employer && !isEmployee,
    looks: employer || isEmployee || holds(viewer, 'auditor'),
  };
};

const forAll: readonly EmploymentEvent['type'][] = [
  ...(['NeedIdentified', 'TermsPlaced', 'EmploymentApproved', 'EmploymentRejected'] as const),
  ...(['TermsTabled', 'TermsWithdrawn', 'EmploymentDropped', 'TermsProposed'] as const),
  ...(['ApplicationsDestroyed', 'EmployeeRecordDestroyed', 'EmploymentArchived'] as const),
];
const preparing: readonly EmploymentEvent['type'][] = [
  ...(['ApplicationReceived', 'ConflictOfInterestDeclared', 'AlternativeAdded'] as const),
  ...(['AlternativeSettled', 'RecruitmentOpened'] as const),
];

/** Whether somebody sees in the trail that something of this kind happened, and who recorded it. */
export const seesInEmploymentTrail = (
  viewer: Viewer,
  employment: Employment,
  type: EmploymentEvent['type'],
) => {
  const { proposal, record, preparation } = employmentSightOf(viewer, employment);
  if (forAll.includes(type)) return proposal;
  return preparing.includes(type) ? preparation : record;
};
