import { congressCommand } from '../congress-command.ts';
import { AnchoringParams, PlanAnchoringBody } from '../contract.ts';
import { refuseUnknownIn } from '../known-in-congress.ts';

export const planAnchoring = congressCommand({
  operationId: 'planAnchoring',
  summary: 'Plan how a decision of the congress is taken home: material, meeting, owner and day',
  method: 'PUT',
  url: '/congresses/:congressId/anchorings/:anchoringId/plan',
  params: AnchoringParams,
  body: PlanAnchoringBody,
  work: async ({ unit, params: { anchoringId }, body, decide, ...asked }) => {
    await refuseUnknownIn(unit, asked, body);
    await decide({ type: 'PlanAnchoring', anchoringId, ...body });
  },
});
