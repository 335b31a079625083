import { Index, Show } from 'solid-js';
import { listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { isBallot, type LineFault, type LinesOfFile, readLine } from './ballot-line.ts';
import { ChooseBallots } from './choose-ballots.tsx';
import type { CountTask } from './count-task.ts';
import { moveFrom } from './move-down.ts';

type Props = {
  task: CountTask;
  lines: readonly string[];
  onLines: (lines: readonly string[]) => void;
  onFile: (found: LinesOfFile) => void;
};

/** One line for each kind of paper: how many, then the numbers of its candidates. What was understood stands beside it. */
export const BallotLines = (props: Props) => {
  let list!: HTMLOListElement;
  const write = (at: number, text: string) =>
    props.onLines(props.lines.map((line, one) => (one === at ? typedLine(text) : line)));
  const toLine = (at: number) => list.querySelectorAll<HTMLInputElement>('input')[at]?.focus();
  const onKeyDown = (at: number, event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const isLast = at === props.lines.length - 1;
    const isEmpty = props.lines[at] === '';
    if (event.key === 'Enter' && isLast && !isEmpty) {
      event.preventDefault();
      props.onLines([...props.lines, '']);
      toLine(at + 1);
    } else if (event.key === 'Enter' && isLast) {
      event.preventDefault();
      moveFrom(event.currentTarget.form!, event.currentTarget);
    } else if (event.key === 'Backspace' && isEmpty && props.lines.length > 1) {
      event.preventDefault();
      props.onLines(props.lines.filter((_, one) => one !== at));
      toLine(Math.max(at - 1, 0));
    }
  };
  return (
    <fieldset class="fieldset">
      <legend>{t('tellers.ballots')}</legend>
      <p class="hint">{t(props.task.ranked ? 'tellers.ballots-ranked' : 'tellers.ballots-how')}</p>
      <ol class="tellers-legend">
        <Index each={props.task.candidates}>
          {(candidate) => (
            <li data-gone={candidate().withdrawn}>
              <span class="tellers-number">{candidate().number}</span> {candidate().name}
            </li>
          )}
        </Index>
      </ol>
      <ol class="tellers-lines" ref={list}>
        <Index each={props.lines}>
          {(line, at) => (
            <li>
              <input
                class="input figures tellers-line"
                data-step={`line-${at}`}
                inputmode="numeric"
                autocomplete="off"
                spellcheck={false}
                aria-label={t('tellers.line', { number: at + 1 })}
                aria-describedby={`line-${at}-read`}
                value={line()}
                onInput={(event) => {
                  write(at, event.currentTarget.value);
                  event.currentTarget.value = props.lines[at] ?? '';
                }}
                onKeyDown={(event) => onKeyDown(at, event)}
              />
              <span class="tellers-read" id={`line-${at}-read`}>
                <Show when={line().trim()}>
                  <LineInWords text={line()} task={props.task} />
                </Show>
              </span>
            </li>
          )}
        </Index>
      </ol>
      <details class="more">
        <summary>{t('tellers.from-file')}</summary>
        <ChooseBallots task={props.task} onFile={props.onFile} />
      </details>
    </fieldset>
  );
};

/** Figures, and what stands between them. */
const typedLine = (text: string) => text.replaceAll(/[^\d\s,;:=]/g, '').replaceAll(/\s+/g, ' ');

const LineInWords = (props: { text: string; task: CountTask }) => {
  const read = () => readLine(props.text, props.task);
  const ballot = () => {
    const line = read();
    return isBallot(line) ? line : undefined;
  };
  const nameOf = (id: string) =>
    props.task.candidates.find(({ candidateId }) => candidateId === id)?.name ?? '';
  const names = (preferences: readonly (readonly string[])[]) => {
    const ranks = preferences.map((rank) => rank.map(nameOf).join(' = '));
    return props.task.ranked ? ranks.join(' › ') : listing(ranks);
  };
  return (
    <Show
      when={ballot()}
      fallback={<span class="field-error">{faultInWords(read() as LineFault)}</span>}
    >
      {(found) => (
        <>{t('tellers.line-read', { weight: found().weight, names: names(found().preferences) })}</>
      )}
    </Show>
  );
};

const faultInWords = (line: LineFault): string => {
  switch (line.fault) {
    case 'no-number':
      return t('tellers.line.no-number');
    case 'no-names':
      return t('tellers.line.no-names');
    case 'too-many':
      return t('tellers.line.too-many', { count: line.marks });
    case 'no-candidate':
    case 'withdrawn':
    case 'twice':
      return t(`tellers.line.${line.fault}`, { number: line.number });
  }
};
