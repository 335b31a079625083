import type { EmploymentView } from '@klubba/api/contract';
import { type JSX, Show } from 'solid-js';
import { day, today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Field, SelectField, TextField } from '../../ui/form.tsx';
import { textIn, textOrNull, wordIn } from '../../ui/form-data.ts';
import { Written } from '../../ui/written.tsx';
import { Verdict } from '../clock/clock-beside.tsx';
import { clockOfView, outlives } from '../clock/reading.ts';
import { EmploymentForm } from '../employment-form.tsx';
import { termsOf } from '../terms/terms.ts';

export const endSum = ({ ended, notice, agreedEnd }: EmploymentView): string | undefined => {
  if (ended) return t('ending.ended', { day: day(ended.on) });
  const last = agreedEnd?.lastDay ?? notice?.lastDay;
  return last ? t('ending.last-day', { day: day(last) }) : undefined;
};

/** How an employment comes to its end by the law: by its term, notice, agreement. What the law has made permanent does not run out. */
export const EndStep = (props: { view: EmploymentView }) => (
  <Show when={props.view.startedOn}>
    <Told view={props.view} />
    <Show when={!props.view.ended && props.view.may.prepare}>
      <Show when={props.view.clock}>
        {(clock) => {
          const read = () => clockOfView(clock(), termsOf(props.view));
          return (
            <Show when={outlives(read())}>
              <Verdict clock={read()} />
            </Show>
          );
        }}
      </Show>
      <Ways view={props.view} />
    </Show>
  </Show>
);

const Told = (props: { view: EmploymentView }) => (
  <>
    <Show when={props.view.nonExtension}>
      {(told) => (
        <p class="serif">
          {t('ending.non-extension-told', { day: day(told().on) })} <Written>{told().how}</Written>
        </p>
      )}
    </Show>
    <Show when={props.view.notice}>
      {(notice) => (
        <p class="serif">
          {t(`ending.notice-by.${notice().by}`, {
            day: day(notice().on),
            last: day(notice().lastDay),
          })}
        </p>
      )}
    </Show>
    <Show when={props.view.agreedEnd}>
      {(agreed) => (
        <p class="serif">
          {t('ending.agreed', { day: day(agreed().on), last: day(agreed().lastDay) })}
        </p>
      )}
    </Show>
    <Show when={props.view.workEnded}>
      {(ended) => <p class="serif">{t('ending.work-ended', { day: day(ended().on) })}</p>}
    </Show>
    <Show when={props.view.ended}>
      {(ended) => (
        <p class="serif">
          {t('ending.ended', { day: day(ended().on) })}{' '}
          <Show when={ended().reason}>{(reason) => <>({t(`end-reason.${reason()}`)})</>}</Show>
        </p>
      )}
    </Show>
  </>
);

const Ways = (props: { view: EmploymentView }) => {
  const terms = () => termsOf(props.view);
  const last = () =>
    props.view.agreedEnd?.lastDay ?? props.view.notice?.lastDay ?? terms()?.until ?? today();
  return (
    <>
      <Show when={terms()?.until && !props.view.nonExtension}>
        <Way title={t('ending.non-extension')} lead={sayNoticeBy(props.view)}>
          <EmploymentForm
            employmentId={props.view.employmentId}
            verb={t('ending.non-extension')}
            onSend={(command, form) =>
              command('/non-extension', { how: textIn(form, 'how'), on: textIn(form, 'on') })
            }
          >
            <Field name="how" label={t('ending.how')} required maxLength={300} />
            <Field name="on" type="date" label={t('form.on-day')} required value={today()} />
          </EmploymentForm>
        </Way>
      </Show>
      <Show when={!props.view.notice}>
        <Way
          title={t('ending.notice')}
          lead={
            props.view.clock
              ? t('ending.notice-would', { day: day(props.view.clock.noticeWouldEnd) })
              : ''
          }
        >
          <EmploymentForm
            employmentId={props.view.employmentId}
            verb={t('ending.notice')}
            onSend={(command, form) =>
              command('/notice', {
                by: wordIn(form, 'by'),
                on: textIn(form, 'on'),
                lastDay: textOrNull(form, 'lastDay'),
                note: textIn(form, 'note'),
              })
            }
          >
            <SelectField
              name="by"
              label={t('ending.by')}
              required
              options={(['employer', 'employee'] as const).map((value) => ({
                value,
                label: t(`ending.by.${value}`),
              }))}
            />
            <div class="form-parts">
              <Field name="on" type="date" label={t('ending.given')} required value={today()} />
              <Field
                name="lastDay"
                type="date"
                label={t('ending.last')}
                hint={t('ending.last-hint')}
              />
            </div>
            <TextField name="note" label={t('ending.note')} rows={2} maxLength={10_000} />
          </EmploymentForm>
        </Way>
      </Show>
      <Way title={t('ending.agree')} lead={t('ending.agree-lead')}>
        <EmploymentForm
          employmentId={props.view.employmentId}
          verb={t('ending.agree')}
          onSend={(command, form) =>
            command('/agreed-end', {
              on: textIn(form, 'on'),
              lastDay: textIn(form, 'lastDay'),
              note: textIn(form, 'note'),
            })
          }
        >
          <div class="form-parts">
            <Field name="on" type="date" label={t('ending.agreed-on')} required value={today()} />
            <Field name="lastDay" type="date" label={t('ending.last')} required />
          </div>
          <TextField name="note" label={t('ending.note')} rows={2} maxLength={10_000} />
        </EmploymentForm>
      </Way>
      <Way title={t('ending.end')} lead={t('ending.end-lead')}>
        <EmploymentForm
          employmentId={props.view.employmentId}
          verb={t('ending.end')}
          onSend={(command, form) =>
            command('/end', { reason: wordIn(form, 'reason'), on: textIn(form, 'on') })
          }
        >
          <div class="form-parts">
            <SelectField
              name="reason"
              label={t('ending.why')}
              required
              options={reasons.map((value) => ({ value, label: t(`end-reason.${value}`) }))}
            />
            <Field name="on" type="date" label={t('ending.last')} required value={last()} />
          </div>
        </EmploymentForm>
      </Way>
      <Show when={!props.view.workEnded}>
        <Way title={t('ending.work-end')} lead={t('ending.work-end-lead')}>
          <EmploymentForm
            employmentId={props.view.employmentId}
            verb={t('ending.work-end')}
            onSend={(command, form) =>
              command('/end-of-work', { on: textIn(form, 'on'), note: textIn(form, 'note') })
            }
          >
            <Field name="on" type="date" label={t('ending.last-worked')} required value={today()} />
            <TextField name="note" label={t('ending.note')} rows={2} maxLength={10_000} />
          </EmploymentForm>
        </Way>
      </Show>
    </>
  );
};

const reasons = ['term', 'notice', 'resignation', 'agreement', 'death'] as const;

const sayNoticeBy = ({ clock }: EmploymentView): string => {
  const by = clock?.nonExtensionNoticeBy;
  return by ? t('ending.non-extension-by', { day: day(by) }) : t('ending.non-extension-lead');
};

const Way = (props: { title: string; lead: string; children: JSX.Element }) => (
  <details class="more">
    <summary>{props.title}</summary>
    <div class="more-fields">
      <Show when={props.lead}>
        <p class="hint">{props.lead}</p>
      </Show>
      {props.children}
    </div>
  </details>
);
