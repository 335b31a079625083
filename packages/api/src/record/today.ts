import type { Organisation } from '@klubba/domain';

/** The day it is where the association is at home: 'YYYY-MM-DD', as Swedish writes dates. */
export const todayAt = ({ association }: Pick<Organisation, 'association'>, at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: association?.timeZone ?? 'UTC' }).format(at);
