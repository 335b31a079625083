import { createAsync } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Field, SelectField, TextField } from '../../ui/form.tsx';
import { textIn, textOrNull } from '../../ui/form-data.ts';
import { listMotions } from '../data.ts';
import { MotionAct, MotionForm, nameIn, type OfMotion } from '../motion-form.tsx';

const can = ({ view }: OfMotion, step: OfMotion['view']['possible'][number]) =>
  view.possible.includes(step);

/** What it is about, whom the receiver can ask, and what it depends on. */
export const AboutPart = (props: OfMotion) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listMotions(organisation.id));
  const others = () =>
    (list()?.motions ?? []).filter(({ motionId }) => motionId !== props.view.motionId);
  return (
    <>
      <MotionForm
        view={props.view}
        verb={t('life.topics.do')}
        onDone={() => undefined}
        onSend={(command, form) =>
          command(
            '/topics',
            {
              topics: textIn(form, 'topics')
                .split(',')
                .map((one) => one.trim())
                .filter(Boolean),
            },
            'PUT',
          )
        }
      >
        <Field
          name="topics"
          label={t('life.topics')}
          hint={t('life.topics.hint')}
          value={props.view.topics.join(', ')}
        />
      </MotionForm>
      <Show when={can(props, 'nameContact')}>
        <MotionForm
          view={props.view}
          verb={t('life.contact.do')}
          onDone={() => undefined}
          onSend={(command, form) =>
            command('/contact', { personId: textOrNull(form, 'personId') }, 'PUT')
          }
        >
          <SelectField
            name="personId"
            label={t('life.contact')}
            empty={t('life.contact.nobody')}
            value={props.view.contactId ?? ''}
            options={props.view.authors.map(({ personId }) => ({
              ...{ value: personId, label: nameIn(props.view)(personId) ?? t('mention.erased') },
            }))}
          />
        </MotionForm>
      </Show>
      <Show when={can(props, 'tellDependency')}>
        <MotionForm
          view={props.view}
          verb={t('life.dependency.do')}
          onDone={() => undefined}
          onSend={(command, form) =>
            command(
              '/dependency',
              { onMotionId: textOrNull(form, 'onMotionId'), note: textIn(form, 'note') },
              'PUT',
            )
          }
        >
          <SelectField
            name="onMotionId"
            label={t('life.dependency.on')}
            empty={t('life.dependency.none')}
            value={props.view.dependency?.onMotionId ?? ''}
            options={others().map(({ motionId, title }) => ({
              ...{ value: motionId, label: title, written: true },
            }))}
          />
          <Field
            name="note"
            label={t('life.dependency.note')}
            value={props.view.dependency?.note ?? ''}
            maxLength={500}
          />
        </MotionForm>
      </Show>
    </>
  );
};

/** What ends it, or opens it to everybody. */
export const EndPart = (props: OfMotion) => (
  <>
    <Show when={can(props, 'publish') && props.view.may.write}>
      <section class="step-part">
        <h3>{t('life.publish')}</h3>
        <p>{t('life.publish.why')}</p>
        <div class="step-ways">
          <MotionAct
            view={props.view}
            kind="plain"
            verb={t('life.publish.do')}
            onSend={(command) => command('/publication')}
          />
        </div>
      </section>
    </Show>
    <Show when={can(props, 'withdraw')}>
      <section class="step-part">
        <h3>{t('life.withdraw')}</h3>
        <MotionForm
          view={props.view}
          verb={t('life.withdraw.do')}
          onSend={(command, form) => command('/withdrawal', { reason: textIn(form, 'reason') })}
        >
          <TextField name="reason" label={t('life.withdraw.reason')} rows={2} maxLength={2000} />
        </MotionForm>
      </section>
    </Show>
    <Show when={can(props, 'destroy') && props.view.may.write}>
      <section class="step-part">
        <h3>{t('life.destroy')}</h3>
        <p>{t('life.destroy.why')}</p>
        <div class="step-ways">
          <MotionAct
            view={props.view}
            kind="plain"
            verb={t('life.destroy.do')}
            onSend={(command) => command('/destruction')}
          />
        </div>
      </section>
    </Show>
  </>
);
