import type { TextKind } from '@klubba/domain';
import { listFile } from '../documents/list-file.ts';
import { TextSummary } from './contract.ts';
import { listTexts } from './list-texts.ts';

const kinds: Record<TextKind, { readonly sv: string; readonly en: string }> = {
  activityPlan: { sv: 'verksamhetsplan', en: 'activity plan' },
  budget: { sv: 'budget', en: 'budget' },
  statutes: { sv: 'stadgar', en: 'statutes' },
  programme: { sv: 'program', en: 'programme' },
  other: { sv: 'annat', en: 'other' },
};

export const textsFile = listFile({
  operationId: 'getTextsFile',
  summary: 'The texts of the association as CSV or JSON',
  list: listTexts,
  name: 'texts',
  row: TextSummary,
  rows: ({ texts }) => texts,
  columns: [
    { sv: 'Dokument', en: 'Text', of: ({ title }) => title },
    { sv: 'Slag', en: 'Kind', of: ({ kind }, language) => kinds[kind][language] },
    { sv: 'Versioner', en: 'Versions', of: ({ versions }) => versions },
    {
      ...{ sv: 'Antaget genom', en: 'Adopted by' },
      of: ({ adopted }) => adopted && `${adopted.number.year}:${adopted.number.serial}`,
    },
    { sv: 'Antaget', en: 'Adopted', of: ({ adopted }) => adopted?.decidedOn ?? null },
    { sv: 'Id', en: 'Id', of: ({ textId }) => textId },
  ],
});
