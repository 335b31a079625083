import { congressCommand } from '../congress-command.ts';
import { AnchoringParams, DiscussedBody } from '../contract.ts';
import { refuseUnknownIn } from '../known-in-congress.ts';

export const tellAnchoringDiscussed = congressCommand({
  operationId: 'tellAnchoringDiscussed',
  summary: 'Record that a decision of the congress was discussed at home',
  url: '/congresses/:congressId/anchorings/:anchoringId/discussions',
  params: AnchoringParams,
  body: DiscussedBody,
  status: 201,
  work: async ({ unit, params: { anchoringId }, body, decide, ...asked }) => {
    await refuseUnknownIn(unit, asked, body);
    await decide({ type: 'TellDiscussed', anchoringId, ...body });
  },
});
