import { For, Show } from 'solid-js';
import { bareClock, listing, number } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { plainText } from '../../ui/mention-text.tsx';
import { figuresInWords } from '../method-words.ts';
import { decisionNumber, type Item, optionText } from '../record.ts';
import { useDesk, useDeskNames } from './desk.tsx';

type Proceeding = Item['proceedings'][number];

/** What has been recorded under the item besides its decisions, line by line. */
export const Proceedings = (props: { item: Item }) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const name = (personId: string) => nameOf(personId) ?? t('mention.erased');
  const titleOf = (itemId: string) =>
    desk.meeting().items.find((item) => item.itemId === itemId)?.title ?? '';
  const optionOf = (proposalId: string) =>
    plainText(optionText(desk.meeting(), proposalId), nameOf);
  const words = (event: Proceeding): string | undefined => {
    switch (event.type) {
      case 'OfficerElected':
        return t('log.elected', {
          name: name(event.personId),
          offices: listing(event.offices.map((office) => t(`meetingOffice.${office}`))),
        });
      case 'OfficerStoodDown':
        return t('log.stood-down', {
          name: name(event.personId),
          offices: listing(event.offices.map((office) => t(`meetingOffice.${office}`))),
        });
      case 'OfficeHandedOver':
        return t(event.from ? 'log.handed-over' : 'log.taken', {
          name: name(event.personId),
          office: t(`meetingOffice.${event.office}`),
        });
      case 'ConveningFound':
        return t(event.dulyConvened ? 'desk.convened-yes' : 'desk.convened-no');
      case 'RegisterEstablished':
        return [
          t('log.register', { count: event.personIds.length }),
          ...(event.among
            ? [
                t('log.register-among', {
                  count: event.among.size,
                  body:
                    desk.bodies().find(({ bodyId }) => bodyId === event.among?.bodyId)?.name ?? '',
                }),
              ]
            : []),
        ].join(' ');
      case 'GuestAdmitted':
        return t(event.coopted ? 'log.coopted' : 'log.guest', { name: name(event.personId) });
      case 'SubstituteSteppedIn':
        return event.insteadOf
          ? t('log.stepped-in-for', { name: name(event.personId), other: name(event.insteadOf) })
          : t('log.stepped-in', { name: name(event.personId) });
      case 'GuestLeft':
        return t('log.guest-left', { name: name(event.personId) });
      case 'RegisterCounted':
        return t(event.about ? 'log.counted-about' : 'log.counted', { count: event.size });
      case 'RegisterAdjusted':
        return [
          ...(event.in.length
            ? [t('log.register-in', { names: listing(event.in.map(name)) })]
            : []),
          ...(event.out.length
            ? [t('log.register-out', { names: listing(event.out.map(name)) })]
            : []),
        ].join(' ');
      case 'ProposalSupported':
        return t('log.supported', {
          name:
            event.by.kind === 'person'
              ? name(event.by.id)
              : (desk.meeting().bodies.find(({ bodyId }) => bodyId === event.by.id)?.name ?? ''),
        });
      case 'ReadingCarried':
        return t(`log.reading-${event.reading}`);
      case 'StoodAside':
        return t('log.stood-aside');
      case 'ItemMadeRecommendation':
        return t('log.recommendation');
      case 'MeetingAdjourned':
        return t('log.adjourned');
      case 'MeetingResumed':
        return t('log.resumed');
      case 'PointOfOrderDecided':
        return t(`course.order-${event.outcome}`, { text: event.text });
      case 'AgendaAdopted':
        return t('desk.agenda-adopted');
      case 'AgendaItemAdded':
        return t('log.item-added', { title: event.title });
      case 'AgendaItemMoved':
        return t('log.item-moved', { title: titleOf(event.itemId) });
      case 'ItemPassedOver':
        return t(`log.${event.outcome}`, { title: titleOf(event.itemId) });
      case 'ItemRestored':
        return t('log.restored', { title: titleOf(event.itemId) });
      // A task stands with its own line, where it can be put right.
      case 'TaskSet':
        return undefined;
      case 'DivisionDemanded':
        if (event.how !== 'division') return t(`log.demanded.${event.how}`);
        return event.by ? t('log.division-by', { name: name(event.by) }) : t('log.division');
      case 'StatementEntered':
        return t(`log.statement.${event.kind}`, { name: name(event.personId) });
      case 'ConflictedReturned':
        return t('log.returned', { name: name(event.personId) });
      case 'RecordCorrected':
        return t('log.record-corrected', {
          what: t(`correction.kind.${event.right.kind}`),
          reason: event.reason,
        });
      case 'DecisionCorrected':
      case 'ElectionCorrected':
        return t('log.corrected', { reason: event.reason });
      case 'VoteDecidedNothing':
        return 'tally' in event.method
          ? t('log.nothing-decided', { figures: figuresInWords(event.method) })
          : undefined;
      case 'RoundHeld':
        return t('log.round', {
          votes: event.options
            .map(({ proposalId, votes }) => `${optionOf(proposalId)} ${number(votes)}`)
            .join(', '),
          out: listing(event.out.map(optionOf)),
        });
      case 'ConflictDeclared':
        return t('log.conflict', { name: name(event.personId) });
      case 'ElectionDeclared':
        return t('log.election', {
          number: decisionNumber(event.number),
          text: plainText(event.text, nameOf),
        });
      case 'CandidateNamed':
        return t('log.nominated', { name: name(event.personId) });
      case 'CandidateStoodDown':
        return t('log.stood-down-as-candidate', { name: name(event.personId) });
      case 'ElectionRoundCounted':
        return t('log.round-counted', {
          votes: listing(event.votes.map((vote) => `${name(vote.personId)} ${vote.for}`)),
        });
      case 'ElectionLotDrawn':
        return t('log.lot-drawn', { names: listing(event.drawn.map(name)) });
      case 'ElectionPutOff':
        return t('log.election-put-off');
      case 'ClausesPutTogether':
        return event.reason === null ? undefined : t('log.reason', { reason: event.reason });
      case 'ClausesFoundMoot':
        return t('log.moot', { reason: event.reason });
      // Who is elected is said as the decision is.
      case 'ElectionBegun':
      case 'PeopleElected':
      // A decision stands where its clause stands, a reservation with its words beneath.
      case 'ReservationEntered':
      case 'ClauseDecided':
        return undefined;
    }
  };
  const lines = () => props.item.proceedings.filter((event) => words(event) !== undefined);
  return (
    <Show when={lines().length}>
      <ul class="proceedings" aria-label={t('desk.proceedings')}>
        <For each={lines()}>
          {(event) => (
            <li>
              <Show when={'at' in event && event.at}>{(at) => <time>{bareClock(at())}</time>}</Show>
              <span>{words(event)}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
};
