import type {
  AccessRefusal,
  BodyKind,
  DecisionRefusal,
  DecisionRegisterRefusal,
  MatterKind,
  MeetingKind,
  MeetingRefusal,
  MembershipEndReason,
  OfficeRole,
  OrganisationRefusal,
  PersonRefusal,
  Role,
  RuleName,
  TieRule,
  VotingObstacle,
} from '@klubba/domain';
import type { Message } from './language.ts';

type DomainRefusal =
  | AccessRefusal
  | DecisionRefusal
  | DecisionRegisterRefusal
  | MeetingRefusal
  | OrganisationRefusal
  | PersonRefusal;

/** What the domain can say, and a language must have words for: the compiler names what is missing. */
export type Complete = Readonly<
  Record<
    | `refused.${DomainRefusal}`
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
    Message
  >
>;
