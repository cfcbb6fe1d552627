import type { JobResult } from '../../jobs/job';
import type { Pace } from '../../jobs/pace';
import type { RecordOptions, RecordPlace } from '../../jobs/record';
import type { Settings } from '../../jobs/settings';
import type { Language } from '../../locales/language';
import type { PlanChoice } from '../../plan/choices';
import type { Day } from '../../timeline/day';
import type { Host } from './host';
import { PlanReader } from './plan-reader';
import { isCheap, recall, remember, stateAsLast } from './remembered';
import { periodOf, suggestedReport } from './report-choices';
import type { DeskState, FindingFilter, JobName, RecordFilter, ReportChoice, View } from './state';
import { changed, Runner, unexpected, type Jobs } from './runner';
import { DeskStore, type Change } from './store';

/** What she said became of an activity, or of one of its occurrences. */
export type ToRecord = Pick<
  RecordOptions,
  'sheet' | 'headerRow' | 'row' | 'occurrence' | 'result' | 'place'
> & { readonly content: string };

/**
 * All that the pane holds and can do; it knows no screen. One job goes on at a time: a new one waits for
 * nothing that only reads, and is not begun while something is written. Methods that begin a job tell
 * when it is over whether it was done.
 */
export class Desk {
  private readonly store: DeskStore;
  private readonly runner: Runner;
  private readonly plans: PlanReader;
  private chosenLanguage: Language | null;
  private checkMs: number | null;

  constructor(readonly host: Host) {
    const last = recall(host.memory);
    this.chosenLanguage = last.language;
    this.checkMs = last.checkMs;
    this.store = new DeskStore(stateAsLast(last, host.language));
    this.runner = new Runner(this.store);
    this.plans = new PlanReader(host, this.store);
  }

  get state(): DeskState {
    return this.store.state;
  }

  /** Calls the listener after every change of the state, until what it gives back is called. */
  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  /** The day that is judged by. */
  get asOf(): Day {
    return this.plans.asOf;
  }

  /** Shows again what was shown when the pane was closed, where that takes little. */
  async reopen(): Promise<void> {
    if (isCheap(recall(this.host.memory))) await this.check();
  }

  /** Reads the workbook and checks its plans. */
  async check(): Promise<boolean> {
    const begun = performance.now();
    const done = await this.runner.run('check', async (jobs, pace) => {
      const result = await this.plans.read(jobs, pace);
      if (result.kind === 'failed') return result;
      return { kind: 'done', value: { ...result.value, notice: { kind: 'checked' } } };
    });
    if (done) {
      this.checkMs = performance.now() - begun;
      this.keep();
    }
    this.previewWhereSeen();
    return done;
  }

  /** Marks what is overdue and due soon on her sheets; as of today the marks move with the days. */
  highlight(): Promise<boolean> {
    return this.runner.run('highlight', async (jobs, pace) => {
      const mode = this.state.pickedDay === null ? 'today' : 'fixed';
      const result = await jobs.highlight(this.workbook, { ...this.plans.options(), mode }, pace);
      return changed(result, (made) => ({ notice: { kind: 'highlighted', made } }));
    });
  }

  clearMarks(): Promise<boolean> {
    return this.runner.run('clearMarks', async (jobs, pace) =>
      changed(await jobs.clearMarks(this.workbook, pace), (marks) => ({
        notice: { kind: 'cleared', marks },
      })),
    );
  }

  /** Works out the chosen report's figures; nothing is written. */
  previewReport(): Promise<boolean> {
    const period = periodOf(this.reportChoice());
    return this.runner.run('previewReport', async (jobs, pace) =>
      changed(
        await jobs.previewReport(this.workbook, { ...this.plans.options(), period }, pace),
        (preview) => ({ preview, notice: { kind: 'previewed' } }),
      ),
    );
  }

  /** Makes the chosen report on sheets of its own, and shows the first. */
  async report(choice: ReportChoice = this.reportChoice()): Promise<boolean> {
    const { withFindings } = this.state;
    const options = { ...this.plans.options(), period: periodOf(choice), withFindings };
    let sheet = '';
    const done = await this.runner.run('report', async (jobs, pace) =>
      changed(await jobs.report(this.workbook, options, pace), (made) => {
        const { sheets, keptEdited } = made;
        sheet = sheets[0] ?? '';
        const preview = { report: made.report, sheets, replaces: true, keptEdited };
        return { preview, made, notice: { kind: 'reported', made } };
      }),
    );
    if (done) await this.goTo(sheet, 'A1');
    return done;
  }

  /** Makes the report of the plan's first six months. */
  async reportHalfYear(): Promise<boolean> {
    if (!this.state.checked && !(await this.check())) return false;
    return this.report({ ...this.reportChoice(), part: 'H1' });
  }

  /** Writes what became of an activity into her table, and reads it back. */
  record({ content, ...what }: ToRecord): Promise<boolean> {
    const { result } = what;
    return this.write(
      'record',
      (jobs, pace) => jobs.record(this.workbook, { ...this.plans.options(), ...what }, pace),
      (made) => ({
        recorded: [...this.state.recorded, made],
        notice: { kind: 'recorded', content, result },
      }),
    );
  }

