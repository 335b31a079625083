import { mentionedIn } from '@klubba/domain';
import type { Unit } from '../store/unit.ts';
import { refuseStranger } from './known.ts';

type Texts = readonly (readonly [field: string, text: string])[];

/** Refuses a text that mentions somebody the association does not know: no document could say who that is. */
export const refuseUnknownMentions = async (unit: Unit, texts: Texts) => {
  for (const [field, text] of texts)
    for (const personId of new Set(mentionedIn(text))) await refuseStranger(unit, personId, field);
};

/** The texts of clauses, by the place they have in a body. */
export const clauseTexts = (clauses: readonly { readonly text: string }[]): Texts =>
  clauses.map(({ text }, index) => [`clauses.${index}.text`, text] as const);

/** The texts of an agenda item. */
export const itemTexts = ({ title, background }: { title: string; background: string }): Texts => [
  ['title', title],
  ['background', background],
];
