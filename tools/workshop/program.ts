import { Command } from 'commander';
import { verbDescriptions } from './about';
import { register as registerAddon } from './addon/command';
import { register as registerAppleHeaders } from './generate/apple-headers-command';
import { register as registerBindgen } from './generate/bindgen-command';
import { register as registerBuild } from './build/command';
import { register as registerEngine } from './engine/command';
import { register as registerGenerate } from './generate/command';
import { register as registerLint } from './lint/command';
import { register as registerPackage } from './npm-package/command';
import { register as registerSite } from './site/command';
import { register as registerStart } from './start/command';
import { register as registerTest } from './test/command';
import { register as registerWeb } from './web/command';

/** Adds the verbs of one topic. */
export type Register = (program: Command) => void;

/** The verbs of all topics of the tools. A new topic adds one import and one name here. */
export const toolVerbs: readonly Register[] = [
	registerStart,
	registerTest,
	registerWeb,
	registerBuild,
	registerAddon,
	registerGenerate,
	registerLint,
	registerEngine,
	registerAppleHeaders,
	registerBindgen,
	registerSite,
	registerPackage,
];

/**
 * Returns a command line with verbs, each with the description that `npm run` lists.
 * @param concerns the functions that add the verbs; default: those of the tools
 */
export function createProgram(concerns: readonly Register[] = toolVerbs): Command {
	const program = new Command('godot-audio-session')
		.description('Builds, runs, tests and documents Godot Audio Session.')
		.showHelpAfterError('(--help lists the commands and options)');
	for (const register of concerns) {
		register(program);
	}
	const descriptions = verbDescriptions();
	for (const command of program.commands) {
		command.description(descriptions.get(command.name()) ?? command.description());
	}
	return program;
}
