import type * as domain from '@klubba/domain';
import type {
  AccessEvent,
  BodyKind,
  MatterKind,
  MeetingKind,
  MembershipEndReason,
  OfficeRole,
  OrganisationEvent,
  PersonEvent,
  Refusal,
  Role,
  RuleName,
  TieRule,
  VotingObstacle,
} from '@klubba/domain';
import type { CongressEvent, CongressRefusal } from '@klubba/domain/congress';
import type { ElectionEvent, ElectionRefusal, JointElectionRefusal } from '@klubba/domain/election';
import type {
  EmploymentEvent,
  EmploymentRefusal,
  FeeEvent,
  FeeRefusal,
} from '@klubba/domain/employment';
import type { MotionEvent, MotionRefusal } from '@klubba/domain/motion';
import type { Said } from './message.ts';

type Domain = typeof domain;

/** Every code with which a decider of the domain can say no. */
type DomainRefusal = {
  [Name in keyof Domain]: Domain[Name] extends { decide: (...asked: never[]) => infer Outcome }
    ? Extract<Outcome, Refusal>['refused']
    : never;
}[keyof Domain];

/** Every fact that a decider of the domain can add to the log. */
type DomainEvent = {
  [Name in keyof Domain]: Domain[Name] extends {
    evolve: (state: never, event: infer Event) => unknown;
  }
    ? Event
    : never;
}[keyof Domain];

/** Facts that no page tells of one by one. */
type Untold = AccessEvent | OrganisationEvent | PersonEvent;

/** What the domain can say, and a language must have words for: the compiler names what is missing. */
export type Complete = Said<
  Record<
    | `refused.${DomainRefusal | ElectionRefusal | JointElectionRefusal | EmploymentRefusal | FeeRefusal | MotionRefusal | CongressRefusal}`
    | `event.${(Exclude<DomainEvent, Untold> | ElectionEvent | EmploymentEvent | FeeEvent | MotionEvent | CongressEvent)['type']}`
    | `role.${Role}`
    | `role-means.${Role}`
    | `bodyKind.${BodyKind}`
    | `officeRole.${OfficeRole}`
    | `meetingKind.${MeetingKind}`
    | `matter.${MatterKind}`
    | `membershipEnd.${MembershipEndReason}`
    | `noVote.${VotingObstacle}`
    | `tie.${TieRule}`
    | `ruleName.${RuleName}`,
    unknown
  >
>;
