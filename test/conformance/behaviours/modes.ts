import { expect } from 'chai';
import type { AudioSessionCategory, AudioSessionMode } from '../../../tools/packages/test-link';
import { onEverySession } from '../behaviour';
import type { Behaviour } from '../behaviour';

/** Categories that a mode is for, where Apple names any, and one that it is not for. */
const purposes: readonly [AudioSessionMode, AudioSessionCategory, AudioSessionCategory][] = [
	['voiceChat', 'playAndRecord', 'playback'],
	['videoChat', 'playAndRecord', 'ambient'],
	['videoRecording', 'playAndRecord', 'playback'],
	['moviePlayback', 'playback', 'ambient'],
	['measurement', 'playback', 'ambient'],
];

/** Modes, also misused ones. */
export const modeBehaviours: readonly Behaviour[] = [
	...onEverySession('modes', {
		'the mode is default until one is set': async ({ session }) => {
			expect(await session.mode).to.equal('default');
		},
		'each available mode can be set with playAndRecord or playback and reads back': async ({
			session,
		}) => {
			const modes = (await session.availableModes).filter(
				(mode) => mode !== 'gameChat' && mode !== 'dualRoute',
			);
			expect(modes).to.include('default');
			for (const mode of modes) {
				await session.setMode(mode);
				expect(await session.mode).to.equal(mode);
			}
		},
	}),
	...onEverySession(
		'modes',
		Object.fromEntries(
			purposes.map(([mode, right, wrong]) => [
				`${mode} is in force with ${right}; misused for ${wrong} it behaves as default`,
				async ({ session, godotSession }) => {
					const available = await session.availableCategories;
					if (available.includes(right)) {
						await session.setCategory(right, []);
						await session.setMode(mode);
						expect(await godotSession.read('effectiveMode')).to.equal(mode);
					}
					await session.setCategory(wrong, []);
					await session.setMode(mode);
					expect(await session.mode).to.equal(mode);
					expect(await godotSession.read('effectiveMode')).to.equal('default');
				},
			]),
		),
	),
];
