import { measureCounting } from './counting.ts';
import { measureElectionDeclare } from './election-declare.ts';
import { measureFeed } from './feed.ts';
import type { Measure } from './figures.ts';
import { folding } from './folding.ts';
import { measureFollowers } from './followers.ts';
import { growing } from './growing.ts';
import { httpCommand } from './http-command.ts';
import { measureMinutesPdf } from './minutes-pdf.ts';
import { measureMotionSearch } from './motion-search.ts';
import { measureReading } from './reading.ts';
import { measureWebhook } from './webhook.ts';
import { writing } from './writing.ts';

/** Everything that `klubba bench` measures, in this order. */
export const measures: readonly Measure[] = [
  writing(httpCommand),
  folding,
  growing,
  measureMinutesPdf,
  measureElectionDeclare,
  measureMotionSearch,
  measureFeed,
  measureWebhook,
  measureReading,
  measureFollowers,
  measureCounting,
];
