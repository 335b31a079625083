import type { FeeView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { day, listing, percent, today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { Field, SelectField, TextField } from '../../ui/form.tsx';
import { textIn, wordIn, wordsIn } from '../../ui/form-data.ts';
import { Empty, Page, Section } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { ClockSection } from '../clock/clock-section.tsx';
import { listEmployments, useFeeCommand } from '../data.ts';
import { sayFee, whenOf } from '../history.ts';
import { PapersField } from './papers-field.tsx';
import '../employments.css';

/** One fee: what it is, what decided it, and whether it is an employment after all. */
export const FeePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listEmployments(organisation.id));
  const fee = () => list()?.fees.find(({ feeId }) => feeId === props.params.feeId);
  const maySet = () => list()?.may.setFee === true;
  return (
    <Show when={list()}>
      <Show when={fee()} fallback={<NoFee />}>
        {(found) => (
          <Page
            title={t('fee.title', { office: found().office })}
            over={found().name ?? t('mention.erased')}
            lead={whenOf(found())}
          >
            <Nature fee={found()} />
            <Section title={t('fee.what')}>
              <Facts fee={found()} />
            </Section>
            <Show when={found().clock}>
              {(clock) => (
                <>
                  <p class="step-missing serif">{t('fee.both-words')}</p>
                  <ClockSection view={clock()} terms={undefined} />
                </>
              )}
            </Show>
            <Show when={maySet()}>
              <Show when={!found().until}>
                <End fee={found()} />
              </Show>
              <Assess fee={found()} />
            </Show>
          </Page>
        )}
      </Show>
    </Show>
  );
};

const NoFee = () => (
  <Page title={t('history.fee')}>
    <Empty title={t('fee.unknown')} />
  </Page>
);

const tones = { fee: 'good', employment: 'wax', unsettled: 'waiting' } as const;

const Nature = (props: { fee: FeeView }) => (
  <p>
    {t('fee.nature')}:{' '}
    <Status tone={tones[props.fee.nature]}>{t(`fee.nature.${props.fee.nature}`)}</Status>{' '}
    <Show when={props.fee.reasons}>
      {(reasons) => (
        <span class="serif">
          <Written>{reasons()}</Written>
        </span>
      )}
    </Show>
  </p>
);

const Facts = (props: { fee: FeeView }) => {
  const organisation = useOrganisation();
  return (
    <dl class="facts">
      <dt>{t('fee.amount')}</dt>
      <dd>{sayFee(props.fee)}</dd>
      <Show when={props.fee.percentage}>
        {(percentage) => (
          <>
            <dt>{t('fee.percentage')}</dt>
            <dd>{percent(percentage() / 100)}</dd>
          </>
        )}
      </Show>
      <dt>{t('fee.decided-by')}</dt>
      <dd>
        <Show when={props.fee.decision}>
          {(decision) => (
            <A href={organisation.to(`/decisions/${decision().decisionId}`)}>
              {t('fee.decided-on', { day: day(decision().decidedOn) })}
            </A>
          )}
        </Show>
        <Show when={props.fee.paper}>
          {(paper) => (
            <Written>
              {[paper().document, paper().paragraph, paper().on && day(paper().on!)]
                .filter(Boolean)
                .join(', ')}
            </Written>
          )}
        </Show>
      </dd>
      <Show when={props.fee.papers.length}>
        <dt>{t('fee.papers')}</dt>
        <dd>{listing(props.fee.papers.map((paper) => t(`fee.paper.${paper}`)))}</dd>
      </Show>
      <Show when={props.fee.taxNote}>
        {(note) => (
          <>
            <dt>{t('fee.tax-note')}</dt>
            <dd>
              <Written>{note()}</Written>
            </dd>
          </>
        )}
      </Show>
      <dt>{t('fee.words')}</dt>
      <dd>{t(props.fee.calledEmployment ? 'fee.called-both' : 'fee.called-fee')}</dd>
    </dl>
  );
};

/** On which day it ended: "until the annual meeting" becomes known. */
const End = (props: { fee: FeeView }) => {
  const commanding = useFeeCommand(() => props.fee.feeId);
  return (
    <Section title={t('fee.ends')}>
      <CommandForm
        commanding={commanding}
        verb={t('fee.end-it')}
        onSend={(command, form) => command('/end', { on: textIn(form, 'on') })}
      >
        <Field
          name="on"
          type="date"
          label={t('fee.last-day')}
          hint={props.fee.end?.kind === 'event' ? props.fee.end.what : undefined}
          required
          value={today()}
        />
      </CommandForm>
    </Section>
  );
};

/** What it is found to be, by the circumstances and not by the word. */
const Assess = (props: { fee: FeeView }) => {
  const commanding = useFeeCommand(() => props.fee.feeId);
  return (
    <Section title={t('fee.assess')}>
      <p class="hint">{t('fee.assess-lead')}</p>
      <CommandForm
        commanding={commanding}
        verb={t('fee.assess')}
        onSend={(command, form) =>
          command('/nature', {
            nature: wordIn(form, 'nature'),
            papers: wordsIn<FeeView['papers'][number]>(form, 'papers'),
            reasons: textIn(form, 'reasons'),
            on: today(),
          })
        }
      >
        <SelectField
          name="nature"
          label={t('fee.nature')}
          required
          value={props.fee.nature}
          options={(['fee', 'employment', 'unsettled'] as const).map((value) => ({
            value,
            label: t(`fee.nature.${value}`),
          }))}
        />
        <PapersField held={props.fee.papers} />
        <TextField
          name="reasons"
          label={t('fee.reasons')}
          rows={3}
          maxLength={10_000}
          value={props.fee.reasons}
        />
      </CommandForm>
    </Section>
  );
};
