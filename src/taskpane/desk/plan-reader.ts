import type { CheckOptions } from '../../jobs/check';
import type { JobResult } from '../../jobs/job';
import type { Pace } from '../../jobs/pace';
import type { Settings } from '../../jobs/settings';
import type { Plan } from '../../plan/plan';
import type { Day } from '../../timeline/day';
import type { Host } from './host';
import { changed, type Jobs } from './runner';
import type { SaidChoice, Stale } from './state';
import type { Change, DeskStore } from './store';

/** Reads the workbook's plans for the state, and says there when what was read may no longer be so. */
export class PlanReader {
  private watching = false;

  constructor(
    private readonly host: Host,
    private readonly store: DeskStore,
  ) {}

  /** The day that is judged by. */
  get asOf(): Day {
    return this.store.state.pickedDay ?? this.host.today();
  }

  /** How every job is to read the plans; what is null is as the workbook's settings say. */
  options(): CheckOptions {
    return { asOf: this.asOf, year: null, sheet: null, dueSoonDays: null };
  }

  async read(jobs: Jobs, pace: Pace): Promise<JobResult<Change>> {
    const options = this.options();
    await this.watch();
    const result = await jobs.check(this.host.workbook, options, pace);
    return changed(result, (check) => ({
      checked: {
        check,
        asOf: options.asOf,
        stale: null,
        places: check.plans.map(({ plan }) => jobs.recordPlaces(plan)),
        choices: check.plans.map(({ plan }) => saidChoices(plan, check.settings, jobs)),
        byUnit: {
          overdue: jobs.groupByUnit(check.plans, 'overdue'),
          dueSoon: jobs.groupByUnit(check.plans, 'dueSoon'),
        },
      },
      preview: null,
    }));
  }

  /** Reads again what was just written: it is written, whether or not it could be read again. */
  async readBack(jobs: Jobs, pace: Pace): Promise<Change> {
    const result = await this.read(jobs, pace);
    if (result.kind === 'done') return result.value;
    const { checked } = this.store.state;
    return { checked: checked && { ...checked, stale: 'sheet-changed' } };
  }

  /** A day may have passed since the plans were read. */
  wake(): void {
    const { checked } = this.store.state;
    if (checked && checked.asOf !== this.asOf) this.age('new-day');
  }

  private async watch(): Promise<void> {
    if (this.watching) return;
    this.watching = true;
    const watched = await this.host.workbook.watch((sheet) => {
      const { snapshots } = this.store.state.checked?.check.reading ?? { snapshots: [] };
      if (snapshots.some((snapshot) => snapshot.sheet === sheet)) this.age('sheet-changed');
    });
    // Without being told she checks again when she thinks of it.
    if (watched.kind === 'refused') this.watching = false;
  }

  private age(stale: Stale): void {
    const { checked } = this.store.state;
    if (checked && checked.stale === null) this.store.set({ checked: { ...checked, stale } });
  }
}

const saidChoices = (plan: Plan, { settled }: Settings, jobs: Jobs): readonly SaidChoice[] =>
  jobs.choicesIn(plan, settled).map((choice) => ({
    choice,
    understood: { vi: jobs.sayChoice(choice, 'vi'), en: jobs.sayChoice(choice, 'en') },
  }));
