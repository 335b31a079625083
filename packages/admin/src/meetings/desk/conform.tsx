import { liveProposals, proposalOfClause } from '@klubba/domain/meeting';
import { createSignal } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/form.tsx';
import { plainText } from '../../ui/mention-text.tsx';
import type { Proposal } from '../record.ts';
import { useDesk, useDeskNames } from './desk.tsx';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

/** The mover adopts another's words: an amendment to their proposal, most likely, or another proposal in place of it. */
export const Conform = (props: { proposal: Proposal; onDone: () => void }) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const place = () => `conform-${props.proposal.proposalId}`;
  const options = () =>
    conformable(desk.meeting(), props.proposal).map(({ proposalId, kind, clauses }) => ({
      value: proposalId,
      label: `${t(`proposal.kind.${kind}`)}: ${plainText(clauses[0]?.text ?? '', nameOf)}`,
    }));
  const [to, setTo] = createSignal(options()[0]?.value);
  const conform = async () => {
    const toId = to();
    if (!toId) return;
    const done = await desk.send({
      place: place(),
      path: `/proposals/${props.proposal.proposalId}/conforming`,
      body: { toId, ...desk.clock.at() },
      done: () => t('desk.conformed'),
    });
    if (done) props.onDone();
  };
  return (
    <form
      class="proposal-form"
      ref={(form) => {
        sendKeys(form, conform, props.onDone);
        queueMicrotask(() => form.querySelector('select')?.focus());
      }}
    >
      <SelectField
        name="toId"
        label={t('desk.conform-to')}
        required
        value={to()}
        options={options()}
        onChange={(event) => setTo(event.currentTarget.value)}
        problem={desk.problemAt(place())}
      />
      <Refusal place={place()} />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('desk.conform')}
        </Button>
        <Button kind="quiet" keys="escape" onClick={() => props.onDone()}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

type Meeting = Parameters<typeof liveProposals<Proposal>>[0] & {
  readonly proposals: readonly Proposal[];
};

/** What its mover may adopt: amendments to it first, then what else waits. */
export const conformable = (meeting: Meeting, proposal: Proposal): readonly Proposal[] => {
  const waiting = liveProposals(meeting, proposal.itemId).filter(
    (one) =>
      one.proposalId !== proposal.proposalId &&
      one.kind !== 'reject' &&
      one.clauses.every(({ status }) => status === 'undecided'),
  );
  const isOwn = ({ kind, targetId }: Proposal) =>
    kind === 'amendment' &&
    targetId !== null &&
    proposalOfClause(meeting, targetId)?.proposalId === proposal.proposalId;
  return [...waiting.filter(isOwn), ...waiting.filter((one) => !isOwn(one))];
};
