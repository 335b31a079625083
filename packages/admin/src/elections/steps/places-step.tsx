import type { ElectionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { bareClock, moment } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Field } from '../../ui/form.tsx';
import { numberOrNull, textIn } from '../../ui/form-data.ts';
import { momentIn } from '../actions.ts';
import { idsIn } from '../address.ts';
import { ElectionAct, ElectionForm } from '../election-form.tsx';
import { AnswerStatus } from '../joint-invitations.tsx';
import { participating } from '../names.ts';
import { ownSum } from '../own-places.ts';
import { Own } from '../together-fields.tsx';

export const placesSum = (view: ElectionView): string => {
  const [others, places] = [participating(view).length, view.pollingPlaces.length];
  if (others + places === 0) return t('places-step.none');
  return [
    ...(others > 0 ? [t('places-step.associations', { count: others })] : []),
    ...(places > 0 ? [t('places-step.places', { count: places })] : []),
  ].join(', ');
};

/** Other associations that elect together with the host, and where votes are given when it is not at one meeting. */
export const PlacesStep = (props: { view: ElectionView }) => (
  <>
    <Associations view={props.view} />
    <Places view={props.view} />
  </>
);

const Associations = (props: { view: ElectionView }) => (
  <section class="step-part">
    <h3>{t('places-step.associations-title')}</h3>
    <p class="hint">{t('places-step.associations-lead')}</p>
    <Show when={participating(props.view).length}>
      <ul class="rows">
        <For each={participating(props.view)}>
          {(one) => (
            <li class="row">
              <span class="row-title">{one.name}</span>
              <Show when={ownSum(props.view, one.associationId)}>
                {(places) => (
                  <span class="row-note">{t('places-step.has', { places: places() })}</span>
                )}
              </Show>
              <span class="row-side">
                <Show when={one.organisationId}>
                  <AnswerStatus answer={one.answer} />
                  <ElectionAct
                    electionId={props.view.electionId}
                    verb={t('places-step.answer')}
                    what={t('places-step.answer-of', { name: one.name })}
                    onSend={(command) => command(`/associations/${one.associationId}/answer`)}
                  />
                </Show>
                <ElectionAct
                  electionId={props.view.electionId}
                  verb={t('places-step.release')}
                  what={t('places-step.release-who', { name: one.name })}
                  onSend={(command) =>
                    command(`/associations/${one.associationId}`, undefined, 'DELETE')
                  }
                />
              </span>
            </li>
          )}
        </For>
      </ul>
    </Show>
    <ElectionForm
      electionId={props.view.electionId}
      verb={t('places-step.admit')}
      onSend={(command, form) =>
        command('/associations', {
          name: textIn(form, 'name'),
          organisationId: idsIn(textIn(form, 'organisationId'))[0] ?? null,
          seats: numberOrNull(form, 'seats'),
          substitutes: numberOrNull(form, 'substitutes'),
        })
      }
    >
      <Field name="name" label={t('places-step.association')} required maxLength={300} />
      <Field
        name="organisationId"
        label={t('places-step.address')}
        hint={t('places-step.address-hint')}
        maxLength={500}
      />
      <details class="more">
        <summary>{t('places-step.own')}</summary>
        <div class="more-fields">
          <p class="hint">{t('places-step.own-hint')}</p>
          <div class="form-parts">
            <Own name="seats" label={t('places-step.own-seats')} />
            <Own name="substitutes" label={t('places-step.own-substitutes')} />
          </div>
        </div>
      </details>
    </ElectionForm>
  </section>
);

const Places = (props: { view: ElectionView }) => (
  <section class="step-part">
    <h3>{t('places-step.places-title')}</h3>
    <p class="hint">{t('places-step.places-lead')}</p>
    <Show when={props.view.pollingPlaces.length}>
      <ul class="rows">
        <For each={props.view.pollingPlaces}>
          {(one) => (
            <li class="row">
              <span class="row-title">{one.name}</span>
              <Show when={one.opensAt}>
                {(opens) => (
                  <span class="row-note">
                    {moment(opens())}
                    <Show when={one.closesAt}>{(closes) => <>–{bareClock(closes())}</>}</Show>
                  </span>
                )}
              </Show>
              <Show when={props.view.rounds.length + props.view.acclaimed.length === 0}>
                <span class="row-side">
                  <ElectionAct
                    electionId={props.view.electionId}
                    verb={t('places-step.remove-place')}
                    what={t('places-step.remove-place-named', { name: one.name })}
                    onSend={(command) => command(`/places/${one.placeId}`, undefined, 'DELETE')}
                  />
                </span>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
    <ElectionForm
      electionId={props.view.electionId}
      verb={t('places-step.add-place')}
      onSend={(command, form) =>
        command('/places', {
          name: textIn(form, 'name'),
          opensAt: momentIn(form, 'opensAt'),
          closesAt: momentIn(form, 'closesAt'),
        })
      }
    >
      <Field name="name" label={t('places-step.place')} required maxLength={300} />
      <div class="form-parts">
        <Field name="opensAt" type="datetime-local" label={t('places-step.opens')} />
        <Field name="closesAt" type="datetime-local" label={t('places-step.closes')} />
      </div>
    </ElectionForm>
  </section>
);
