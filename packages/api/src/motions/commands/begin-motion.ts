import { everyone } from '../../access/permission.ts';
import { readAssociation } from '../../record/association-of.ts';
import { BeginMotionBody, MotionChanged, MotionsParams } from '../contract.ts';
import { motionCommand } from '../motion-command.ts';
import { refuseWrongLines } from '../refuse-wrong-lines.ts';
import { textFrom } from '../text-from.ts';

export const beginMotion = motionCommand({
  operationId: 'beginMotion',
  summary: 'Begin a motion of your own, or follow one that others have moved',
  permission: [...everyone, 'motionAuthor'],
  may: null,
  url: '/motions',
  params: MotionsParams,
  body: BeginMotionBody,
  status: 201,
  answer: MotionChanged,
  answers: ({ motionId, version }) => ({ motionId, version }),
  work: async ({ unit, organisationId, actor, body, newId, at, decide }) => {
    const { association } = await readAssociation(unit, organisationId);
    const { addressee, othersBy } = body;
    const text = textFrom(body, association?.language ?? 'sv', newId);
    await refuseWrongLines(unit, text);
    await decide({
      ...{ type: 'BeginMotion', sealId: newId('seal'), versionId: newId('version') },
      ...{ addressee, othersBy, authorIds: othersBy === null ? [actor.personId] : [] },
      text,
      ...{ by: actor.personId, at },
    });
  },
});
