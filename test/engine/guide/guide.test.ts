import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { describeRun } from '../../../tools/packages/godot/describe-run';
import type { Engine } from '../../../tools/packages/godot/engine';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import { parseMessages } from '../../../tools/packages/godot/output';
import { repositoryRoot } from '../../../tools/generators/repository';
import { layOutPrograms, printedByGuide, runProgram } from './guide-project';
import type { Guide } from './read-guide';
import { readGuide } from './read-guide';

const guide = readGuide(readFileSync(path.join(repositoryRoot, 'docs', 'guide.md'), 'utf8'));
const readme = readGuide(readFileSync(path.join(repositoryRoot, 'README.md'), 'utf8'));

describePrograms('the guide', 'guide', guide);
// The README describes in words the setting that turns on the simulated device.
describePrograms('the README', 'readme', { ...readme, settings: guide.settings });

describe('the reader of the guide', () => {
	it('refuses a snippet without output', () => {
		const silent = '```gdscript\nextends Node\n```\n';
		expect(() => readGuide(silent)).to.throw('Line 1: no block of text');
	});

	it('refuses a snippet if it is not clear how to run it', () => {
		const loose = '\n```gdscript\nprint(1)\n```\n\n```text\n1\n```\n';
		expect(() => readGuide(loose)).to.throw(
			'Line 2: the snippet does not begin with «extends»',
		);
	});

	it('wraps statements in a function, and assigns each program the text block that follows', () => {
		const { programs } = readGuide(
			[
				'# One',
				'<!-- inside _ready -->',
				'```gdscript',
				'print(1)',
				'```',
				'```text',
				'1',
				'```',
				'# Two',
				'```gdscript',
				'extends Node',
				'```',
				'<!-- after the script above -->',
				'```gdscript',
				'if true:',
				'\tprint(2)',
				'```',
				'```text',
				'2',
				'```',
			].join('\n'),
		);
		const opening = 'extends Node\n\n\n@warning_ignore("unused_parameter")\n';
		expect(programs).to.deep.equal([
			{
				title: 'One',
				line: 3,
				script: `${opening}func _ready() -> void:\n\tprint(1)\n`,
				after: undefined,
				outcome: ['1'],
			},
			{
				title: 'Two',
				line: 10,
				script: 'extends Node\n',
				after: `${opening}func run(game: Node) -> void:\n\tif true:\n\t\tprint(2)\n`,
				outcome: ['2'],
			},
		]);
	});
});

function isMessage(line: string): boolean {
	return parseMessages([line]).length > 0;
}

function asLine({ label, text }: { readonly label: string; readonly text: string }): string {
	return `${label}: ${text}`;
}

function describePrograms(title: string, name: string, document: Guide): void {
	describe(title, () => {
		let engine: Engine;
		let project: string;

		before(async () => {
			engine = await setUpEngine();
			project = await layOutPrograms(engine, name, document);
		});

		for (const [index, { title: heading, line, outcome }] of document.programs.entries()) {
			it(`line ${line}, ${heading}: prints the output in the document`, async () => {
				const run = await runProgram(engine, project, index);
				const messages = outcome.filter(isMessage);
				const lines = outcome.filter((row) => !isMessage(row));
				expect(run.messages.map(asLine), describeRun(run)).to.deep.equal(messages);
				expect(printedByGuide(run.stdout), describeRun(run)).to.deep.equal(lines);
				expect(run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
				expect(run.leaks).to.deep.equal([]);
			});
		}
	});
}
