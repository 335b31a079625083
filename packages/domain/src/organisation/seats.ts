import { type Organisation, officesOn } from './state.ts';
import type { BodyKind, OfficeRole } from './vocabulary.ts';

/** Who sits in a body with a vote, who steps in for them, and for how many there is room. */
export type Seats = {
  readonly members: string[];
  readonly substitutes: string[];
  readonly size: number;
};

type Seat = 'member' | 'substitute';

const voting: readonly OfficeRole[] = [
  ...(['chair', 'viceChair', 'secretary', 'treasurer', 'member'] as const),
  ...(['convener', 'groupLeader', 'other'] as const),
];

/** Offices that elsewhere serve a body, and are its seats here. */
const ofItsOwn: Partial<Record<BodyKind, Partial<Record<OfficeRole, Seat>>>> = {
  audit: { auditor: 'member', substituteAuditor: 'substitute' },
  office: { administrator: 'member', politicalSecretary: 'member' },
};

const seatOf = (kind: BodyKind | undefined, role: OfficeRole): Seat | undefined =>
  voting.includes(role)
    ? 'member'
    : role === 'substitute'
      ? 'substitute'
      : kind && ofItsOwn[kind]?.[role];

/** The seats of a body on a day. Whoever holds an office that only serves it, such as an auditor of the board, has none. */
export const seatsOn = (organisation: Organisation, bodyId: string, date: string): Seats => {
  const body = organisation.bodies.get(bodyId);
  const offices = officesOn(organisation, bodyId, date);
  const holding = (seat: Seat) => [
    ...new Set(
      offices
        .filter(({ role }) => seatOf(body?.kind, role) === seat)
        .map(({ personId }) => personId),
    ),
  ];
  const members = holding('member');
  return {
    members,
    substitutes: holding('substitute').filter((personId) => !members.includes(personId)),
    size: Math.max(members.length, body?.targetSize ?? 0),
  };
};
