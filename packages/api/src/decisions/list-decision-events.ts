import { decisionRegisters, decisions, type EventCatalogue, meetings } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import { query } from '../operations/query.ts';
import { EventTrail } from '../record/audit-trail.contract.ts';
import { eventTrail, mayReadPersonal } from '../record/audit-trail.ts';
import { seenMeeting } from '../record/sight.ts';
import { readTail } from '../store/stream.ts';
import { DecisionParams } from './contract.ts';
import { groundsAmong, isGavel } from './grounds.ts';
import { registerId } from './take-decision.ts';

export const listDecisionEvents = query({
  operationId: 'listDecisionEvents',
  summary: 'The audit trail of a decision: every fact that made it, and what was done about it',
  permission: everyone,
  url: '/decisions/:decisionId/events',
  params: DecisionParams,
  answer: EventTrail,
  read: async (asking) => {
    const { tx, organisationId, actor, params } = asking;
    const { decisionId } = params;
    const entered = await tx
      .selectFrom('read.decision')
      .select(['meetingId', 'year', 'serial'])
      .where('organisationId', '=', organisationId)
      .where('decisionId', '=', decisionId)
      .executeTakeFirst();
    if (!entered) return;
    const { meetingId, year, serial } = entered;
    const seen = await seenMeeting(asking, meetingId);
    if (!seen?.sight.decisions) return;
    const history = tailsOf(tx, organisationId);
    const grounds = groundsAmong(await history(meetings, meetingId), decisionId).filter(
      ({ event }) => seen.sight.record || isGavel(event),
    );
    const [entry] = await history(decisionRegisters, registerId(organisationId, year), serial - 1);
    const followUp = await history(decisions, decisionId);
    const trailed = [
      ...grounds.map((recorded) => [meetings, recorded] as const),
      ...(entry ? [[decisionRegisters, entry] as const] : []),
      ...followUp.map((recorded) => [decisions, recorded] as const),
    ];
    return eventTrail(tx, organisationId, trailed, mayReadPersonal(actor.roles));
  },
});

const tailsOf =
  (tx: Tx, organisationId: string) =>
  <Event>({ kind, catalogue }: OneKind<Event>, id: string, after = 0) =>
    readTail(tx, { organisationId, kind, id, after }, catalogue);

type OneKind<Event> = { readonly kind: string; readonly catalogue: EventCatalogue<Event> };
