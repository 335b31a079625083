import {
  type Clock,
  dutiesOf,
  isConverted,
  noticeEnds,
  rulesOfLaw,
  warningsOn,
  waysOn,
} from '@klubba/domain/employment/clock';
import type { ClockView } from './contract.ts';

/** The law's clock as pages and papers show it, on the day it is read. */
export const clockView = (clock: Clock): ClockView => {
  const { on, periods, days, overNineMonths, permanent } = clock;
  const { nonExtensionNoticeBy, priorityUntil } = clock;
  return {
    ...{ on, periods: [...periods], days, overNineMonths, permanent },
    converted: isConverted(clock, on),
    ...{ nonExtensionNoticeBy, priorityUntil },
    noticeWouldEnd: noticeEnds(on, periods, clock),
    warnings: warningsOn(clock, on).map(({ code, section, says, on, date }) => ({
      ...{ code, section, says, on, date },
    })),
    duties: dutiesOf(clock).map(({ id, section, what, due }) => ({ id, section, what, due })),
    ways: waysOn(clock, on).map(({ id, section, says }) => ({ id, section, says })),
    rules: rulesOfLaw(clock.version).map(({ id, section, says, source }) => ({
      ...{ id, section, says, source },
    })),
  };
};
