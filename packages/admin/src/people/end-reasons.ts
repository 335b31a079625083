import type { MembershipEndReason } from '@klubba/domain';

export const endReasons = [
  'left',
  'moved',
  'feeUnpaid',
  'excluded',
  'deceased',
  'other',
] as const satisfies readonly MembershipEndReason[];