  /** Writes the sheet's text of before Unicode in Unicode, and reads the plans again. */
  convert(sheet: string): Promise<boolean> {
    return this.write(
      'convert',
      (jobs, pace) => jobs.convertText(this.workbook, sheet, pace),
      (made) => {
        const { recorded } = this.state;
        return {
          recorded: made.patches.length === 0 ? recorded : [...recorded, made],
          notice: { kind: 'converted', made },
        };
      },
    );
  }

  /** Takes back what was recorded or converted last. */
  async undo(): Promise<boolean> {
    const last = this.state.recorded.at(-1);
    if (!last) return false;
    return this.write(
      'undo',
      (jobs) => jobs.undo(this.workbook, last),
      () => ({ recorded: this.state.recorded.slice(0, -1), notice: { kind: 'undone' } }),
    );
  }

  /** Keeps settings with the workbook, and reads the plans by them. */
  saveSettings(change: Partial<Settings>): Promise<boolean> {
    return this.write(
      'saveSettings',
      (jobs, pace) => jobs.saveSettings(this.workbook, change, pace),
      () => ({ reportChoice: null, made: null, notice: { kind: 'saved' } }),
    );
  }

  /**
   * Settles what words of the plan leave open, or leaves it open again (null). Tells whether her words
   * say something; only then are they kept.
   */
  async settle(choice: PlanChoice, said: string | null): Promise<boolean> {
    const { settles, settling } = await import('./jobs');
    if (said !== null && choice.kind === 'timeline' && !settles(choice.text, said)) return false;
    const settled = this.state.checked?.check.settings.settled ?? [];
    await this.saveSettings({ settled: settling(settled, choice, said) });
    return true;
  }

  /** Shows a cell or range of hers. */
  async goTo(sheet: string, range: string): Promise<boolean> {
    try {
      const selected = await this.workbook.select(sheet, range);
      if (selected.kind === 'done') return true;
      this.runner.fail('goTo', selected.refusal);
    } catch (error) {
      this.runner.fail('goTo', unexpected(error));
    }
    return false;
  }

  /** Asks the job that is going on to stop; it then has changed nothing. */
  cancel(): void {
    this.runner.cancel();
  }

  setView(view: View): void {
    this.store.set({ view, notice: null, trouble: null });
    this.keep();
    this.previewWhereSeen();
  }

  /** Judges by another day from now on; null is today. */
  async pickDay(pickedDay: Day | null): Promise<boolean> {
    this.store.set({ pickedDay, preview: null });
    this.keep();
    return this.check();
  }

  setLanguage(language: Language): void {
    this.chosenLanguage = language;
    this.store.set({ language });
    this.keep();
  }

  filterFindings(change: Partial<FindingFilter>): void {
    this.store.set({ findings: { ...this.state.findings, ...change } });
    this.keep();
  }

  /** Opens the settings where the columns of a table are corrected. */
  correctColumns(correcting: DeskState['correcting']): void {
    this.store.set({ correcting });
    this.setView('settings');
  }

  filterRecords(recordFilter: RecordFilter): void {
    this.store.set({ recordFilter });
    this.keep();
  }

  chooseRecordPlace(recordPlace: RecordPlace | null): void {
    this.store.set({ recordPlace });
    this.keep();
  }

  chooseReport(change: Partial<ReportChoice>): void {
    this.store.set({
      reportChoice: { ...this.reportChoice(), ...change },
      preview: null,
      made: null,
      notice: null,
    });
    this.previewWhereSeen();
  }

  /** Has reports list what the rules still find in the plan, or not, from now on. */
  listFindings(withFindings: boolean): void {
    this.store.set({ withFindings });
    this.keep();
  }

  /** The report that is chosen; at first the one that is due about now. */
  reportChoice(): ReportChoice {
    const today = this.host.today();
    const year = this.state.checked?.check.plans[0]?.plan.year ?? Number(today.slice(0, 4));
    return this.state.reportChoice ?? suggestedReport(year, today);
  }

  /** She has read what was said. */
  dismiss(): void {
    this.store.set({ notice: null, trouble: null });
  }

  /** To be called when somebody looks at the pane again: a day may have passed. */
  wake(): void {
    this.plans.wake();
  }

  private get workbook(): Host['workbook'] {
    return this.host.workbook;
  }

  /** Has something written that the plans are read from, and reads them again. */
  private write<Made>(
    job: JobName,
    doing: (jobs: Jobs, pace: Pace) => Promise<JobResult<Made>>,
    after: (made: Made) => Change,
  ): Promise<boolean> {
    return this.runner.run(job, async (jobs, pace) => {
      const written = await doing(jobs, pace);
      if (written.kind === 'failed') return written;
      const read = await this.plans.readBack(jobs, pace);
      return { kind: 'done', value: { ...read, ...after(written.value) } };
    });
  }

  private previewWhereSeen(): void {
    const { view, checked, preview } = this.state;
    const hasPlan = checked !== null && checked.check.plans.length > 0;
    if (view === 'report' && hasPlan && preview === null) void this.previewReport();
  }

  private keep(): void {
    const { chosenLanguage: language, checkMs } = this;
    remember(this.host.memory, this.state, { language, checkMs });
  }
}
