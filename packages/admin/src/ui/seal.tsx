import { t } from '../language/language.ts';

/** How far the record of a decision is proven: gavelled only, signed by all, or not matching its proof. */
export type SealState = 'gavelled' | 'signed' | 'broken';

const rim =
  'M12 1c1.5 0 2.2 1.2 3.5 1.600s2.7-.1 3.8.7 1.2 2.3 2 3.5 2 1.8 2.3 3.1-.4 2.5-.4 3.8.7 2.7.3 4-1.8 1.8-2.6 2.9-.9 2.6-2 3.4-2.5.3-3.8.7S13 26 12 26s-2.1-.9-3.4-1.3-2.7.1-3.8-.7-1.1-2.3-1.9-3.4-2.1-1.7-2.5-2.9.4-2.6.4-3.9-.9-2.7-.5-4 1.9-1.8 2.7-3 .7-2.7 1.8-3.5 2.5-.3 3.8-.7S10.5 1 12 1z';

/** A small seal with its word: filled once signed, an outline until then, broken when the proof fails. */
export const Seal = (props: { state: SealState }) => (
  <span class="seal" data-state={props.state}>
    <svg viewBox="0 0 24 27" aria-hidden="true">
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
            ? 'm8 9 3.5 4.5-2 2L15 19'
            : 'M9 18.500v-10M9 14l5.5-5M11 12l5 6.5'
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
