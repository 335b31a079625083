import {
  access,
  accessEvents,
  decision,
  decisionEvents,
  decisionRegister,
  decisionRegisterEvents,
  meeting,
  meetingEvents,
  organisation,
  organisationEvents,
  person,
  personEvents,
} from '@klubba/domain';

/** One stream per association; its id is the organisation's. */
export const organisations = {
  kind: 'organisation',
  decider: organisation,
  catalogue: organisationEvents,
};

/** One stream per association; its id is the organisation's. */
export const accesses = { kind: 'access', decider: access, catalogue: accessEvents };

export const people = { kind: 'person', decider: person, catalogue: personEvents };

export const meetings = { kind: 'meeting', decider: meeting, catalogue: meetingEvents };

/** One stream per association and year: its version is the serial number of the latest decision. */
export const decisionRegisters = {
  kind: 'decisionRegister',
  decider: decisionRegister,
  catalogue: decisionRegisterEvents,
};

/** What becomes of a decision; its id is the decision's. */
export const decisions = { kind: 'decision', decider: decision, catalogue: decisionEvents };

/** Every kind of stream there is, for the store to read. */
export const aggregates = [organisations, accesses, people, meetings, decisionRegisters, decisions];
