import { congressCommand } from '../congress-command.ts';
import { AnchoringParams, DropAnchoringBody } from '../contract.ts';

export const dropAnchoring = congressCommand({
  operationId: 'dropAnchoring',
  summary: 'Drop a decision of the congress that does not concern the association after all',
  url: '/congresses/:congressId/anchorings/:anchoringId/removal',
  params: AnchoringParams,
  body: DropAnchoringBody,
  work: async ({ params: { anchoringId }, body, decide }) => {
    await decide({ type: 'DropAnchoring', anchoringId, ...body });
  },
});
