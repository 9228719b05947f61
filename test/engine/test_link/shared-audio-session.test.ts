import { expect } from 'chai';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import { AudioSessionError } from '../../../tools/packages/test-link';
import type { LaunchedGame } from '../../../tools/packages/test-link';
import { launch, prepareProject } from './remote-project';

async function rejection(promise: Promise<unknown>): Promise<AudioSessionError> {
	const error = await promise.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	if (!(error instanceof AudioSessionError)) {
		throw new Error(`It was not refused by the session: ${String(error)}`);
	}
	return error;
}

describe('SharedAudioSession, with a running game', () => {
	let game: LaunchedGame;

	before(async () => {
		game = await launch(await prepareProject());
	});

	after(async () => {
		assertClean(await game.close(), { allow: [/-1\.000000 is not a valid number of hertz/] });
	});

	beforeEach(async () => {
		await game.simulator.resetMediaServices();
		await game.session.setCategory('playback', []);
		await game.session.setActive(true);
	});

	it('sets the category with its options and reads them back', async () => {
		await game.session.setCategory('playback', ['mixWithOthers', 'duckOthers']);
		expect(await game.session.category).to.equal('playback');
		expect(await game.session.categoryOptions).to.deep.equal(['mixWithOthers', 'duckOthers']);
	});

	it('sets the mode, the sample rate and the preferences and reads them back', async () => {
		await game.session.setMode('moviePlayback');
		await game.session.setPreferredSampleRate(44100);
		await game.session.setAllowHapticsAndSystemSoundsDuringRecording(true);
		await game.session.setPrefersNoInterruptionsFromSystemAlerts(true);
		expect(await game.session.mode).to.equal('moviePlayback');
		expect(await game.session.preferredSampleRate).to.equal(44100);
		expect(await game.session.allowHapticsAndSystemSoundsDuringRecording).to.equal(true);
		expect(await game.session.prefersNoInterruptionsFromSystemAlerts).to.equal(true);
	});

	it('lists the categories and modes of the device by name', async () => {
		expect(await game.session.availableCategories).to.include.members(['ambient', 'record']);
		expect(await game.session.availableModes).to.include.members(['default', 'voiceChat']);
	});

	it('reports other apps', async () => {
		await game.simulator.startOtherApp();
		await game.session.setCategory('playback', ['mixWithOthers']);
		expect(await game.session.isOtherAudioPlaying).to.equal(true);
		expect(await game.session.secondaryAudioShouldBeSilencedHint).to.equal(true);
		await game.simulator.stopOtherApp();
		expect(await game.session.isOtherAudioPlaying).to.equal(false);
	});

	it('returns the latest volume without waiting', async () => {
		await game.simulator.setOutputVolume(0.25);
		expect(game.session.outputVolume).to.equal(0.25);
		await game.simulator.setOutputVolume(0.5);
		expect(game.session.outputVolume).to.equal(0.5);
	});

	it('notifies a listener once of each event, even if it was added twice, until it is removed', async () => {
		const events: string[] = [];
		const onInterruption = (type: string): void => void events.push(type);
		const onVolume = (value: number, old: number): void => void events.push(`${old}-${value}`);
		game.session.addInterruptionListener(onInterruption);
		game.session.addInterruptionListener(onInterruption);
		game.session.addOutputVolumeListener(onVolume);
		await game.simulator.beginInterruption('phoneCall');
		await game.simulator.setOutputVolume(0.75);
		await game.simulator.endInterruption();
		game.session.removeInterruptionListener(onInterruption);
		game.session.removeOutputVolumeListener(onVolume);
		await game.simulator.beginInterruption('alarm');
		await game.simulator.endInterruption();
		await game.simulator.setOutputVolume(0.5);
		expect(events).to.deep.equal(['began', '0.5-0.75', 'ended']);
	});

	it('rejects with Godot’s error, Apple’s error and the reason', async () => {
		const options = await rejection(game.session.setCategory('ambient', ['defaultToSpeaker']));
		expect(options).to.include({
			operation: 'set_category_with_options',
			godotError: 'ERR_INVALID_PARAMETER',
			appleError: 'badParam',
			appleCode: -50,
			message: 'ambient does not take OPTION_DEFAULT_TO_SPEAKER (only playAndRecord).',
		});
		await game.simulator.failNext('insufficientPriority', 'set_mode');
		const mode = await rejection(game.session.setMode('spokenAudio'));
		expect(mode).to.include({
			operation: 'set_mode',
			godotError: 'ERR_LOCKED',
			appleError: 'insufficientPriority',
		});
		expect(await game.session.mode).to.equal('default');
		const rate = await rejection(game.session.setPreferredSampleRate(-1));
		expect(rate).to.include({ godotError: 'ERR_INVALID_PARAMETER', appleError: 'badParam' });
	});

	it('returns the right result for each request, in any order of the answers', async () => {
		await game.simulator.setClockRunning(false);
		await game.simulator.setDelay(1, 'set_mode');
		await game.simulator.failNext('isBusy', 'set_mode');
		const settled: string[] = [];
		const refused = rejection(game.session.setMode('spokenAudio')).then(({ appleError }) => {
			settled.push(`mode: ${appleError}`);
		});
		const done = game.session.setActive(true).then(() => {
			settled.push('active');
		});
		settled.push(await game.session.category);
		await game.simulator.advance(1);
		await Promise.all([refused, done]);
		await game.simulator.setDelay(0, 'set_mode');
		await game.simulator.setClockRunning(true);
		expect(settled[0]).to.equal('playback');
		expect(settled).to.have.members(['playback', 'mode: isBusy', 'active']);
	});

	it('refuses an unknown name before the request is sent, and lists the valid ones', async () => {
		const wrong = 'telepathy' as 'playback';
		const error = await game.session.setCategory(wrong, []).catch((reason: unknown) => reason);
		expect(error).to.be.instanceOf(TypeError);
		expect(String(error)).to.match(/category: "telepathy" is not one of ambient, multiRoute/);
		const rate = await game.session
			.setPreferredSampleRate(NaN)
			.catch((reason: unknown) => reason);
		expect(String(rate)).to.equal('TypeError: sampleRate: NaN is not a valid number of hertz.');
	});
});

describe('SharedAudioSession, in a game without an audio session', () => {
	it('returns unknown, and rejects requests with ERR_UNAVAILABLE', async () => {
		const game = await launch(await prepareProject(), { backend: 'unavailable' });
		try {
			expect(await game.session.category).to.equal('unknown');
			expect(game.session.outputVolume).to.be.a('number');
			const error = await rejection(game.session.setActive(true));
			expect(error).to.include({ godotError: 'ERR_UNAVAILABLE', appleError: 'none' });
			const device = await rejection(game.simulator.plug('headphones'));
			expect(device.message).to.equal('this game has no simulated device.');
			expect(game.can('simulator')).to.equal(false);
		} finally {
			assertClean(await game.close(), { allow: [/./] });
		}
	});
});
