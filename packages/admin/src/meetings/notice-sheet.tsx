import type { MeetingView } from '@klubba/api/contract';
import { depthOf, liveProposals } from '@klubba/domain/meeting';
import { For, Show } from 'solid-js';
import { weekdayAt } from '../language/format.ts';
import { t } from '../language/language.ts';
import { Clause } from '../ui/decision-sentence.tsx';
import { MentionText } from '../ui/mention-text.tsx';
import { Movers } from '../ui/movers.tsx';
import { Written } from '../ui/written.tsx';
import { ItemAside } from './item-aside.tsx';
import { ItemPapers } from './papers/item-papers.tsx';
import './sheet.css';

/** The notice as its readers get it. */
export const NoticeSheet = (props: { meeting: MeetingView; association: string }) => {
  const named = () =>
    props.meeting.items.filter(
      ({ itemId }) => props.meeting.notice?.itemIds.includes(itemId) ?? true,
    );
  return (
    <article class="sheet paper">
      <header class="sheet-head">
        <p class="sheet-association">{props.association}</p>
        <p class="sheet-heading">
          {t('notice.heading', { kind: t(`meetingKind.${props.meeting.kind}`) })}
        </p>
        <p class="sheet-title">{props.meeting.title}</p>
        <dl class="sheet-meta">
          <dt>{t('meeting.when')}</dt>
          <dd>{weekdayAt(props.meeting.startsOn, props.meeting.startsAt)}</dd>
          <Show when={props.meeting.place}>
            {(place) => (
              <>
                <dt>{t('meeting.where')}</dt>
                <dd>{place()}</dd>
              </>
            )}
          </Show>
        </dl>
      </header>
      <Show when={props.meeting.noticeText}>
        {(text) => (
          <p class="notice-text">
            <MentionText text={text()} />
          </p>
        )}
      </Show>
      <section>
        <h3 class="sheet-plain">{t('notice.agenda')}</h3>
        <ol class="notice-agenda">
          <For each={named()}>
            {(item) => (
              <li style={{ '--depth': depthOf(props.meeting.items, item) }}>
                <span class="sheet-number">{item.number}</span>
                <div>
                  <p>
                    <Written>{item.title}</Written>
                  </p>
                  <ItemAside item={item} />
                  <Show when={item.background}>
                    {(text) => (
                      <p class="notice-background">
                        <MentionText text={text()} />
                      </p>
                    )}
                  </Show>
                  <ItemPapers meeting={props.meeting} itemId={item.itemId} />
                  <For each={liveProposals(props.meeting, item.itemId)}>
                    {(proposal) => <Proposed meeting={props.meeting} proposal={proposal} />}
                  </For>
                </div>
              </li>
            )}
          </For>
        </ol>
      </section>
    </article>
  );
};

const Proposed = (props: { meeting: MeetingView; proposal: MeetingView['proposals'][number] }) => {
  return (
    <>
      <p class="sheet-lead">
        {t(`proposal.kind.${props.proposal.kind}`)}{' '}
        <Movers proposal={props.proposal} bodies={props.meeting.bodies} />
      </p>
      <ul class="sheet-lines">
        <For each={props.proposal.clauses}>
          {(clause) => (
            <li>
              <Clause text={clause.text} />
            </li>
          )}
        </For>
      </ul>
    </>
  );
};
