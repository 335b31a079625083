import type { ItemKind, Language } from '@klubba/domain';

/** What every meeting goes through: it opens, constitutes itself, and closes. Matters go before "other business". */
export const standardAgenda: readonly {
  readonly kind: ItemKind;
  readonly title: Readonly<Record<Language, string>>;
}[] = [
  { kind: 'opening', title: { sv: 'Mötets öppnande', en: 'Opening of the meeting' } },
  {
    kind: 'officers',
    title: { sv: 'Val av mötesfunktionärer', en: 'Election of the officers of the meeting' },
  },
  {
    kind: 'dulyConvened',
    title: { sv: 'Mötets behöriga utlysande', en: 'Whether the meeting is duly convened' },
  },
  {
    kind: 'register',
    title: { sv: 'Fastställande av röstlängd', en: 'Establishing the voting register' },
  },
  { kind: 'agenda', title: { sv: 'Godkännande av dagordning', en: 'Adoption of the agenda' } },
  { kind: 'report', title: { sv: 'Övriga frågor', en: 'Other business' } },
  { kind: 'closing', title: { sv: 'Mötets avslutande', en: 'Closing of the meeting' } },
];
