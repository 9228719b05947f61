import path from 'node:path';
import { expect } from 'chai';
import { execa } from 'execa';
import type { ObjectiveC } from '../../tools/apple-headers/find-objective-c';
import { repositoryRoot } from '../../tools/repository';
import { describeGodotSuite } from '../godot/godot-suite';
import { autoloadSuites, deviceSuites, simulatedSuites } from '../godot/simulated-suites';
import { coverageVariable, forgetCoverage, readCoverage } from './coverage';
import { buildDouble, doubleLibrary, doubleTests } from './double-build';
import { onDouble } from './double-host';
import { needObjectiveC } from './need-objective-c';

const project = path.join(repositoryRoot, 'test', 'godot');
const goal = 95;

describe('on the AVFAudio backend', function () {
	this.timeout(600_000);
	let tools: ObjectiveC;

	before(async function () {
		tools = await needObjectiveC(this);
		// The suites' part of it is for them to build; together it takes less time.
		await buildDouble('extension', 'plain');
		forgetCoverage();
	});

	for (const [name, suites] of Object.entries({
		AVAudioSession: simulatedSuites,
		AudioSession: autoloadSuites,
	})) {
		describe(name, () => {
			for (const [title, file] of Object.entries(suites)) {
				describeGodotSuite(title, { project, file: `suites/${file}`, host: onDouble() });
			}
		});
	}

	for (const [device, file] of Object.entries(deviceSuites)) {
		describeGodotSuite(`a ${device}`, {
			project,
			file: `suites/${file}`,
			userArguments: [`--audio-session-device=${device}`],
			host: onDouble(),
		});
	}

	describeGodotSuite('iOS 15, the oldest that is served', {
		project,
		file: 'suites/older_ios.gd',
		host: onDouble('15.0'),
	});

	// Mocha runs what is in no `describe` of its own before what is.
	describe('the backend', () => {
		it(`has run at least ${goal} % of its lines`, async () => {
			await execa(doubleTests('plain'), { env: coverageVariable });
			const rows = await readCoverage(
				tools,
				[doubleLibrary, doubleTests('plain')],
				path.join('src', 'backends', 'avfaudio'),
			);
			for (const { name, lines, covered } of rows) {
				console.log(`    ${((100 * covered) / lines).toFixed(1).padStart(5)} % ${name}`);
			}
			const { lines = 0, covered = 0 } = rows.at(-1) ?? {};
			expect((100 * covered) / lines).to.be.at.least(goal);
		});
	});
});
