import type { Command } from '../ribbon/commands';
import type { Desk } from './desk/desk';

/** Does what a ribbon button asks for; tells whether the pane then has something to say. */
export async function doCommand(desk: Desk, command: Command): Promise<boolean> {
  switch (command) {
    case 'check':
      desk.setView('check');
      await desk.check();
      return true;
    case 'highlight': {
      desk.setView('overdue');
      // The button promises marks that follow the days; a day picked in the pane would fix them.
      if (desk.state.pickedDay !== null && !(await desk.pickDay(null))) return true;
      const done = await desk.highlight();
      const { notice } = desk.state;
      const marked = notice?.kind === 'highlighted' ? notice.made : { overdue: 0, dueSoon: 0 };
      return !done || marked.overdue + marked.dueSoon === 0;
    }
    case 'clearMarks': {
      desk.setView('overdue');
      return !(await desk.clearMarks());
    }
    case 'reportHalfYear': {
      desk.setView('report');
      const done = await desk.reportHalfYear();
      const { notice } = desk.state;
      return !done || (notice?.kind === 'reported' && notice.made.keptEdited.length > 0);
    }
    case 'openPane':
      return true;
  }
}
