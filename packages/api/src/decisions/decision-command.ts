import { type Decision, type DecisionCommand, decisions, refuse } from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import type { z } from 'zod';
import type { Permission } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import { Denied } from '../http/denied.ts';
import { command } from '../operations/command.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';
import { DecisionChanged, DecisionParams } from './contract.ts';

/** A decision as the register has it. */
type Entered = {
  readonly meetingId: string;
  readonly decidedOn: string;
  readonly outcome: 'carried' | 'rejected';
};

type Definition<Body extends z.ZodType> = {
  readonly operationId: string;
  readonly summary: string;
  readonly permission: Permission;
  /** After `/decisions/{decisionId}`. */
  readonly url: string;
  readonly body: Body;
  readonly work: (asked: {
    readonly unit: Unit;
    readonly organisationId: string;
    readonly decisionId: string;
    readonly body: z.output<Body>;
    readonly decision: Entered;
    /** Refuses a day that has not come yet where the meeting was held. */
    readonly refuseAhead: (on: string) => void;
  }) => DecisionCommand | Promise<DecisionCommand>;
};

/** One thing that is done about a decision after the gavel. */
export const decisionCommand = <Body extends z.ZodType>({
  work,
  url,
  ...about
}: Definition<Body>) =>
  command<
    typeof DecisionParams,
    typeof DecisionChanged,
    Decision,
    DecisionCommand,
    never,
    void,
    Body
  >({
    ...about,
    url: `/decisions/:decisionId${url}`,
    params: DecisionParams,
    answer: DecisionChanged,
    on: decisions as never,
    id: ({ params }) => params.decisionId,
    work: async ({ unit, decide, organisationId, params: { decisionId }, body, at }) => {
      const { timeZone, takenBackAt, ...decision } = await entered(
        ...([unit.tx, organisationId, decisionId] as const),
      );
      if (takenBackAt) throw new Refused(refuse('decision-was-taken-back'));
      const today = localDate(at.toISOString(), timeZone);
      const refuseAhead = (on: string) => {
        if (on > today) throw new Refused(refuse('not-yet-happened', 'on', { now: today }));
      };
      await decide(await work({ unit, organisationId, decisionId, body, decision, refuseAhead }));
    },
    answers: ({ params: { decisionId }, version }) => ({ decisionId, version }),
  });

const entered = async (tx: Tx, organisationId: string, decisionId: string) => {
  const found = await tx
    .selectFrom('read.decision as d')
    .innerJoin('read.meeting as m', (join) =>
      join
        .onRef('m.organisationId', '=', 'd.organisationId')
        .onRef('m.meetingId', '=', 'd.meetingId'),
    )
    .select(['d.meetingId', 'd.decidedOn', 'd.outcome', 'd.takenBackAt', 'm.timeZone'])
    .where('d.organisationId', '=', organisationId)
    .where('d.decisionId', '=', decisionId)
    .executeTakeFirst();
  if (!found) throw new Denied(404, 'not-found');
  return found;
};
