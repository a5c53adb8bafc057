import { extractCommand } from './extract-command.ts';
import { terminal } from './plain-error.ts';

process.exitCode = await extractCommand(process.argv.slice(2), terminal);
