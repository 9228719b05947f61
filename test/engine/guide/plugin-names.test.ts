import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import type { Engine } from '../../../tools/packages/godot/engine';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import { repositoryRoot } from '../../../tools/generators/repository';
import { layOutPrograms, printedByGuide, runProgram } from './guide-project';

const page = readFileSync(path.join(repositoryRoot, 'docs', 'names.md'), 'utf8');
const section = page.slice(page.indexOf('## Coming from GodotApplePlugins'));
const settings = '[audio]\n\nsession/desktop_backend="simulated"';
const rows = [...section.matchAll(/^\| `(\w+)` +\| (\d+) +\| `(\w+)` +\| (\d+) +\|$/gm)].map(
	([, there = '', valueThere = '', here = '', valueHere = '']) => ({
		there,
		valueThere,
		here,
		valueHere,
	}),
);

function inReady(...lines: readonly string[]): string {
	const body = lines.map((line) => `\t${line}\n`).join('');
	return `extends Node\n\n\nfunc _ready() -> void:\n${body}`;
}

const olderForm = inReady(
	'var session := AVAudioSession.new()',
	'session.category = AVAudioSession.playback',
	'print(session.category == AVAudioSession.SessionCategory.playback)',
	'session.set_category(AVAudioSession.ambient)',
	'print(session.get_category() == AVAudioSession.ambient)',
);
const newerForm = [
	'var session := AVAudioSession.new()',
	'session.current_category = AVAudioSession.AMBIENT',
	'print(session.current_category)',
	'print(session.set_category(AVAudioSession.PLAYBACK, AVAudioSession.SPOKEN_AUDIO, AVAudioSession.ROUTE_SHARING_DEFAULT, AVAudioSession.MIX_WITH_OTHERS))',
	'print(session.current_category)',
];

/** Translates a line of a script for the newer form with the tables. */
function translated(line: string): string {
	const call = line.replace(
		/session\.set_category\((.*?), (.*?), (.*?), (.*?)\)/,
		'await session.configure($1, $2, $4, $3)',
	);
	return rows
		.reduce(
			(text, { there, here }) =>
				text.replace(
					new RegExp(`\\bAVAudioSession\\.${there}\\b`),
					`AVAudioSession.${here}`,
				),
			call,
		)
		.replace('current_category', 'category');
}

describe('the table for users of GodotApplePlugins', () => {
	let engine: Engine;
	let project: string;

	before(async () => {
		engine = await setUpEngine();
		const scripts = [
			olderForm,
			inReady(...newerForm),
			inReady(...newerForm.map(translated)),
			inReady(...rows.map(({ here }) => `print(AVAudioSession.${here})`)),
		];
		project = await layOutPrograms(engine, 'plugin-names', {
			settings,
			programs: scripts.map((script) => ({ script })),
		});
	});

	it('is right that scripts for its older form run unchanged', async () => {
		const run = await runProgram(engine, project, 0);
		assertClean(run);
		expect(printedByGuide(run.stdout)).to.deep.equal(['true', 'true']);
	});

	it('is right that scripts for its newer form need the names on the right', async () => {
		const refused = await runProgram(engine, project, 1);
		expect(refused.messages.map(({ text }) => text).join('\n')).to.include('current_category');
		const run = await runProgram(engine, project, 2);
		assertClean(run);
		expect(printedByGuide(run.stdout)).to.deep.equal(['0', '0', '3']);
	});

	it('has the values of the constants, which are the same except for LONG_FORM', async () => {
		const run = await runProgram(engine, project, 3);
		assertClean(run);
		expect(printedByGuide(run.stdout)).to.deep.equal(rows.map(({ valueHere }) => valueHere));
		expect(rows).to.have.length(27);
		const others = rows.filter(({ valueThere, valueHere }) => valueThere !== valueHere);
		expect(others.map(({ there }) => there)).to.deep.equal(['LONG_FORM']);
	});
});
