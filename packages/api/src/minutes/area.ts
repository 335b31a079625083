import type { Operation } from '../http/instance.ts';
import { objectToMinutes } from './commands/object-to-minutes.ts';
import { sendMinutesForVerification } from './commands/send-minutes-for-verification.ts';
import { signMinutes } from './commands/sign-minutes.ts';
import { getMinutes } from './get-minutes.ts';
import { getMinutesPdf } from './get-minutes-pdf.ts';
import { getNoticePdf } from './get-notice-pdf.ts';
import { getPublishedMinutesPdf } from './get-published-minutes-pdf.ts';

/** Minutes and notice: what is printed of a meeting, and who signed it. */
export const minutesOperations: readonly Operation[] = [
  getNoticePdf,
  getMinutes,
  getMinutesPdf,
  getPublishedMinutesPdf,
  sendMinutesForVerification.operation,
  signMinutes,
  objectToMinutes.operation,
];
