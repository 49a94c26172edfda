#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { version } from '../../package.json';
import { Failure, reasonOf } from './failure.ts';
import { LANGUAGE_CODES } from './load-language.ts';
import { warn } from './print.ts';

// Each command loads its code when it runs, so that `whosaid --help` answers at once.
const program = new Command('whosaid')
  .description(
    'Reads a folder of articles and builds a graph of who said what, each statement linked to the exact words.',
  )
  .version(version)
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'whosaid: ')) })
  .exitOverride();

program
  .command('extract')
  .description('print what articles say as JSON Lines: documents, entities, statements, relations')
  .argument('<path...>', 'files or folders (.txt, .md); - for standard input')
  .option('--language <code>', 'read every article as this language', languageCode)
  .addHelpText(
    'after',
    examples('extract article.txt > statements.jsonl', 'extract seeds | grep \'"record":"statement"\''),
  )
  .action(async (paths: string[], options) => (await import('./commands/extract.ts')).extract(paths, options));

// `whosaid extract … | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  // Commander has already printed its own.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  warn(error instanceof Failure ? error.message : reasonOf(error));
  if (process.env.WHOSAID_DEBUG) console.error(error);
  return error instanceof Failure ? error.exitCode : 1;
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ whosaid ${line}`).join('\n')}`;
}

function languageCode(code: string): string {
  if (LANGUAGE_CODES.includes(code)) return code;
  throw new InvalidArgumentError(`Known languages: ${LANGUAGE_CODES.join(', ')}.`);
}
