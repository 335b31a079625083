import { congressCommand } from '../congress-command.ts';
import { AnchoringNeeded, CongressParams, NeedAnchoringBody } from '../contract.ts';
import { refuseUnknownIn } from '../known-in-congress.ts';

export const needAnchoring = congressCommand({
  operationId: 'needAnchoring',
  summary:
    'Record a decision of the congress that concerns the association, until somebody has reported what was made of it',
  url: '/congresses/:congressId/anchorings',
  params: CongressParams,
  body: NeedAnchoringBody,
  status: 201,
  answer: AnchoringNeeded,
  answers: ({ congressId, version, newId }) => ({
    ...{ congressId, version },
    anchoringId: newId('anchoring'),
  }),
  work: async ({ unit, body, newId, decide, ...asked }) => {
    await refuseUnknownIn(unit, asked, body);
    await decide({ type: 'NeedAnchoring', anchoringId: newId('anchoring'), ...body });
  },
});
