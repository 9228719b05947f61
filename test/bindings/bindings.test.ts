import { expect } from 'chai';
import { assertClean } from '../../tools/packages/godot/assert-clean';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import type { RunResult } from '../../tools/packages/godot/run-engine';
import { runEngine } from '../../tools/packages/godot/run-engine';
import { describeGodotSuite } from '../godot/godot-suite';
import { buildProbeProject, layOutProbeProject, probeProject } from './probe-project';

// The names of the tests are read from the scripts there.
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
		let told: Map<string, string[]>;

		before(async () => {
			const engine = await setUpEngine();
			const args = ['--editor', '--path', probeProject, '--', '--reload'];
			run = await runEngine(engine, args, { cwd: probeProject });
			told = new Map();
			for (const [, what = '', value = ''] of run.stderr.matchAll(
				/^\[reload\] ([^:]+): (.*)$/gm,
			)) {
				told.set(what, [...(told.get(what) ?? []), value]);
			}
		});

		it('every reload succeeds', () => {
			expect(told.get('status')).to.deep.equal(['0', '0', '0', '0']);
		});

		it('instances keep their properties, also those that were made up', () => {
			expect(told.get('property')).to.deep.equal(['0', '1', '2', '3']);
			expect(told.get('made up property')).to.deep.equal(['0', '1', '2', '3']);
		});

		it('instances stay of their class and answer', () => {
			expect(told.get('class')).to.deep.equal(Array(4).fill('NodeProbe'));
			expect(told.get('method')).to.deep.equal(Array(4).fill('zwölf'));
			expect(told.get('placeholder')).to.deep.equal(Array(4).fill('RuntimeProbe'));
		});

		it("the editor's help has the class documentation that the library carries", () => {
			expect(told.get('help')).to.deep.equal(['true']);
		});

		it('engine objects are reached before and after', () => {
			expect(told.get('engine classes')).to.deep.equal(Array(8).fill(''));
			expect(told.get('references')).to.deep.equal(Array(8).fill(''));
		});

		it('nothing is left over, and the engine prints nothing', () => {
			const [more = 'none'] = told.get('objects more') ?? [];
			// The editor's own objects come and go by a few for each reload; one of ours that stayed
			// would be among the leaks.
			expect(Math.abs(Number(more))).to.be.below(30);
			assertClean(run);
		});
	});
});
