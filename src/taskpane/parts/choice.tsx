import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // A long option would widen the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

export interface Option<V extends string | number> {
  readonly value: V;
  readonly name: string;
  /** The language of the name, where it is not the pane's. */
  readonly lang?: string;
}

export interface OptionGroup<V extends string | number> {
  /** null: its options stand by themselves. */
  readonly title: string | null;
  readonly options: readonly Option<V>[];
}

interface ChoiceProps<V extends string | number> {
  readonly label: string;
  readonly value: V;
  readonly groups: readonly OptionGroup<V>[];
  readonly choose: (value: V) => void;
  /** Whether the label is only for those who do not see. */
  readonly quiet?: boolean;
}

/** One of several, under a label. */
export function Choice<V extends string | number>({
  label,
  value,
  groups,
  choose,
  quiet = false,
}: ChoiceProps<V>): ReactElement {
  const styles = useStyles();
  const all = groups.flatMap(({ options }) => options);
  const select = (
    <Select
      className={styles.select}
      value={String(value)}
      {...(quiet ? { 'aria-label': label } : {})}
      onChange={(_, { value: picked }) => {
        const option = all.find((each) => String(each.value) === picked);
        if (option) choose(option.value);
      }}
    >
      {groups.map(({ title, options }) => {
        const list = options.map(({ value: each, name, lang }) => (
          <option key={each} value={each} lang={lang}>
            {name}
          </option>
        ));
        return title === null ? (
          list
        ) : (
          <optgroup key={title} label={title}>
            {list}
          </optgroup>
        );
      })}
    </Select>
  );
  if (quiet) return select;
  return (
    <Field label={label} className={styles.field}>
      {select}
    </Field>
  );
}
