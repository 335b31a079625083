import { figuresIn } from './sheet-entry.ts';

/** A large box for one number: it takes figures only, and is written over when the keys come to it. */
export const FigureField = (props: {
  row: string;
  id?: string;
  label?: string;
  value: string | undefined;
  describedBy?: string | undefined;
  onType: (text: string) => void;
}) => (
  <input
    id={props.id}
    class="input figures tellers-figure"
    data-step={props.row}
    inputmode="numeric"
    autocomplete="off"
    size="5"
    aria-label={props.label}
    aria-describedby={props.describedBy}
    value={props.value ?? ''}
    onFocus={(event) => event.currentTarget.select()}
    onInput={(event) => {
      const text = figuresIn(event.currentTarget.value);
      event.currentTarget.value = text;
      props.onType(text);
    }}
  />
);
