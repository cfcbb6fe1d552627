/// <reference types="office-js" />

/** The names that manifest.xml gives to the ribbon's buttons. */
export const COMMANDS = ['check', 'highlight', 'clearMarks', 'reportHalfYear', 'openPane'] as const;

export type Command = (typeof COMMANDS)[number];

export const isCommand = (name: string): name is Command =>
  COMMANDS.some((command) => command === name);

/** Does a command's work; tells whether there is something to say, which the pane then says. */
export type DoCommand = (command: Command) => Promise<boolean>;

/**
 * Joins the ribbon's buttons to their work. Where Excel lets pane and ribbon share one runtime, a button
 * works with the pane closed, and opens it only to say something. A button is always let go again,
 * whatever its work came to.
 */
export function joinRibbon(work: DoCommand): void {
  for (const command of COMMANDS) {
    Office.actions.associate(command, async (event: Office.AddinCommands.Event) => {
      try {
        if (await work(command)) await showPane();
      } finally {
        event.completed();
      }
    });
  }
}

/** Opens the pane, where a command may: SharedRuntime 1.1. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.showAsTaskpane();
}
