import type { WhatHangs } from '@klubba/api/contract';
import { day, kronor, listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';

/** What goes with the right outcome of a decision, a line each. */
export const hangingLines = (hanging: WhatHangs, outcome: Outcome) => [
  ...hanging.lapsed.map(({ text }) => t('desk.hangs-lapsed', { text })),
  ...hanging.restored.map(({ text }) => t('desk.hangs-restored', { text })),
  ...hanging.texts.map(({ text }) => t('desk.hangs-texts', { text })),
  ...hanging.meanings.map(meaningLine),
  ...hanging.employments.map(({ title }) => t(`desk.hangs-employment.${outcome}`, { title })),
  ...hanging.tasks.map(({ text, holds }) => t(`desk.hangs-task.${asOutcome(holds)}`, { text })),
  ...(hanging.followUp ? [followUpLine(hanging.followUp, outcome)] : []),
];

type Outcome = 'carried' | 'rejected';
type Meaning = WhatHangs['meanings'][number];

const asOutcome = (holds: boolean): Outcome => (holds ? 'carried' : 'rejected');

const meaningLine = (meaning: Meaning): string => {
  const outcome = asOutcome(meaning.holds);
  switch (meaning.kind) {
    case 'group':
      return groupLine(meaning, outcome);
    case 'fee': {
      const { name, amount, unit, from } = meaning;
      const fee = { name, amount: kronor(amount), unit };
      return from
        ? t(`desk.hangs-fee-from.${outcome}`, { ...fee, day: day(from) })
        : t(`desk.hangs-fee.${outcome}`, fee);
    }
    case 'text': {
      const { title, version } = meaning;
      return t(`desk.hangs-adopted.${outcome}`, { title, version });
    }
    case 'lines':
      return linesLine(meaning, outcome);
  }
};

const groupLine = (
  { name, founds, personIds }: Extract<Meaning, { kind: 'group' }>,
  outcome: Outcome,
) => {
  const group = founds
    ? t(`desk.hangs-group.${outcome}`, { name })
    : t(`desk.hangs-enlarged.${outcome}`, { name });
  const people = personIds.map((personId) => `@{${personId}}`);
  return people.length ? `${group}: ${listing(people)}` : group;
};

const linesLine = (
  { title, operation, from, to, text }: Extract<Meaning, { kind: 'lines' }>,
  outcome: Outcome,
) => {
  const lines = from === to ? `${from}` : `${from}–${to}`;
  const said = t(`desk.hangs-lines.${operation}.${outcome}`, { title, lines });
  return text && operation !== 'delete' ? `${said}: ${text}` : said;
};

const followUpLine = ({ owner, dueOn }: NonNullable<WhatHangs['followUp']>, outcome: Outcome) => {
  const said = { owner: owner ?? t('mention.erased') };
  return dueOn
    ? t(`desk.hangs-follow-up-by.${outcome}`, { ...said, day: day(dueOn) })
    : t(`desk.hangs-follow-up.${outcome}`, said);
};
