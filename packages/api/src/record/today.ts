import type { Organisation } from '@klubba/domain';
import { todayIn } from '@klubba/domain/time';

/** The day it is where the association is at home, `YYYY-MM-DD`. */
export const todayAt = ({ association }: Pick<Organisation, 'association'>, at: Date): string =>
  todayIn(association?.timeZone ?? 'UTC', at);
