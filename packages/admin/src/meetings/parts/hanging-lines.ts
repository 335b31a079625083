import type { WhatHangs } from '@klubba/api/contract';
import { day, listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';

/** What goes with the right outcome of a decision, a line each. */
export const hangingLines = (hanging: WhatHangs, outcome: Outcome) => [
  ...hanging.lapsed.map(({ text }) => t('desk.hangs-lapsed', { text })),
  ...hanging.restored.map(({ text }) => t('desk.hangs-restored', { text })),
  ...hanging.texts.map(({ text }) => t('desk.hangs-texts', { text })),
  ...(hanging.group ? [groupLine(hanging.group, outcome)] : []),
  ...(hanging.followUp ? [followUpLine(hanging.followUp, outcome)] : []),
];

type Outcome = 'carried' | 'rejected';

const groupLine = (
  { name, founds, personIds }: NonNullable<WhatHangs['group']>,
  outcome: Outcome,
) => {
  const group = founds
    ? t(`desk.hangs-group.${outcome}`, { name })
    : t(`desk.hangs-enlarged.${outcome}`, { name });
  const people = personIds.map((personId) => `@{${personId}}`);
  return people.length ? `${group}: ${listing(people)}` : group;
};

const followUpLine = ({ owner, dueOn }: NonNullable<WhatHangs['followUp']>, outcome: Outcome) => {
  const said = { owner: owner ?? t('mention.erased') };
  return dueOn
    ? t(`desk.hangs-follow-up-by.${outcome}`, { ...said, day: day(dueOn) })
    : t(`desk.hangs-follow-up.${outcome}`, said);
};
