#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
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
  .command('start')
  .description('build a graph and show it in the browser')
  .argument('[path...]', 'files or folders to read (default: seeds)')
  .option('--out <dir>', 'keep the graph in this folder')
  .option('--port <number>', 'listen on this port (default: 4747, or any that is free)', portNumber)
  .option('--no-open', 'do not open the browser')
  .addOption(languageOption())
  .addOption(correctionsOption())
  .addHelpText('after', examples('start', 'start ~/articles', 'start article.txt --out my-graph --no-open'))
  .action(async (paths: string[], options) => (await import('./commands/start.ts')).start(paths, options));

program
  .command('build')
  .description('read articles and write their graph: graph.json, graph.gexf, statements.jsonl, report.md')
  .argument('[path...]', 'files or folders (.txt, .md); - for standard input', ['seeds'])
  .option('--out <dir>', 'the folder to write', 'graph')
  .option('--title <text>', 'what the graph is called (default: as the folder’s README.md or the folder is called)')
  .addOption(languageOption())
  .addOption(correctionsOption())
  .addHelpText('after', examples('build', 'build ~/articles --out my-graph'))
  .action(async (paths: string[], options) => {
    await (await import('./commands/build.ts')).build(paths, options);
  });

program
  .command('serve')
  .description('show a built graph in the browser')
  .argument('[path]', 'the folder that “whosaid build” wrote, or a graph saved from the page as JSON, GEXF or GraphML')
  .option('--graph <dir>', 'the folder that “whosaid build” wrote', 'graph')
  .option('--port <number>', 'listen on this port (default: 4747, or any that is free)', portNumber)
  .option('--open', 'open the browser')
  .option('--corrections <file>', 'where the page writes corrections (default: corrections.json in the folder)')
  .option('--read-only', 'do not let the page write corrections; it can still download them')
  .addHelpText('after', examples('serve --open', 'serve my-graph --port 8080', 'serve graph.gexf'))
  .action(async (path: string | undefined, options) => {
    await (await import('./commands/serve.ts')).serve(path === undefined ? options : { ...options, graph: path });
  });

program
  .command('extract')
  .description('print what articles say as JSON Lines: documents, entities, statements, relations')
  .argument('<path...>', 'files or folders (.txt, .md); - for standard input')
  .addOption(languageOption())
  .addHelpText(
    'after',
    examples('extract article.txt > records.jsonl', 'extract seeds | grep \'"record":"statement"\''),
  )
  .action(async (paths: string[], options) => (await import('./commands/extract.ts')).extract(paths, options));

program
  .command('export')
  .description('write a built graph in another format')
  .argument('[path]', 'the folder that “whosaid build” wrote, or a saved graph', 'graph')
  .addOption(
    new Option('--format <format>', 'of the file')
      .choices(['gexf', 'graphml', 'json', 'jsonld', 'csv', 'neo4j', 'html'])
      .makeOptionMandatory(),
  )
  .addOption(
    new Option('--preset <preset>', 'gexf, graphml: the actors alone, or statements and articles too')
      .choices(['actors', 'statements'])
      .default('actors'),
  )
  .addOption(
    new Option('--gexf-version <version>', '1.2 is for older tools, such as networkx before 3.6')
      .choices(['1.3', '1.2'])
      .default('1.3'),
  )
  .addOption(
    new Option('--table <table>', 'csv: which table').choices(['statements', 'nodes', 'edges']).default('statements'),
  )
  .option('--out <path>', 'write a file instead of standard output; neo4j: the folder of its two files')
  .addHelpText(
    'after',
    examples(
      'export --format gexf > graph.gexf',
      'export --format csv --table edges my-graph',
      'export --format html --out graph.html',
    ),
  )
  .action(async (dir: string, options) => (await import('./commands/export-graph.ts')).exportGraph(dir, options));

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

function languageOption(): Option {
  return new Option('--language <code>', 'read every article as this language').choices(LANGUAGE_CODES);
}

function correctionsOption(): Option {
  return new Option(
    '--corrections <file>',
    'replay these decisions of yours (default: corrections.json in the folder of the graph, else beside the articles)',
  );
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}
