import type { LineChange } from '@klubba/domain';

const rows = ({ operation, from, to }: Pick<LineChange, 'operation' | 'from' | 'to'>) => {
  if (operation === 'insert') return from === 0 ? 'tillägg överst' : `tillägg efter rad ${from}`;
  const what = from === to ? `rad ${from}` : `rad ${from}–${to}`;
  return operation === 'delete' ? `${what} ströks` : `${what} fick ny lydelse`;
};

/** The words for what clauses do beside their own, in Swedish. */
export const meaningsSv = {
  adopted: (title: string, version: string, changes: number) =>
    `Texten är ${title}, version ${version}${changes ? ', med de ändringar som bifölls' : ''}; den är bilaga.`,
  annex: (title: string, decision: string) => `Bilaga: ${title}, antagen genom beslut ${decision}`,
  madeOf: (version: string, changes: readonly string[]) =>
    changes.length
      ? `Version ${version} med ändringarna (rader i den versionen): ${changes.join('; ')}.`
      : `Version ${version}, utan ändringar.`,
  changed: (change: LineChange, decision: string | null) =>
    `${rows(change)} (${decision ? `beslut ${decision}` : 'förslagsställaren jämkade sig'})`,
  money: (amount: number) => {
    const [kronor, rest] = [Math.floor(amount / 100), amount % 100];
    const whole = String(kronor).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
    return `${whole}${rest ? `,${String(rest).padStart(2, '0')}` : ''}\u00a0kr`;
  },
  fee: (name: string, amount: string, unit: string, from: string | null) =>
    `${name}: ${amount} per ${unit}${from ? `, från och med ${from}` : ''}.`,
  convener: 'sammankallande',
  people: (group: string, names: string) => (names ? `I ${group}: ${names}.` : `${group}.`),
  mandate: (mandate: string) => `Uppdrag: ${mandate}${/[.!?…]$/.test(mandate) ? '' : '.'}`,
  size: (least: number | null, most: number | null) => {
    if (least && most) return least === most ? `Antal: ${most}.` : `Antal: ${least}–${most}.`;
    return least ? `Antal: minst ${least}.` : `Antal: högst ${most}.`;
  },
  until: (day: string) => `Till och med ${day}.`,
  reportsTo: (body: string) => `Rapporterar till: ${body}.`,
};
