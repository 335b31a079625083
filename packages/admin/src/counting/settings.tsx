import {
  type BallotFile,
  isCountableBy,
  isSheet,
  type Method,
  methods,
  type Unranked,
} from '@klubba/domain/counting';
import { Show } from 'solid-js';
import { Field, SelectField } from '../ui/form.tsx';
import { w } from './words/words.ts';

/** How the ballots are to be counted, as the form on the page says. */
export type Settings = {
  readonly method: Method;
  readonly seats: number;
  readonly marks: number | undefined;
  readonly substitutes: number;
  readonly unranked: Unranked;
  readonly unmarked: 'no' | 'abstained';
};

/** What the file says, and where it is silent, what its ballots look like. */
export const settingsFor = (file: BallotFile): Settings => ({
  method: file.method ?? likelyMethod(file),
  seats: file.seats ?? 1,
  marks: file.marks,
  substitutes: 0,
  unranked: file.unranked ?? 'last',
  unmarked: file.unmarked ?? 'no',
});

const likelyMethod = (file: BallotFile): Method => {
  const { ballots } = file;
  if (isSheet(ballots)) return ballots.against ? 'approval-each' : 'v22';
  if (ballots.some(({ against }) => against)) return 'approval-each';
  const ranked = ballots.some(({ preferences }) => preferences.length > 1);
  if (!ranked || !isCountableBy(file, 'scottish-stv')) return 'v22';
  const equal = ballots.some(({ preferences }) => preferences.some((rank) => rank.length > 1));
  return equal ? 'schulze' : 'scottish-stv';
};

/** The form; every change counts anew at once. */
export const SettingsForm = (props: {
  file: BallotFile;
  settings: Settings;
  onChange: (settings: Settings) => void;
}) => {
  const change = (part: Partial<Settings>) => props.onChange({ ...props.settings, ...part });
  const countable = () => methods.filter((method) => isCountableBy(props.file, method));
  const is = (...some: Method[]) => some.includes(props.settings.method);
  return (
    <form class="form count-settings screen-only" onSubmit={(event) => event.preventDefault()}>
      <div class="form-parts">
        <SelectField
          name="method"
          label={w()['settings.method']}
          required
          value={props.settings.method}
          options={countable().map((value) => ({
            value,
            label: w()[`method.${value}`],
          }))}
          onChange={(event) => change({ method: event.currentTarget.value as Method })}
        />
        <WholeNumber
          name="seats"
          label={w()['settings.seats']}
          least={1}
          value={props.settings.seats}
          onChange={(seats) => change({ seats })}
        />
        <Show when={is('v22', 'plurality')}>
          <WholeNumber
            name="marks"
            label={w()['settings.marks']}
            least={1}
            value={props.settings.marks ?? props.settings.seats}
            onChange={(marks) => change({ marks })}
          />
        </Show>
        <Show when={is('v22') && !props.file.substitutes && !props.file.groups}>
          <WholeNumber
            name="substitutes"
            label={w()['settings.substitutes']}
            least={0}
            value={props.settings.substitutes}
            onChange={(substitutes) => change({ substitutes })}
          />
        </Show>
        <Show when={is('schulze')}>
          <SelectField
            name="unranked"
            label={w()['settings.unranked']}
            required
            value={props.settings.unranked}
            options={[
              { value: 'last', label: w()['settings.unranked-last'] },
              { value: 'no-opinion', label: w()['settings.unranked-no-opinion'] },
            ]}
            onChange={(event) => change({ unranked: event.currentTarget.value as Unranked })}
          />
        </Show>
        <Show when={is('approval-each')}>
          <SelectField
            name="unmarked"
            label={w()['settings.unmarked']}
            required
            value={props.settings.unmarked}
            options={[
              { value: 'no', label: w()['settings.unmarked-no'] },
              { value: 'abstained', label: w()['settings.unmarked-abstained'] },
            ]}
            onChange={(event) =>
              change({ unmarked: event.currentTarget.value as Settings['unmarked'] })
            }
          />
        </Show>
      </div>
      <p class="hint">{w()[`method-means.${props.settings.method}`]}</p>
    </form>
  );
};

const WholeNumber = (props: {
  name: string;
  label: string;
  least: number;
  value: number;
  onChange: (value: number) => void;
}) => (
  <Field
    name={props.name}
    label={props.label}
    type="number"
    inputMode="numeric"
    required
    min={props.least}
    max={999}
    value={props.value}
    onInput={(event) => {
      const value = event.currentTarget.valueAsNumber;
      if (Number.isInteger(value) && value >= props.least && value <= 999) props.onChange(value);
    }}
  />
);
