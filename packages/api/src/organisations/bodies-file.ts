import type { BodyKind } from '@klubba/domain';
import { listFile } from '../documents/list-file.ts';
import { bodyList } from './body-list.ts';
import { BodyView } from './contract.ts';

const kinds: Record<BodyKind, { readonly sv: string; readonly en: string }> = {
  annualMeeting: { sv: 'årsmöte', en: 'annual meeting' },
  memberMeeting: { sv: 'medlemsmöte', en: 'member meeting' },
  constituencyMeeting: { sv: 'valkretsmöte', en: 'constituency meeting' },
  board: { sv: 'styrelse', en: 'board' },
  office: { sv: 'kansli', en: 'office' },
  municipalGroup: { sv: 'kommungrupp', en: 'municipal group' },
  councilGroup: { sv: 'fullmäktigegrupp', en: 'council group' },
  nominatingCommittee: { sv: 'valberedning', en: 'nominating committee' },
  audit: { sv: 'revision', en: 'audit' },
  workingGroup: { sv: 'arbetsgrupp', en: 'working group' },
};

export const bodiesFile = listFile({
  operationId: 'getBodiesFile',
  summary: 'The bodies with their mandates and those who hold an office in them, as CSV or JSON',
  list: bodyList,
  name: 'bodies',
  row: BodyView,
  rows: ({ bodies }) => bodies,
  columns: [
    { sv: 'Organ', en: 'Body', of: ({ name }) => name },
    { sv: 'Slag', en: 'Kind', of: ({ kind }, language) => kinds[kind][language] },
    { sv: 'Uppdrag', en: 'Mandate', of: ({ mandate }) => mandate },
    {
      ...{ sv: 'Har uppdrag', en: 'Hold an office' },
      of: ({ offices, group }) =>
        [...offices, ...(group?.outsiders ?? [])].flatMap(({ name }) => name ?? []).join(', '),
    },
    { sv: 'Antal', en: 'Size', of: ({ targetSize }) => targetSize },
    {
      ...{ sv: 'Beslut', en: 'Decision' },
      of: ({ decision }) => decision && `${decision.number.year}:${decision.number.serial}`,
    },
    { sv: 'Upplöst', en: 'Dissolved', of: ({ dissolvedOn }) => dissolvedOn },
    { sv: 'Id', en: 'Id', of: ({ bodyId }) => bodyId },
  ],
});
