/** What a motion says of itself on paper. */
export const motionsSv = {
  motion: 'Motion',
  motionsOf: (association: string) => `Motioner från ${association}`,
  to: 'Till',
  from: 'Från',
  /** When a motion to the association's own meeting came in. */
  handedIn: (on: string, late: boolean) =>
    `Inlämnad den ${on}${late ? ', efter att kallelsen gick ut' : ''}.`,
  contact: 'Kontakt',
  number: 'Nummer',
  backers: 'Ställer sig bakom',
  backedEssentially: 'i huvudsak',
  reasoning: 'Motivering',
  proposes: (isOwn: boolean): string => (isOwn ? 'Jag yrkar' : 'Vi yrkar'),
  congressProposes: 'Med hänvisning till ovanstående föreslås',
  takesIn: (cited: string) => `Tar in ${cited}.`,
  lines: (from: number, to: number) => (from === to ? `rad ${from}` : `rad ${from}–${to}`),
  insert: (text: string, after: number) =>
    after === 0
      ? `I ${text}, före första raden, infogas:`
      : `I ${text}, efter rad ${after}, infogas:`,
  delete: (text: string, lines: string) => `I ${text} stryks ${lines}:`,
  replace: (text: string, lines: string) => `I ${text} stryks ${lines}:`,
  instead: 'och i stället skrivs:',
  reject: (text: string) => `${text} avslås i sin helhet.`,
  substitute: (text: string) => `${text} ersätts i sin helhet med:`,
  interim: (text: string) => `I stället för ${text} antas tills vidare:`,
  referBack: (text: string) => `${text} återremitteras.`,
  versionOf: (title: string, number: number) => `”${title}” (version ${number})`,
  unknownText: 'den text som avses',
  stands: (association: string, decision: string) =>
    `${association} ställer sig bakom motionen${decision && ` (${decision})`}.`,
  own: 'Motionen är författarnas egen.',
  standsBehindQuestion: (title: string) => `att föreningen ställer sig bakom motionen ”${title}”`,
  recommendations: (congress: string) => `Råd till ombuden: ${congress}`,
  notBound: 'Ombuden är inte bundna av råden.',
  ownMotion: 'Enskild motion',
  stance: 'Gruppens ställningstagande',
  advice: 'Råd till ombuden',
  onClause: (clause: number, says: string) => `Att-sats ${clause}: ${says}`,
  opinionOf: (body: string) => (body ? `Yttrande från ${body}` : 'Yttrande'),
  advised: { grant: 'bifall', answered: 'anses besvarad', reject: 'avslag' },
  advisedWording: (clause: number) => `Föreslagen lydelse av att-sats ${clause}`,
  reservation: 'Reservation',
  hash: 'Textens kontrollsumma (SHA-256)',
};
export type MotionWords = typeof motionsSv;
