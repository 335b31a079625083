import { listFile } from '../documents/list-file.ts';
import { PersonSummary } from './contract.ts';
import { personList } from './person-list.ts';

export const peopleFile = listFile({
  operationId: 'getPeopleFile',
  summary: 'The people that the register holds, as CSV or JSON',
  list: personList,
  name: 'people',
  row: PersonSummary,
  rows: ({ people }) => people,
  columns: [
    { sv: 'Namn', en: 'Name', of: ({ name }) => name },
    { sv: 'E-post', en: 'Email', of: ({ email }) => email },
    { sv: 'Telefon', en: 'Phone', of: ({ phone }) => phone },
    { sv: 'Medlem sedan', en: 'Member since', of: ({ membership }) => membership?.from ?? null },
    { sv: 'Medlem till', en: 'Member until', of: ({ membership }) => membership?.to ?? null },
    { sv: 'Rösträtt', en: 'May vote', of: ({ votingRight }) => votingRight.entitled },
    { sv: 'Id', en: 'Id', of: ({ personId }) => personId },
  ],
});
