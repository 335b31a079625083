import type { meaningsSv } from './meanings-sv.ts';

type Change = Parameters<(typeof meaningsSv)['changed']>[0];

const rows = ({ operation, from, to }: Change) => {
  if (operation === 'insert') return from === 0 ? 'added at the top' : `added after line ${from}`;
  const what = from === to ? `line ${from}` : `lines ${from}–${to}`;
  return operation === 'delete' ? `${what} deleted` : `${what} reworded`;
};

/** The words for what clauses do beside their own, in English. */
export const meaningsEn: typeof meaningsSv = {
  adopted: (title, version, changes) =>
    `The text is ${title}, version ${version}${changes ? ', with the changes that carried' : ''}; it is annexed.`,
  annex: (title, decision) => `Annex: ${title}, adopted by decision ${decision}`,
  madeOf: (version, changes) =>
    changes.length
      ? `Version ${version} with the changes (lines of that version): ${changes.join('; ')}.`
      : `Version ${version}, without changes.`,
  changed: (change, decision) =>
    `${rows(change)} (${decision ? `decision ${decision}` : 'taken in by the mover'})`,
  money: (amount) => {
    const [kronor, rest] = [Math.floor(amount / 100), amount % 100];
    const whole = String(kronor).replace(/\B(?=(\d{3})+$)/g, ',');
    return `SEK\u00a0${whole}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`;
  },
  fee: (name, amount, unit, from) =>
    `${name}: ${amount} per ${unit}${from ? `, from ${from}` : ''}.`,
  convener: 'convener',
  people: (group, names) => (names ? `In ${group}: ${names}.` : `${group}.`),
  mandate: (mandate) => `Mandate: ${mandate}${/[.!?…]$/.test(mandate) ? '' : '.'}`,
  size: (least, most) => {
    if (least && most) return least === most ? `Size: ${most}.` : `Size: ${least}–${most}.`;
    return least ? `Size: at least ${least}.` : `Size: at most ${most}.`;
  },
  until: (day) => `Until ${day}.`,
  reportsTo: (body) => `Reports to: ${body}.`,
};
