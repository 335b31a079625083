import { For, type JSX, Show } from 'solid-js';
import { recordLanguage } from '../language/format.ts';
import { t } from '../language/language.ts';
import { MentionText } from './mention-text.tsx';
import { Seal, type SealState } from './seal.tsx';
import { Written } from './written.tsx';

type DecisionProps = {
  /** The number per organisation and year, such as 2024-17; or what it is about. */
  number?: JSX.Element;
  /** How the minutes cite it: "§ 12", or "4.9". */
  cited?: string | undefined;
  /** What was decided: clauses that start with ”att”, or whole sentences. */
  clauses: readonly string[];
  /** ”Mötet”, ”Styrelsen”: who decided. */
  body?: string | undefined;
  /** The proposal fell: the sentence says what was rejected. */
  rejected?: boolean;
  /** An amendment carried: the clause itself is decided after it. */
  amendment?: boolean | undefined;
  /** How it was reached: by acclamation, 14 for and 9 against … */
  how?: JSX.Element;
  seal?: SealState;
  /** What follows from it: owner, due date, reservations. */
  after?: JSX.Element;
};

/** A decision, set the same wherever it appears. */
export const DecisionSentence = (props: DecisionProps) => (
  <div class="decision">
    <p class="decision-number">
      <Show when={props.cited}>{(cited) => <b>{cited()}</b>}</Show>
      {props.number}
    </p>
    <div class="decision-text">
      <Show when={props.clauses.length === 1} fallback={<Clauses {...props} />}>
        <p>
          {opening(props)} <Clause text={props.clauses[0] ?? ''} />
        </p>
      </Show>
    </div>
    <p class="decision-how">
      <Show when={props.how}>
        <span>{props.how}</span>
      </Show>
      <Show when={props.seal}>{(state) => <Seal state={state()} />}</Show>
    </p>
    <Show when={props.after}>
      <p class="decision-after">{props.after}</p>
    </Show>
  </div>
);

const Clauses = (props: Pick<DecisionProps, 'clauses' | keyof Opening>) => (
  <>
    <p>{opening(props)}</p>
    <ul class="clauses">
      <For each={props.clauses}>
        {(text) => (
          <li>
            <Clause text={text} />
          </li>
        )}
      </For>
    </ul>
  </>
);

type Opening = Pick<DecisionProps, 'body' | 'rejected' | 'amendment'>;

const opening = ({ body, rejected, amendment }: Opening) =>
  t(rejected ? 'decision.rejected' : amendment ? 'decision.amended' : 'decision.decided', {
    body: body ?? t('decision.the-meeting'),
  });

/** Who decides at a meeting of its kind, as its minutes have it. */
export const whoMeets = (kind: string) => {
  if (kind === 'boardMeeting') return t('decision.the-board');
  return t(
    kind.toLowerCase().endsWith('annualmeeting')
      ? 'decision.the-annual-meeting'
      : 'decision.the-meeting',
  );
};

/** What was decided as minutes have it, with its ”att”: an election's words, and what was typed without, do not say it themselves. */
export const asClause = (text: string) => {
  const [that, begun] = recordLanguage() === 'en' ? ['that', /^(that|to)\s/i] : ['att', /^att\s/i];
  return begun.test(text) ? text : `${that} ${text}`;
};

/** One clause; its leading ”att” is set bold, as minutes do. */
export const Clause = (props: { text: string }) => {
  const parts = () => /^(att|that|to)\s+(.*)$/is.exec(props.text);
  return (
    <Show when={parts()} fallback={<MentionText text={props.text} />}>
      {(found) => (
        <Written>
          <strong>{found()[1]}</strong> <MentionText text={found()[2] ?? ''} />
        </Written>
      )}
    </Show>
  );
};
