import type { MotionView } from '@klubba/api/contract/motions';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { day, moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { decisionNumber } from '../meetings/record.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Written } from '../ui/written.tsx';
import { bodyIn, nameIn } from './motion-form.tsx';

/** One step of the story, and which event of its type made it. */
type Entry = {
  readonly type: string;
  readonly nth: number | 'last';
  readonly title: string;
  readonly body: () => JSX.Element;
};

const nothing = () => <></>;
const words = (text: string | null | undefined) => () => (
  <Show when={text}>
    <p class="serif prose">
      <Written>{text}</Written>
    </p>
  </Show>
);
const together = (parts: readonly (string | null | undefined)[]) =>
  parts.filter(Boolean).join(', ');

/** The steps that a motion has come, by what is told of each. */
export const entriesOf = (view: MotionView): readonly Entry[] => [
  {
    ...{ type: 'MotionBegun', nth: 0, body: nothing },
    title:
      view.othersBy === null
        ? t('life.story.begun')
        : t('life.story.followed', { by: view.othersBy }),
  },
  ...versionEntries(view),
  ...(view.preparing
    ? [
        {
          ...{ type: 'PreparationBegun', nth: 0, body: nothing },
          title: together([t('life.story.preparing'), bodyIn(view)(view.preparing.bodyId)]),
        },
      ]
    : []),
  ...view.opinions.map((one, nth) => ({
    ...{ type: 'OpinionGiven', nth },
    title: together([t(`opinion-for.${one.purpose}`), bodyIn(view)(one.bodyId)]),
    body: () => <Opinion view={view} opinion={one} />,
  })),
  ...(view.placed ? [{ ...placedEntry, body: () => <Before view={view} /> }] : []),
  ...view.stood
    .filter((one, i) => one.itemId !== view.stood[i - 1]?.itemId)
    .map((one, nth) => ({
      ...{ type: 'MotionPlaced', nth, title: t('life.story.placed') },
      body: () => <Meeting of={one} />,
    })),
  ...view.stood.map((one, nth) => ({
    ...{ type: 'StandingRecorded', nth, title: t(`standing.${one.standing}`) },
    body: () => <Stood stood={one} />,
  })),
  ...(view.district
    ? [
        {
          ...{ type: 'DistrictAdopted', nth: 'last' as const },
          title: t('life.story.district', { name: view.district.district }),
          body: () => (
            <p>
              {together([view.district?.on && day(view.district.on), view.district?.evidence])}
              <LateBy view={view} what="district" sendingId={null} />
            </p>
          ),
        },
      ]
    : []),
  ...sendingEntries(view),
  ...(view.registered
    ? [
        {
          ...{ type: 'MotionRegistered', nth: 'last' as const, body: nothing },
          title: t('life.story.registered', { number: view.registered.number }),
        },
      ]
    : []),
  ...view.answers.map((one, nth) => ({
    ...{ type: 'MotionAnswered', nth },
    title: t(nth === 0 ? 'life.story.answered' : 'life.story.erratum', { by: one.by }),
    body: () => <Answered view={view} clauses={one.clauses} text={one.text} on={one.on} />,
  })),
  ...view.reservations.map((one, nth) => ({
    ...{ type: 'MotionReservationEntered', nth },
    title: together([t('life.reservation-number', { number: one.number }), one.by]),
    body: () => (
      <>
        <p class="soft">{t(`reservation-on.${one.on}`)}</p>
        <Answered view={view} clauses={one.clauses} text={one.text} on={null} />
      </>
    ),
  })),
  ...(view.clauses.some(({ outcome }) => outcome)
    ? [
        {
          ...{ type: 'OutcomesRecorded', nth: 'last' as const },
          title: view.summary ? t(`motion-summary.${view.summary}`) : t('life.story.some-decided'),
          body: () => <Outcomes view={view} />,
        },
      ]
    : []),
  ...view.followUps.map(({ note, on }, nth) => ({
    ...{ type: 'MotionFollowedUp', nth, title: t('life.story.followed-up', { day: day(on) }) },
    body: words(note),
  })),
  ...(view.withdrawn
    ? [
        {
          ...{ type: 'MotionWithdrawn', nth: 'last' as const, title: t('life.story.withdrawn') },
          body: words(view.withdrawn.reason),
        },
      ]
    : []),
];

const placedEntry = {
  ...{ type: 'MotionPlaced', nth: 'last' as const },
  get title() {
    return t('life.story.placed');
  },
};

const versionEntries = (view: MotionView): readonly Entry[] => {
  const versions = view.writing?.versions ?? [];
  const last = versions.length - 1;
  return last > 0
    ? [
        {
          ...{ type: 'MotionTextWritten', nth: last, body: nothing },
          title: t('life.story.version', { number: versions[last]!.number }),
        },
      ]
    : [];
};

const sendingEntries = (view: MotionView): readonly Entry[] => {
  const received = view.sendings.filter(({ receipt }) => receipt);
  return [
    ...view.sendings.map((one, nth) => ({
      ...{ type: 'MotionSent', nth },
      title: t(one.bodyId ? 'life.story.sent' : 'life.story.sent-own', { to: one.to }),
      body: () => (
        <>
          <p>
            {together([
              nameIn(view)(one.personId) ?? bodyIn(view)(one.bodyId),
              one.at ? moment(one.at) : day(one.on),
              one.how,
            ])}
          </p>
          <p>
            {t('life.story.hash')} <code class="hash">{one.hash}</code>
          </p>
          <Show when={!one.receipt}>
            <LateBy view={view} what="sending" sendingId={one.sendingId} />
          </Show>
        </>
      ),
    })),
    ...received.map((one, i) => ({
      ...{ type: 'MotionReceived', nth: i === received.length - 1 ? ('last' as const) : i },
      title: t('life.story.received'),
      body: () => (
        <>
          <p>
            {together([
              one.receipt?.receivedAt && moment(one.receipt.receivedAt),
              one.receipt?.reply,
              one.receipt?.evidence,
            ])}
          </p>
          <LateBy view={view} what="sending" sendingId={one.sendingId} />
        </>
      ),
    })),
  ];
};

type Late = MotionView['late'][number];

/** By which deadlines it came late, as told; whether it was too late is for the receiver to say. */
const LateBy = (props: { view: MotionView; what: Late['what']; sendingId: string | null }) => (
  <For
    each={props.view.late.filter(
      ({ what, sendingId }) => what === props.what && sendingId === props.sendingId,
    )}
  >
    {({ deadline }) => (
      <p class="late">
        {t('life.late', {
          deadline: deadline.name || t(`motion-deadline.${deadline.for}`),
          at: moment(deadline.at),
        })}
      </p>
    )}
  </For>
);

const Meeting = (props: { of: Pick<MotionView['stood'][number], 'meetingId' | 'meeting'> }) => {
  const organisation = useOrganisation();
  return (
    <p>
      <A href={organisation.to(`/meetings/${props.of.meetingId}`)}>
        <Written>{props.of.meeting.title}</Written>
      </A>
      , {day(props.of.meeting.startsOn)}
    </p>
  );
};

const Before = (props: { view: MotionView }) => (
  <Show when={props.view.placed}>
    {(placed) => (
      <>
        <Meeting of={placed()} />
        <p>{t(`life.record.${placed().record?.standing ?? 'undecided'}`)}</p>
        <LateBy view={props.view} what="meeting" sendingId={null} />
      </>
    )}
  </Show>
);

/** The meeting, the decisions with their numbers, and what its record says by now where that is something else. */
const Stood = (props: { stood: MotionView['stood'][number] }) => {
  const organisation = useOrganisation();
  const changed = () => {
    const { now, standing } = props.stood;
    return now?.standing !== standing ? (now?.standing ?? 'undecided') : undefined;
  };
  return (
    <>
      <p>
        <A href={organisation.to(`/meetings/${props.stood.meetingId}`)}>
          <Written>{props.stood.meeting.title}</Written>
        </A>
        , {day(props.stood.meeting.startsOn)}
        <For each={props.stood.decisions}>
          {({ decisionId, number }) => (
            <>
              ,{' '}
              <A href={organisation.to(`/decisions/${decisionId}`)}>
                {t('life.story.decision', { number: decisionNumber(number) })}
              </A>
            </>
          )}
        </For>
      </p>
      <Show when={changed()}>
        {(standing) => (
          <p class="late">
            {t('life.story.changed')} {t(`life.record.${standing()}`)}
          </p>
        )}
      </Show>
    </>
  );
};

const numberOf = (view: MotionView, clauseId: string) =>
  view.clauses.findIndex((one) => one.clauseId === clauseId) + 1;

const Opinion = (props: { view: MotionView; opinion: MotionView['opinions'][number] }) => (
  <>
    {words(props.opinion.text)()}
    <ul class="story-clauses">
      <For each={props.opinion.clauses.filter(({ answer }) => answer)}>
        {({ clauseId, answer }) => (
          <li>
            {t('life.clause-says', {
              number: numberOf(props.view, clauseId) || '–',
              says: t(`answer.${answer!}`),
            })}
          </li>
        )}
      </For>
      <For each={props.opinion.wordings}>
        {({ clauseId, text }) => (
          <li>
            {t('life.clause-reworded', { number: numberOf(props.view, clauseId) || '–' })}:{' '}
            <Written>{text}</Written>
          </li>
        )}
      </For>
    </ul>
    <For each={props.opinion.reservations}>
      {({ personId, text }) => (
        <p>
          {t('life.story.reserved', { name: nameIn(props.view)(personId) ?? t('mention.erased') })}{' '}
          <Written>{text}</Written>
        </p>
      )}
    </For>
  </>
);

const Answered = (props: {
  view: MotionView;
  clauses: MotionView['answers'][number]['clauses'];
  text: string;
  on: string | null;
}) => (
  <>
    <Show when={props.on}>{(on) => <p class="soft">{day(on())}</p>}</Show>
    {words(props.text)()}
    <ul class="story-clauses">
      <For each={props.clauses}>
        {({ clauseId, answer, wording }) => (
          <li>
            {t('life.clause-says', {
              number: numberOf(props.view, clauseId) || '–',
              says: t(`answer.${answer}`),
            })}
            <Show when={wording}>
              : <Written>{wording}</Written>
            </Show>
          </li>
        )}
      </For>
    </ul>
  </>
);

const Outcomes = (props: { view: MotionView }) => {
  const sources = () => [
    ...new Set(props.view.clauses.flatMap(({ outcome }) => outcome?.source || [])),
  ];
  return (
    <>
      <ul class="story-clauses">
        <For each={props.view.clauses}>
          {(clause, i) => (
            <Show when={clause.outcome}>
              {(outcome) => (
                <li>
                  {t('life.clause-says', {
                    number: i() + 1,
                    says:
                      outcome().reservation === null
                        ? t(`clause-outcome.${outcome().outcome}`)
                        : `${t(`clause-outcome.${outcome().outcome}`)} (${outcome().reservation})`,
                  })}
                  <Show when={clause.differsFromAnswer}>
                    , <strong>{t('life.differs')}</strong>
                  </Show>
                  <Show when={!outcome().confirmed}>, {t('life.unconfirmed')}</Show>
                </li>
              )}
            </Show>
          )}
        </For>
      </ul>
      <Show when={sources().length}>
        <p class="soft">{sources().join(' · ')}</p>
      </Show>
    </>
  );
};
