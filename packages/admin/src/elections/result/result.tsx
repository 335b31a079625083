import type { ElectionView } from '@klubba/api/contract';
import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, moment } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { decisionNumber } from '../../meetings/record.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Section } from '../../ui/page.tsx';
import { createFocusKeeper } from '../voting/focus-keeper.ts';
import { partInWords } from '../voting/round-in-words.ts';
import { Attendance, Destruction, Reports } from './afterwards.tsx';
import { Complaints } from './complaints.tsx';
import { Confirmations } from './confirmations.tsx';
import { ElectedPeople, OpenSeat } from './elected-people.tsx';
import { GenderAfter } from './gender.tsx';
import { Lots } from './lots.tsx';
import { Papers } from './papers.tsx';
import { PartDetails, PartElected, PartPictures } from './part-outcome.tsx';
import '../voting/voting.css';

/** The result as people want to see it, what it rests on, and what follows from it. */
export const Result = (props: { view: ElectionView }) => {
  const keeper = createFocusKeeper(() => props.view.version);
  return (
    <Show when={props.view.result}>
      {(result) => (
        <div class="voting-whole" ref={keeper.ref} onSubmit={keeper.onSubmit}>
          <Established view={props.view} result={result()} />
          <OpenSeat view={props.view} />
          <Section title={t('outcome.elected')}>
            <div class="outcome-parts">
              <For each={props.view.parts}>
                {(standing) => (
                  <div>
                    <h3>{partInWords(props.view, standing.part)}</h3>
                    <PartElected view={props.view} standing={standing} />
                  </div>
                )}
              </For>
            </div>
            <GenderAfter view={props.view} />
          </Section>
          <For each={props.view.parts.filter(({ count }) => count)}>
            {(standing) => (
              <Section
                title={t('outcome.votes-for', {
                  part: partInWords(props.view, standing.part).toLowerCase(),
                })}
              >
                <div class="outcome">
                  <PartPictures view={props.view} standing={standing} />
                  <PartDetails view={props.view} standing={standing} />
                </div>
              </Section>
            )}
          </For>
          <Lots view={props.view} />
          <Papers view={props.view} />
          <Confirmations view={props.view} />
          <ElectedPeople view={props.view} />
          <Show when={props.view.may.conduct}>
            <div class="voting-whole screen-only">
              <Reports view={props.view} />
              <Attendance view={props.view} />
              <Complaints view={props.view} />
              <Destruction view={props.view} />
            </div>
          </Show>
        </div>
      )}
    </Show>
  );
};

/** Who established it, and where that is written. */
const Established = (props: {
  view: ElectionView;
  result: NonNullable<ElectionView['result']>;
}) => {
  const organisation = useOrganisation();
  const decision = () => {
    const { decisionId, number } = props.result;
    return decisionId && number ? { decisionId, number } : undefined;
  };
  return (
    <div class="outcome-established">
      <Show when={props.view.phase === 'annulled'}>
        <p class="voting-warning">{t('outcome.annulled')}</p>
      </Show>
      <p class="serif">
        <Show
          when={props.result.outside}
          fallback={
            <>
              {t('outcome.at-meeting', { moment: moment(props.result.at) })}{' '}
              <Show when={decision()}>
                {(made) => (
                  <A href={organisation.to(`/decisions/${made().decisionId}`)}>
                    {t('outcome.decision', { number: decisionNumber(made().number) })}
                  </A>
                )}
              </Show>
            </>
          }
        >
          {(outside) => (
            <>
              {t(outside().paragraph ? 'outcome.outside-paragraph' : 'outcome.outside', {
                document: outside().document,
                day: day(outside().on),
                paragraph: outside().paragraph ?? '',
              })}
            </>
          )}
        </Show>
      </p>
    </div>
  );
};
