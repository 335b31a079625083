import { en, type ReadProblem, sv } from '@klubba/domain/counting';
import { language } from '../language/language.ts';
import { w } from './words/words.ts';

/** Why a file could not be read: which file, which line, and what was expected there. */
export const FileProblem = (props: { name: string; problem: ReadProblem }) => {
  const sentence = () => (language() === 'sv' ? sv : en).problem(props.problem);
  return (
    <div class="failure" role="alert">
      <h2>{w()['drop.problem']}</h2>
      <dl class="facts">
        <dt>{w()['drop.file']}</dt>
        <dd>{props.name}</dd>
        <dt>{w()['drop.line']}</dt>
        <dd class="figures">{props.problem.line}</dd>
        <dt>{w()['drop.wrong']}</dt>
        <dd>{sentence()}</dd>
      </dl>
      <p>{w()['drop.mend']}</p>
    </div>
  );
};
