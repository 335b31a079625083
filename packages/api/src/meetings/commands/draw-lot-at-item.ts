import { desk } from '../../access/permission.ts';
import { refuseStranger } from '../../record/known.ts';
import { DrawElectionLotBody, ItemElectionParams } from '../item-election.contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const drawLotAtItem = meetingCommand({
  operationId: 'drawLotAtItem',
  summary: 'Enter the lot that an election under an item needs',
  permission: desk,
  url: '/meetings/:meetingId/item-elections/:electionId/lots',
  params: ItemElectionParams,
  body: DrawElectionLotBody,
  work: async ({ unit, params: { electionId }, body, happened, decide }) => {
    const { drawn, method, witnesses = [] } = body;
    for (const witness of witnesses) await refuseStranger(unit, witness, 'witnesses');
    const at = happened(body.at);
    await decide({ type: 'DrawElectionLot', electionId, drawn, method, witnesses, at });
  },
});
