import { Denied } from '../../http/denied.ts';
import { readAssociation } from '../../record/association-of.ts';
import { SendJointListBody } from '../contract.ts';
import { votersOn } from '../eligible.ts';
import { jointCommand } from '../joint-command.ts';

/** Only members who may vote on the day of the vote. Where nobody is told, all of them. */
export const sendJointList = jointCommand({
  operationId: 'sendJointList',
  summary: 'Send the own list of voters to an election that another association hosts',
  url: '/list',
  body: SendJointListBody,
  decides: async ({ unit, organisationId, body, at, newId, call }) => {
    if (call.released) throw new Denied(404, 'not-found');
    const { day, phase } = call;
    const organisation = await readAssociation(unit, organisationId);
    const all = await votersOn(unit.tx, organisation, organisationId, day);
    const nameOf = new Map(all.map(({ personId, name }) => [personId, name]));
    const came = body.personIds ?? all.map(({ personId }) => personId);
    const voters = [...new Set(came)].map((personId) => ({
      personId,
      name: nameOf.get(personId) ?? '',
    }));
    return {
      ...{ type: 'SendJointList', listId: newId('list'), voters, as: body.as, day, phase },
      ...{ entitled: [...nameOf.keys()], at: at.toISOString() },
    };
  },
});
