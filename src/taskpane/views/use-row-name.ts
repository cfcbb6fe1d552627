import { useDesk, useDeskState } from '../use-desk';

/** Says where a row is, "Dòng 9"; with its sheet where plans stand on several. */
export function useRowName(): (sheet: string, row: number) => string {
  const { words } = useDesk();
  const isSeveral = useDeskState(
    ({ checked }) => new Set(checked?.check.plans.map(({ plan }) => plan.sheet)).size > 1,
  );
  return (sheet, row) =>
    isSeveral ? `${sheet} · ${words.record.row(row)}` : words.record.row(row);
}
