import { newPageCommand } from './new-page-command.ts';
import { terminal } from './plain-error.ts';

process.exitCode = await newPageCommand(process.argv.slice(2), terminal);
