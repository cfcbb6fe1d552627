import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { onlyNewColumns, placeFor, placesToChoose } from '../desk/recordable';
import type { Checked } from '../desk/state';
import { Card } from '../parts/card';
import { useDesk, useDeskState } from '../use-desk';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  choice: { justifyContent: 'flex-start', textAlign: 'start', fontWeight: 'normal' },
  now: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Where results go in a table without columns for them: chosen once, and to be changed. */
export function PlaceChoice({ checked }: { readonly checked: Checked }): ReactElement | null {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const chosen = useDeskState(({ recordPlace }) => recordPlace);
  const places = placesToChoose(checked);
  const place = places.length > 0 ? placeFor(places, chosen) : onlyNewColumns(checked);
  if (place) {
    return (
      <div className={styles.now}>
        <span>{words.record.placeNow[place]}</span>
        {places.length > 0 && (
          <Button size="small" onClick={() => desk.chooseRecordPlace(null)}>
            {words.record.changePlace}
          </Button>
        )}
      </div>
    );
  }
  if (places.length === 0) return null;
  return (
    <Card title={words.record.place}>
      <p className={styles.text}>{words.record.placeText}</p>
      <div className={styles.choices}>
        {places.map((each) => (
          <Button key={each} className={styles.choice} onClick={() => desk.chooseRecordPlace(each)}>
            {words.record.places[each]}
          </Button>
        ))}
      </div>
    </Card>
  );
}
