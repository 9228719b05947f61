import { Command } from 'commander';
import { register as registerBench } from '../../bench/command';
import { register as registerConformance } from '../../test/conformance/command';
import { verbDescriptions } from './about';
import { register as registerAddon } from './addon/command';
import { register as registerAppleHeaders } from './generate/apple-headers-command';
import { register as registerBindgen } from './generate/bindgen-command';
import { register as registerBuild } from './build/command';
import { register as registerClassref } from './generate/classref-command';
import { register as registerEngine } from './engine/command';
import { register as registerGenerate } from './generate/command';
import { register as registerLint } from './lint/command';
import { register as registerPackage } from './npm-package/command';
import { register as registerSite } from './site/command';
import { register as registerStart } from './start/command';
import { register as registerTest } from './test/command';
import { register as registerWeb } from './web/command';

/** Every concern's verbs. A new concern adds one import and one name here. */
const concerns = [
	registerStart,
	registerTest,
	registerWeb,
	registerBuild,
	registerBench,
	registerConformance,
	registerAddon,
	registerGenerate,
	registerLint,
	registerEngine,
	registerAppleHeaders,
	registerBindgen,
	registerClassref,
	registerSite,
	registerPackage,
];

/** The command line with every verb, each with the description that `npm run` lists. */
export function createProgram(): Command {
	const program = new Command('godot-audio-session')
		.description('Builds, runs, tests and documents Godot Audio Session.')
		.showHelpAfterError('(--help lists what there is)');
	for (const register of concerns) {
		register(program);
	}
	const descriptions = verbDescriptions();
	for (const command of program.commands) {
		command.description(descriptions.get(command.name()) ?? command.description());
	}
	return program;
}
