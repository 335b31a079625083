import { refuse } from '../decider.ts';
import { packed } from '../sealed.ts';
import { arranged } from './arranging.ts';
import type { AskCongress } from './commands.ts';
import type { CongressEvent } from './events.ts';
import type { Congress } from './state.ts';

/** Whom the association nominates to an office that the congress elects to. Told again, the later stands until it is sent. */
export const makeNomination = (congress: Congress, asked: AskCongress<'MakeNomination'>) => {
  const { nominationId, to, personId, name, conditions, decisionId, decision } = asked;
  const fault = arranged(congress);
  if (fault) return fault;
  if (!personId && !name) return refuse('nominee-unnamed', 'name');
  const known = congress.nominations.find((one) => one.nominationId === nominationId);
  if (known?.sent) return refuse('nomination-sent', 'nominationId');
  if (known?.asked && (known.personId !== personId || known.to !== to))
    return refuse('nomination-asked', 'to');
  const nominee = packed({ name, conditions });
  return [
    { type: 'NominationMade', v: 2, nominationId, to, personId, nominee, decisionId, decision },
  ] satisfies CongressEvent[];
};

const nominationAt = ({ nominations }: Congress, nominationId: string) =>
  nominations.find((one) => one.nominationId === nominationId) ??
  refuse('nomination-unknown', 'nominationId');

export const tellConsent = (
  congress: Congress,
  { nominationId, consents, on }: AskCongress<'TellConsent'>,
) => {
  const nomination = nominationAt(congress, nominationId);
  if ('refused' in nomination) return nomination;
  return [
    { type: 'NominationConsented', v: 1, nominationId, consents, on },
  ] satisfies CongressEvent[];
};

export const sendNomination = (
  congress: Congress,
  { nominationId, to, how, on }: AskCongress<'SendNomination'>,
) => {
  const nomination = nominationAt(congress, nominationId);
  if ('refused' in nomination) return nomination;
  if (nomination.consent?.consents === false) return refuse('nominee-declined', 'nominationId');
  return [{ type: 'NominationSent', v: 2, nominationId, to, how, on }] satisfies CongressEvent[];
};

export const tellNominationReceived = (
  congress: Congress,
  { nominationId, at, reply }: AskCongress<'TellNominationReceived'>,
) => {
  const nomination = nominationAt(congress, nominationId);
  if ('refused' in nomination) return nomination;
  if (!nomination.sent) return refuse('nomination-not-sent', 'nominationId');
  return [{ type: 'NominationReceived', v: 2, nominationId, at, reply }] satisfies CongressEvent[];
};

/** Asks a meeting whether the association nominates them. Whoever is none of its people cannot be named in the record of a meeting, which names people by id. */
export const placeNominations = (congress: Congress, asked: AskCongress<'PlaceNominations'>) => {
  const { meetingId, itemId, clauses, at } = asked;
  for (const [i, { nominationId }] of clauses.entries()) {
    const nomination = nominationAt(congress, nominationId);
    if ('refused' in nomination) return nomination;
    const field = `nominationIds.${i}`;
    if (nomination.sent) return refuse('nomination-sent', field);
    if (nomination.consent?.consents === false) return refuse('nominee-declined', field);
    if (!nomination.personId) return refuse('nominee-not-registered', field);
    if (nomination.asked?.meetingId === meetingId) return refuse('nomination-asked-there', field);
  }
  return [
    { type: 'NominationsPlaced', v: 1, meetingId, itemId, clauses, at },
  ] satisfies CongressEvent[];
};

export const takeNominationBack = (
  congress: Congress,
  { nominationId }: AskCongress<'TakeNominationBack'>,
) => {
  const nomination = nominationAt(congress, nominationId);
  if ('refused' in nomination) return nomination;
  return [{ type: 'NominationTakenBack', v: 1, nominationId }] satisfies CongressEvent[];
};
