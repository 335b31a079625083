import { For, Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { mayFindPeople, PersonField } from '../../people/person-field.tsx';
import { useOrganisation } from '../../session/organisation.tsx';
import { Field, SelectField } from '../../ui/form.tsx';
import { textIn, textOrNull, wordIn } from '../../ui/form-data.ts';
import { HandedLink } from '../../ui/handed-link.tsx';
import { Written } from '../../ui/written.tsx';
import { getMotionInvitationLink } from '../data.ts';
import { MotionAct, MotionForm, nameIn, type OfMotion } from '../motion-form.tsx';

/** Who writes and who may read and comment, while nobody else sees it. */
export const PeoplePart = (props: OfMotion) => {
  const organisation = useOrganisation();
  return (
    <>
      <ul class="rows">
        <For each={props.view.authors}>
          {({ personId, as }) => (
            <li class="row">
              <span class="row-title">{nameIn(props.view)(personId) ?? t('mention.erased')}</span>
              <span class="row-note">{t(`motion-part.${as}`)}</span>
              <span class="row-side">
                <MotionAct
                  view={props.view}
                  verb={t('life.people.let-go')}
                  what={`${t('life.people.let-go')}: ${nameIn(props.view)(personId) ?? ''}`}
                  onSend={(command) => command(`/people/${personId}`, {}, 'DELETE')}
                />
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={mayFindPeople(organisation)}>
        <MotionForm
          view={props.view}
          verb={t('life.people.invite')}
          onSend={(command, form) =>
            command(`/people/${textIn(form, 'personId')}`, { as: wordIn(form, 'as') }, 'PUT')
          }
        >
          <PersonField
            name="personId"
            label={t('life.people.who')}
            hint={t('life.people.outside')}
          />
          <SelectField
            name="as"
            label={t('life.people.as')}
            options={(['author', 'reader'] as const).map((value) => ({
              ...{ value, label: t(`motion-part.${value}`) },
            }))}
          />
        </MotionForm>
      </Show>
      <Show when={props.view.may.write && props.view.othersBy === null}>
        <p class="hint">{t('life.people.by-link')}</p>
        <div class="page-actions">
          <For each={['author', 'reader'] as const}>
            {(as) => (
              <HandedLink
                verb={t(`life.people.link.${as}`)}
                label={t(`life.people.link.${as}`)}
                fetch={() => getMotionInvitationLink(organisation.id, props.view.motionId, as)}
                why={(until) => t('life.people.link-why', { until: day(until.slice(0, 10)) })}
              />
            )}
          </For>
        </div>
      </Show>
    </>
  );
};

/** Who stands behind it besides its authors: each with the decision by which they do. */
export const BackingPart = (props: OfMotion) => (
  <>
    <Show when={props.view.backers.length}>
      <ul class="rows">
        <For each={props.view.backers}>
          {(backer) => (
            <li class="row">
              <span class="row-title">
                <Written>
                  {nameIn(props.view)(backer.personId) ?? backer.name ?? t('mention.erased')}
                </Written>
              </span>
              <span class="row-note">
                {[t(`backer-kind.${backer.kind}`), t(`backed-as.${backer.as}`), backer.decision]
                  .filter(Boolean)
                  .join(', ')}
              </span>
              <span class="row-side">
                <MotionAct
                  view={props.view}
                  verb={t('life.backing.take-back')}
                  what={`${t('life.backing.take-back')}: ${backer.name ?? ''}`}
                  onSend={(command) => command(`/backers/${backer.backerId}`, {}, 'DELETE')}
                />
              </span>
            </li>
          )}
        </For>
      </ul>
    </Show>
    <MotionForm
      view={props.view}
      verb={t('life.backing.do')}
      onSend={(command, form) =>
        command('/backers', {
          kind: wordIn(form, 'kind'),
          as: wordIn(form, 'as'),
          name: textIn(form, 'name'),
          decision: textOrNull(form, 'decision'),
        })
      }
    >
      <Field name="name" label={t('life.backing.who')} required maxLength={300} />
      <SelectField
        name="kind"
        label={t('life.backing.kind')}
        options={(['person', 'association', 'district'] as const).map((value) => ({
          ...{ value, label: t(`backer-kind.${value}`) },
        }))}
      />
      <SelectField
        name="as"
        label={t('life.backing.as')}
        options={(['whole', 'essential'] as const).map((value) => ({
          ...{ value, label: t(`backed-as.${value}`) },
        }))}
      />
      <Field name="decision" label={t('life.backing.decision')} maxLength={300} />
    </MotionForm>
  </>
);
