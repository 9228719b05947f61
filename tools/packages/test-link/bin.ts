#!/usr/bin/env node
import { Command } from 'commander';
import { setUpEngine } from '../../workshop/engine/install-engine';
import { describeFailure } from '../terminal/failure';
import { kindOfNews } from '../terminal/kind-of-news';

async function installGodot(): Promise<void> {
	let kind = '';
	const engine = await setUpEngine((news) => {
		if (kindOfNews(news) !== kind) {
			kind = kindOfNews(news);
			console.log(news);
		}
	});
	console.log(`Godot ${engine.version.text} is ready: ${engine.command}`);
}

/** The program that a project with the npm package has for its tests. */
const program = new Command('godot-audio-session').description(
	'Gets ready what the tests of a Godot game with an audio session need.',
);
program
	.command('install-godot')
	.description(
		'Installs Godot for your user where there is none: downloads about 500 MB from Debian, without root.',
	)
	.action(installGodot);
program.parseAsync().catch((error: unknown) => {
	console.error(describeFailure(error, (process.env.DEBUG ?? '') !== ''));
	process.exitCode = 1;
});
