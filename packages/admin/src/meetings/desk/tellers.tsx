import { holders } from '@klubba/domain/meeting';
import { byName } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { textIn } from '../../ui/form-data.ts';
import { useDesk, useDeskLabels } from './desk.tsx';

/** Who counted the ballots: the tellers that the meeting elected, unless others did. Nobody, where it is not known. */
export const Tellers = (props: { place: string }) => {
  const desk = useDesk();
  const labelOf = useDeskLabels();
  const elected = () => holders(desk.meeting(), 'teller');
  const people = () =>
    [...new Set([...elected(), ...(desk.meeting().register ?? [])])]
      .map((value) => ({ value, label: labelOf(value) }))
      .sort(byName(({ label }) => label));
  return (
    <div class="form-parts">
      <Combobox
        name="tellers"
        label={t('ladder.teller-one')}
        options={people()}
        value={elected()[0]}
        problem={desk.problemAt(props.place)}
      />
      <Combobox
        name="teller"
        label={t('ladder.teller-two')}
        options={people()}
        value={elected()[1]}
        problem={desk.problemAt(props.place)}
      />
    </div>
  );
};

export const tellersIn = (told: FormData) => {
  const named = ['tellers', 'teller'].map((name) => textIn(told, name)).filter(Boolean);
  return named.length > 0 ? named : null;
};
