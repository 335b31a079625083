import {
  type MeetingKind,
  meetingRules,
  noticeRule,
  type Organisation,
  refuse,
  rulesOn,
} from '@klubba/domain';
import { Refused } from '../store/errors.ts';

type Called = { readonly bodyId: string; readonly kind: MeetingKind; readonly startsOn: string };

/** The part of the rules that a meeting is held under, as in force on its day. */
export const rulesFor = (organisation: Organisation, { bodyId, kind, startsOn }: Called) =>
  meetingRules(
    rulesOn(organisation, startsOn),
    kind,
    organisation.bodies.get(bodyId)?.kind ?? 'workingGroup',
  );

/** How many days before the meeting its notice must be out. */
export const noticeRuleFor = (organisation: Organisation, { kind, startsOn }: Called) =>
  noticeRule(rulesOn(organisation, startsOn).rules, kind);

/** A meeting has the power of the body that meets, so its kind must fit the body (INV-D1). */
export const refuseWrongBody = (organisation: Organisation, { bodyId, kind, startsOn }: Called) => {
  const body = organisation.bodies.get(bodyId);
  if (!body) throw new Refused(refuse('body-not-found', 'bodyId'));
  if (body.dissolvedOn && body.dissolvedOn < startsOn)
    throw new Refused(refuse('body-dissolved', 'bodyId', { on: body.dissolvedOn }));
  if (!fits(kind, body.kind)) throw new Refused(refuse('meeting-of-another-body', 'kind'));
};

const fits = (meeting: MeetingKind, body: string) => {
  switch (meeting) {
    case 'memberMeeting':
      return body === 'memberMeeting';
    // Both are meetings of all members; an association need not list the annual meeting apart.
    case 'annualMeeting':
    case 'extraordinaryAnnualMeeting':
      return body === 'annualMeeting' || body === 'memberMeeting';
    case 'boardMeeting':
      return body === 'board';
    // An association need not list the constituency apart.
    case 'delegateElection':
      return body === 'constituencyMeeting' || body === 'memberMeeting';
    case 'groupMeeting':
      return !['annualMeeting', 'memberMeeting', 'board'].includes(body);
  }
};
