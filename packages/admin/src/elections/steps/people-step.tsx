import type { AppointOfficialBody, ElectionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { SelectField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { ElectionAct, ElectionForm } from '../election-form.tsx';
import { useElectionNames } from '../names.ts';
import { createWho, WhoField, whoIn } from '../who-field.tsx';

const offices = ['teller', 'presidingChair', 'verifier', 'committee', 'registrar'] as const;

const holding = ({ officials }: ElectionView) => officials.filter(({ stoodDown }) => !stoodDown);

export const peopleSum = (view: ElectionView): string =>
  holding(view).length === 0
    ? t('people-step.none')
    : offices
        .map((office) => ({ office, held: holding(view).filter((one) => one.office === office) }))
        .filter(({ held }) => held.length > 0)
        .map(({ office, held }) => t(`office-count.${office}`, { count: held.length }))
        .join(', ');

/** Who has something to do at the election: who prepares it, keeps the register, counts, presides and verifies. */
export const PeopleStep = (props: { view: ElectionView }) => {
  const names = useElectionNames(() => props.view);
  const who = createWho();
  return (
    <>
      <p class="hint">{t('people-step.lead')}</p>
      <Show when={holding(props.view).length}>
        <ul class="rows">
          <For each={holding(props.view)}>
            {(one) => (
              <li class="row">
                <span class="row-title">{one.name ?? t('mention.erased')}</span>
                <span class="row-note">
                  {t(`office.${one.office}`)}
                  <Show when={one.associationId}>{(id) => <>, {names.ofAssociation(id())}</>}</Show>
                </span>
                <span class="row-side">
                  <ElectionAct
                    electionId={props.view.electionId}
                    verb={t('people-step.stand-down')}
                    what={t('people-step.stand-down-who', { name: one.name ?? '' })}
                    onSend={(command) =>
                      command(`/officials/${one.officialId}`, undefined, 'DELETE')
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
        verb={t('people-step.appoint')}
        onSend={(command, form) =>
          command('/officials', {
            office: textIn(form, 'office') as AppointOfficialBody['office'],
            ...whoIn(form),
          } satisfies AppointOfficialBody)
        }
      >
        <SelectField
          name="office"
          label={t('people-step.office')}
          required
          options={offices.map((value) => ({ value, label: t(`office.${value}`) }))}
        />
        <WhoField view={props.view} label={t('people-step.who')} who={who} />
      </ElectionForm>
    </>
  );
};
