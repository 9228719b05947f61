import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import type { Engine } from '../../../tools/packages/godot/engine';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import { repositoryRoot } from '../../../tools/generators/repository';
import { readClassExamples } from './class-examples';
import { layOutPrograms, runProgram } from './guide-project';

const folder = path.join(repositoryRoot, 'doc_classes');
const examples = readdirSync(folder)
	.filter((name) => name.endsWith('.xml'))
	.flatMap((name) =>
		readClassExamples(path.parse(name).name, readFileSync(path.join(folder, name), 'utf8')),
	);
const settings = '[audio]\n\nsession/desktop_backend="simulated"';

describe('the code samples of the class reference', () => {
	let engine: Engine;
	let project: string;

	before(async () => {
		engine = await setUpEngine();
		project = await layOutPrograms(engine, 'class-examples', { settings, programs: examples });
	});

	for (const [index, { className, line, script }] of examples.entries()) {
		it(`${className}, line ${line}: runs without errors or warnings`, async () => {
			expect(script).to.match(/^extends /);
			assertClean(await runProgram(engine, project, index));
		});
	}

	it('are read with their line, and without the indentation and entities of XML', () => {
		const xml = '<class>\n\t[codeblock]\n\tif 1 &lt; 2:\n\t\tpass\n\t[/codeblock]\n</class>\n';
		expect(readClassExamples('A', xml)).to.deep.equal([
			{ className: 'A', line: 2, script: 'if 1 < 2:\n\tpass\n' },
		]);
	});
});
