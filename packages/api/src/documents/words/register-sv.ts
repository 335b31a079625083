/** The register of decisions as a document, in Swedish. */
export const registerSv = {
  heading: 'Beslutsförteckning',
  sum: (count: number, archived: number, on: string) =>
    `${count} beslut${archived > 0 ? ` och ${archived} ur äldre arkiv` : ''}, hämtade ${on}.`,
  archived: 'Införda ur äldre arkiv',
  dayUnknown: 'okänd dag',
  outcome: { carried: 'Bifall', rejected: 'Avslag' },
  takenBack: 'Taget tillbaka',
  owner: (name: string) => `Ansvar: ${name}`,
  due: (on: string) => `Klart senast ${on}`,
  overdue: (on: string) => `Skulle varit klart ${on}`,
  replaced: (number: string) => `Ersatt av ${number}`,
};

export type RegisterWords = typeof registerSv;
