import { expect } from 'chai';
import { assertClean } from '../../tools/packages/godot/assert-clean';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import { remoteProject } from '../engine/test_link/remote-project';
import { launchOnDouble } from './double-platform';
import { needObjectiveC } from './need-objective-c';

describe('a game on the AVFAudio backend, driven from TypeScript', () => {
	it('has the session of the double, whose device the simulator controls', async function () {
		await needObjectiveC(this);
		const game = await launchOnDouble({ project: remoteProject, engine: await setUpEngine() });
		if (game === undefined) {
			throw new Error('Objective-C is available, but the game was not launched.');
		}
		await game.session.setCategory('playback', ['duckOthers']);
		await game.session.setActive(true);
		expect(await game.session.categoryOptions).to.include('duckOthers');
		await game.simulator.setOutputVolume(0.25);
		expect(game.session.outputVolume).to.equal(0.25);
		assertClean(await game.close());
	});
});
