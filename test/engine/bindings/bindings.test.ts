import { expect } from 'chai';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import type { RunResult } from '../../../tools/packages/godot/run-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { describeGodotSuite } from '../session/godot-suite';
import { buildProbeProject, layOutProbeProject, probeProject } from './probe-project';

// The names of the tests are read from the scripts in that project.
layOutProbeProject();

describe('the bindings in Godot', function () {
	this.timeout(300_000);

	before(async () => {
		await buildProbeProject(await setUpEngine());
	});

	const suites = {
		checks: 'in C++',
		methods: 'methods',
		signals: 'signals and callables',
		objects: 'classes and instances',
		errors: 'error macros',
	};
	for (const [file, title] of Object.entries(suites)) {
		describeGodotSuite(title, { project: probeProject, file: `suites/${file}.gd` });
	}

	describe('reloading in the editor', () => {
		let run: RunResult;
		let reported: Map<string, string[]>;

		before(async () => {
			const engine = await setUpEngine();
			const args = ['--editor', '--path', probeProject, '--', '--reload'];
			run = await runEngine(engine, args, { cwd: probeProject });
			reported = new Map();
			for (const [, what = '', value = ''] of run.stderr.matchAll(
				/^\[reload\] ([^:]+): (.*)$/gm,
			)) {
				reported.set(what, [...(reported.get(what) ?? []), value]);
			}
		});

		it('succeeds every time', () => {
			expect(reported.get('status')).to.deep.equal(['0', '0', '0', '0']);
		});

		it('keeps the properties of instances, including dynamic ones', () => {
			expect(reported.get('property')).to.deep.equal(['0', '1', '2', '3']);
			expect(reported.get('dynamic property')).to.deep.equal(['0', '1', '2', '3']);
		});

		it('keeps the class and the methods of instances', () => {
			expect(reported.get('class')).to.deep.equal(Array(4).fill('NodeProbe'));
			expect(reported.get('method')).to.deep.equal(Array(4).fill('zwölf'));
			expect(reported.get('placeholder')).to.deep.equal(Array(4).fill('RuntimeProbe'));
		});

		it("adds the library's class documentation to the editor's help", () => {
			expect(reported.get('help')).to.deep.equal(['true']);
		});

		it('keeps access to engine objects', () => {
			expect(reported.get('engine classes')).to.deep.equal(Array(8).fill(''));
			expect(reported.get('references')).to.deep.equal(Array(8).fill(''));
		});

		it('leaks no objects and prints no errors', () => {
			const [growth = 'none'] = reported.get('object growth') ?? [];
			// The number of the editor's own objects varies by a few with each reload. A leaked object of the
			// extension is among the reported leaks.
			expect(Math.abs(Number(growth))).to.be.below(30);
			assertClean(run);
		});
	});
});
