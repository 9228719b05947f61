import path from 'node:path';
import { expect } from 'chai';
import { execa } from 'execa';
import type { ObjectiveC } from '../../tools/workshop/objective-c/find-objective-c';
import { repositoryRoot } from '../../tools/generators/repository';
import { describeGodotSuite, describeGodotSuites } from '../engine/session/godot-suite';
import { autoloadSuites, deviceSuites, simulatedSuites } from '../engine/session/simulated-suites';
import type { Coverage } from './coverage';
import { coverageVariable, forgetCoverage, readCoverage } from './coverage';
import { buildDouble, doubleLibrary, doubleTests } from './double-build';
import { onDouble } from './double-platform';
import { needObjectiveC } from './need-objective-c';

const project = path.join(repositoryRoot, 'test', 'engine', 'session');
// It varies by some tenths with the order of threads.
const goal = 95;
const goalOfAll = 97;

describe('on the AVFAudio backend', function () {
	this.timeout(600_000);
	let tools: ObjectiveC;

	before(async function () {
		tools = await needObjectiveC(this);
		// The suites build their part themselves; building both together takes less time.
		await buildDouble('extension', 'plain');
		forgetCoverage();
	});

	describe('AVAudioSession', () => {
		for (const [title, file] of Object.entries(simulatedSuites)) {
			describeGodotSuite(title, { project, file: `suites/${file}`, platform: onDouble() });
		}
	});

	describe('AudioSession', () => {
		describeGodotSuites(autoloadSuites, { project, platform: onDouble() });
	});

	for (const [device, file] of Object.entries(deviceSuites)) {
		describeGodotSuite(`a ${device}`, {
			project,
			file: `suites/${file}`,
			userArguments: [`--audio-session-device=${device}`],
			platform: onDouble(),
		});
	}

	describeGodotSuite('iOS 15, the oldest supported version', {
		project,
		file: 'suites/older_ios.gd',
		platform: onDouble({ ios: '15.0' }),
	});

	describeGodotSuite('a system without newer features', {
		project,
		file: 'suites/bare_system.gd',
		platform: onDouble({ ios: '5.0' }),
	});

	describeGodotSuite('notifications without the contents that Apple documents', {
		project,
		file: 'suites/invalid_notifications.gd',
		platform: onDouble({ hasValidNotifications: false }),
	});

	// In a `describe`, because Mocha runs the other tests first.
	describe('the covered lines of the backend', () => {
		const reached = async (programs: readonly string[]): Promise<readonly Coverage[]> =>
			readCoverage(tools, programs, path.join('src', 'backends', 'avfaudio'));

		it(`are at least ${goal} % in Godot alone`, async () => {
			const rows = await reached([doubleLibrary]);
			for (const { name, percent } of rows) {
				console.log(`      ${percent.toFixed(1).padStart(5)} % ${name}`);
			}
			expect(rows.at(-1)?.percent).to.be.at.least(goal);
		});

		it(`are at least ${goalOfAll} % with the tests in Objective-C++`, async () => {
			await execa(doubleTests('plain'), { env: coverageVariable });
			const { percent = 0 } =
				(await reached([doubleLibrary, doubleTests('plain')])).at(-1) ?? {};
			console.log(`      ${percent.toFixed(1).padStart(5)} % all`);
			expect(percent).to.be.at.least(goalOfAll);
		});
	});
});
