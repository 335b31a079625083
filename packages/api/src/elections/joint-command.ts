import {
  type JointElection,
  type JointElectionCommand,
  type JointElectionEvent,
  jointElections,
} from '@klubba/domain/election';
import type { z } from 'zod';
import { secretariat } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import type { Access } from '../operations/operation.ts';
import type { Unit } from '../store/unit.ts';
import { atHost, type CallAtHost, callAt } from './at-host.ts';
import { JointElectionChanged, JointElectionParams } from './contract.ts';

type Params = z.output<typeof JointElectionParams>;
type Definition<Body extends z.ZodType> = {
  readonly operationId: string;
  readonly summary: string;
  readonly access?: Access | undefined;
  /** Behind the address of the election at its host. */
  readonly url: string;
  readonly body: Body;
  readonly decides: (asked: {
    readonly unit: Unit;
    readonly organisationId: string;
    readonly body: z.output<Body>;
    readonly at: Date;
    readonly newId: (what: string) => string;
    readonly joint: JointElection;
    /** The election as its host has it now. */
    readonly call: CallAtHost;
  }) => JointElectionCommand | Promise<JointElectionCommand>;
};

/** One command of an association about an election that another one hosts: it writes to the own log alone. */
export const jointCommand = <Body extends z.ZodType>(definition: Definition<Body>) => {
  const { operationId, summary, access, url, body, decides } = definition;
  return command<
    typeof JointElectionParams,
    typeof JointElectionChanged,
    JointElection,
    JointElectionCommand,
    JointElectionEvent,
    void,
    Body
  >({
    ...{ operationId, summary, permission: secretariat, access, body },
    url: `/joint-elections/:hostId/:electionId${url}`,
    params: JointElectionParams,
    answer: JointElectionChanged,
    on: jointElections,
    id: ({ params }) => params.electionId,
    work: async ({ deps, organisationId, params, body, at, newId, unit, beforehand, decide }) => {
      // Read before the command has a connection of its own: whoever waits for a second one could wait for itself.
      const call = beforehand('call', () =>
        atHost(deps, organisationId, params, (asking, election, own) =>
          callAt(asking, params.electionId, election, own),
        ),
      );
      if (!call) return;
      const { state: joint } = await unit.read(jointElections, params.electionId);
      await decide(await decides({ unit, organisationId, body, at, newId, joint, call }));
    },
    answers: ({ params, version }) => ({ electionId: (params as Params).electionId, version }),
  });
};
