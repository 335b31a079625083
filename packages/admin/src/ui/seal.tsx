import { t } from '../language/language.ts';

/** How far the record of a decision is proven: gavelled only, signed by all, or not matching its proof. */
export type SealState = 'gavelled' | 'signed' | 'broken';

const rim =
  'M12 1.9C13.9 2.1 15.9 2.5 17.5 3.5C19.1 4.4 20.8 6 21.6 7.6C22.4 9.3 22.5 11.6 22.2 13.5C21.9 15.4 21.2 17.5 20 19C18.8 20.5 16.9 21.9 15.1 22.5C13.2 23 10.8 22.8 9 22.1C7.2 21.5 5.5 20.1 4.4 18.6C3.2 17.2 2.4 15.3 2 13.4C1.6 11.6 1.2 9.2 1.9 7.4C2.6 5.6 4.4 3.6 6 2.7C7.7 1.8 10.1 1.8 12 1.9z';

/** A small seal with its word: filled once signed, an outline until then, broken when the proof fails. */
export const Seal = (props: { state: SealState }) => (
  <span class="seal" data-state={props.state}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={rim}
        fill={props.state === 'signed' ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.6"
        stroke-dasharray={props.state === 'broken' ? '3 3' : undefined}
      />
      <path
        class={props.state === 'signed' ? 'seal-mark' : undefined}
        d={
          props.state === 'broken'
            ? 'm8.5 5.5 3 5.5-2.2 2.4 4.2 5'
            : 'M8.6 7.8h2.8M8.6 16.2h2.8M10 7.8v8.4M10.1 12.8l4.6-4.7M11.5 11.5l3.7 4.7'
        }
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
      />
    </svg>
    {t(`seal.${props.state}`)}
  </span>
);
