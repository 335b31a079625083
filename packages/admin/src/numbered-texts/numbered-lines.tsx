import { headingIn, linesOf } from '@klubba/domain/numbered-text';
import { For, type JSX } from 'solid-js';
import { t } from '../language/language.ts';
import { MentionText } from '../ui/mention-text.tsx';
import { Written } from '../ui/written.tsx';
import './lines.css';

/** A text with the number of each line. */
export const NumberedLines = (props: { text: string }) => (
  <ol class="text-lines" aria-label={t('text.lines')}>
    <For each={linesOf(props.text)}>
      {(line, index) => (
        <TextLine number={index() + 1} heading={!!headingIn(line)}>
          <MentionText text={headingIn(line)?.words ?? line} />
        </TextLine>
      )}
    </For>
  </ol>
);

/** One line; without a number where it stands in no version yet. */
export const TextLine = (props: {
  number?: number | undefined;
  heading?: boolean;
  kind?: 'added' | 'removed';
  children: JSX.Element;
}) => (
  <li class="text-line" data-kind={props.kind} data-heading={props.heading === true}>
    <span class="text-line-number">{props.number}</span>
    <span class="serif">
      <Written>{props.children}</Written>
    </span>
  </li>
);
