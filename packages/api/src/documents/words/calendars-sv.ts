export const calendarsSv = {
  resumed: (title: string) => `${title} (fortsättning)`,
  nominateBy: (election: string) => `Sista tidpunkt att nominera: ${election}`,
  reportBy: (election: string) => `Sista dag att anmäla: ${election}`,
  complaintsUntil: (election: string) => `Sista dag att överklaga: ${election}`,
  votes: (election: string, place: string) =>
    place ? `Röstning: ${election} (${place})` : `Röstning: ${election}`,
  taskDue: (task: string) => `Uppgift ska vara gjord: ${task}`,
  due: (number: string, decided: string) => `Beslut ${number} ska vara genomfört: ${decided}`,
  note: 'Enligt det som är antecknat i Klubba.',
};
export type CalendarWords = typeof calendarsSv;
