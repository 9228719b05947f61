import { endWithParent } from './end-with-parent';
import { describeFailure } from '../packages/terminal/failure';
import { createProgram } from './program';

function fail(error: unknown): never {
	console.error(describeFailure(error, (process.env.DEBUG ?? '') !== ''));
	process.exit(1);
}

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
endWithParent();
void createProgram().parseAsync().catch(fail);
