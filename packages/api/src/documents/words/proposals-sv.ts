const few = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];

/** The words for what becomes of proposals in Swedish. */
export const proposalsSv = {
  allCarried: (who: string, count: number) =>
    `${who} biföll samtliga ${few[count] ?? count} att-satser.`,
  allRejected: (who: string, count: number) =>
    `${who} avslog samtliga ${few[count] ?? count} att-satser.`,
  rejectedTogether: (who: string) => `${who} avslog`,
  because: (reason: string) => `Skäl: ${reason}`,
  moot: (who: string, reason: string) =>
    `${who} fann att följande föll. Skäl: ${reason}${/[.!?…]$/.test(reason) ? '' : '.'}`,
  conformed: (own: string, to: string) =>
    `${own ? `${own} jämkade sig` : 'Yrkandet jämkades'} med ${to}.`,
  adopted: (mover: string) =>
    mover ? `${mover} gjorde yrkandet till sitt.` : 'Förslagsställaren gjorde yrkandet till sitt.',
  takenOver: (first: string, by: string) =>
    `${first ? `${first} återtog yrkandet` : 'Yrkandet återtogs'}; ${by} tog upp det.`,
  changed: (mover: string, lines: readonly string[]) =>
    `${mover || 'Förslagsställaren'} ändrade det under mötet till: ${lines.join(' ')}`,
  ofAnAmendment: (by: string) => `Ändringsyrkande på ett ändringsyrkande${by ? ` från ${by}` : ''}`,
  the: (kind: 'main' | 'counter' | 'amendment' | 'addition' | 'reject', by: string) =>
    ({
      main: by ? `förslaget från ${by}` : 'förslaget',
      counter: by ? `motyrkandet från ${by}` : 'motyrkandet',
      amendment: by ? `ändringsyrkandet från ${by}` : 'ändringsyrkandet',
      addition: by ? `tilläggsyrkandet från ${by}` : 'tilläggsyrkandet',
      reject: by ? `avslagsyrkandet från ${by}` : 'avslagsyrkandet',
    })[kind],
};
