import { wordsOf } from '../locales/words';
import { checkCommand } from './commands/check';
import { highlightCommand } from './commands/highlight';
import { reportCommand } from './commands/report';
import { rulesCommand } from './commands/rules';
import { timelineCommand } from './commands/timeline';
import { unitCommand } from './commands/unit';
import type { Command, CommandResult } from './command';
import { badUsage, CommandFailed } from './failure';
import { languageOf, readOptions, today } from './options';
import { sayFailure } from './say-failure';

const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkCommand,
  highlight: highlightCommand,
  report: reportCommand,
  timeline: timelineCommand,
  unit: unitCommand,
  rules: rulesCommand,
};

async function run(args: readonly string[]): Promise<CommandResult> {
  const options = readOptions(args, today());
  const words = wordsOf(options.language);
  if (options.help) return { output: words.help, exitCode: 0 };
  if (options.command === '') throw badUsage({ code: 'command-missing' });
  const command = Object.hasOwn(COMMANDS, options.command) ? COMMANDS[options.command] : undefined;
  if (!command) throw badUsage({ code: 'command-unknown', command: options.command });
  return command(options, words);
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  // A reader that closes early ("| head") is no mistake of ours.
  process.stdout.on('error', () => process.exit());
  try {
    const { output, errors = [], exitCode } = await run(args);
    if (output !== '') process.stdout.write(`${output}\n`);
    for (const line of errors) process.stderr.write(`${line}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    process.stderr.write(`${sayFailure(error.failure, wordsOf(languageOf(args)))}\n`);
    process.exitCode = 2;
  }
}

void main();
