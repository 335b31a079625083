import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../../decider.ts';
import type { Period } from '../clock/index.ts';
import { decisionFault } from '../meeting-decision.ts';
import type { AskFee, FeeCommand } from './commands.ts';
import type { FeeEvent, FeeFact } from './events.ts';
import type { FeeNature } from './vocabulary.ts';

/** A fee to somebody in an elected office. It is no employment, whatever it is called; what it is found to be is told beside it. */
export type Fee = Omit<FeeFact<'FeeSet'>, 'type' | 'v' | 'at'> & {
  readonly phase: 'none' | 'set';
  /** The last day, once it is known. */
  readonly until: string | null;
  readonly nature: FeeNature;
  readonly reasons: string;
};

const initial: Fee = {
  phase: 'none',
  personId: '',
  office: '',
  percentage: null,
  from: '',
  end: null,
  until: null,
  ore: null,
  per: null,
  taxNote: '',
  calledEmployment: false,
  papers: [],
  decision: null,
  paper: null,
  nature: 'unsettled',
  reasons: '',
};

const evolve = (fee: Fee, event: FeeEvent): Fee => {
  switch (event.type) {
    case 'FeeSet': {
      const { type: _, v: __, at: ___, ...set } = event;
      const until = event.end?.kind === 'day' ? event.end.on : null;
      // Only where both words stand is there anything to settle.
      const nature = event.calledEmployment ? 'unsettled' : 'fee';
      return { ...fee, ...set, phase: 'set', until, nature };
    }
    case 'FeeEnded':
      return { ...fee, until: event.on };
    case 'FeeAssessed':
      return { ...fee, nature: event.nature, papers: event.papers, reasons: event.reasons };
  }
};

/** No board sets its own fee: a meeting that the rules let decide fees does, or a paper from before says so. */
const setFee = ({ phase }: Fee, { type: _, decision, papers, ...fee }: AskFee<'SetFee'>) => {
  if (phase !== 'none') return refuse('fee-already-set');
  if (decision?.byBoard) return refuse('board-sets-no-fee', 'decision');
  const fault = decision && decisionFault(decision, 'fee');
  if (fault) return fault;
  if (fee.end?.kind === 'day' && fee.end.on < fee.from)
    return refuse('fee-ends-before-it-begins', 'end.on');
  const taken =
    decision?.decisionId && decision.decidedOn
      ? {
          meetingId: decision.meetingId,
          decisionId: decision.decisionId,
          decidedOn: decision.decidedOn,
        }
      : null;
  if (!taken && !fee.paper) return refuse('fee-without-decision', 'paper');
  return [
    { type: 'FeeSet', v: 1, ...fee, papers: [...new Set(papers)], decision: taken },
  ] satisfies FeeEvent[];
};

const endFee = ({ phase, from, until }: Fee, { on }: AskFee<'EndFee'>) => {
  if (phase === 'none') return refuse('fee-not-set');
  if (on < from) return refuse('fee-ends-before-it-begins', 'on');
  return on === until ? [] : ([{ type: 'FeeEnded', v: 1, on }] satisfies FeeEvent[]);
};

const assessFee = ({ phase }: Fee, { type: _, papers, ...assessed }: AskFee<'AssessFee'>) => {
  if (phase === 'none') return refuse('fee-not-set');
  return [
    { type: 'FeeAssessed', v: 1, ...assessed, papers: [...new Set(papers)] },
  ] satisfies FeeEvent[];
};

/** What the law's clock counts of it where it is warned on the stricter reading: all of it while both words stand, nothing of what is a fee. */
export const periodOfFee = ({ nature, from, until }: Fee): readonly Period[] =>
  nature === 'fee' || from === '' ? [] : [{ form: 'fixedTermSVA', from, until }];

const rules = {
  SetFee: setFee,
  EndFee: endFee,
  AssessFee: assessFee,
} satisfies RuleTable<Fee, FeeCommand>;

const decide = (fee: Fee, command: FeeCommand) => decideBy(rules, fee, command);

export const fee = { initial, evolve, decide } satisfies Decider<Fee, FeeCommand, FeeEvent>;

/** Every code a fee can refuse with. */
export type FeeRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
