import { listFile } from '../documents/list-file.ts';
import { wordsIn } from '../documents/words.ts';
import { OfficeView } from './contract.ts';
import { officeList } from './office-list.ts';

export const officesFile = listFile({
  operationId: 'getOfficesFile',
  summary: 'Who holds and has held which office, as CSV or JSON',
  list: officeList,
  name: 'offices',
  row: OfficeView,
  rows: ({ offices }) => offices,
  columns: [
    { sv: 'Namn', en: 'Name', of: ({ name }) => name },
    {
      ...{ sv: 'Uppdrag', en: 'Office' },
      of: ({ title, role }, language) => title ?? wordsIn(language).officeRole(role),
    },
    { sv: 'Organ', en: 'Body', of: ({ bodyName }) => bodyName },
    { sv: 'Från och med', en: 'From', of: ({ from }) => from },
    { sv: 'Till och med', en: 'To', of: ({ to }) => to },
    { sv: 'Id', en: 'Id', of: ({ officeId }) => officeId },
  ],
});
