import type { MeetingView } from '@klubba/api/contract';
import { itemOf } from '@klubba/domain/meeting';
import { A } from '@solidjs/router';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { asClause, DecisionSentence, whoMeets } from '../ui/decision-sentence.tsx';
import { useNames } from '../ui/mention-text.tsx';
import { methodInWords } from './method-words.ts';
import {
  type Clause,
  type Decided,
  decisionNumber,
  type electionsDecided,
  type Proposal,
} from './record.ts';

type Props = { meeting: MeetingView; proposal: Proposal; clause: Clause; decision: Decided };

/** A decision of a meeting, as it looks wherever it appears. */
export const DecidedClause = (props: Props) => {
  const organisation = useOrganisation();
  const nameOf = useNames();
  return (
    <DecisionSentence
      number={decisionNumber(props.decision.number)}
      cited={itemOf(props.meeting, props.proposal.itemId)?.cited ?? undefined}
      body={whoMeets(props.meeting.kind)}
      rejected={props.decision.outcome === 'rejected'}
      amendment={props.proposal.kind === 'amendment'}
      clauses={[asClause(props.clause.text)]}
      how={
        <A href={organisation.to(`/decisions/${props.decision.decisionId}`)}>
          {props.proposal.kind !== 'main' && `${t(`proposal.kind.${props.proposal.kind}`)}: `}
          {t(`outcome.${props.decision.outcome}`)}{' '}
          {methodInWords(props.decision.method, nameOf, props.decision.outcome)}
        </A>
      }
      seal={props.meeting.minutes.verifiedAt ? 'signed' : 'gavelled'}
    />
  );
};

/** Who was elected, as a decision of a meeting. */
export const DecidedElection = (props: {
  meeting: MeetingView;
  election: ReturnType<typeof electionsDecided>[number];
}) => {
  const organisation = useOrganisation();
  return (
    <DecisionSentence
      number={decisionNumber(props.election.number)}
      cited={itemOf(props.meeting, props.election.itemId)?.cited ?? undefined}
      body={whoMeets(props.meeting.kind)}
      clauses={[asClause(props.election.text)]}
      how={
        <A href={organisation.to(`/decisions/${props.election.decisionId}`)}>
          {t(`method.election-${props.election.by}`)}
        </A>
      }
      seal={props.meeting.minutes.verifiedAt ? 'signed' : 'gavelled'}
    />
  );
};
