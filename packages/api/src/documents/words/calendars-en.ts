import type { CalendarWords } from './calendars-sv.ts';

export const calendarsEn: CalendarWords = {
  resumed: (title) => `${title} (resumed)`,
  nominateBy: (election) => `Last moment to nominate: ${election}`,
  reportBy: (election) => `Last day to report: ${election}`,
  complaintsUntil: (election) => `Last day to complain: ${election}`,
  votes: (election, place) => (place ? `Voting: ${election} (${place})` : `Voting: ${election}`),
  taskDue: (task) => `Task is to be done: ${task}`,
  due: (number, decided) => `Decision ${number} is to be carried out: ${decided}`,
  note: 'As recorded in Klubba.',
};
