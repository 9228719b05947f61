import { expect } from 'chai';
import type { AudioSessionCategory, AudioSessionMode } from '../../../tools/packages/test-link';
import { onEverySession } from '../behaviour';
import type { Behaviour } from '../behaviour';

/** Modes with a category that Apple names for them, and one that does not fit. */
const purposes: readonly [AudioSessionMode, AudioSessionCategory, AudioSessionCategory][] = [
	['voiceChat', 'playAndRecord', 'playback'],
	['videoChat', 'playAndRecord', 'ambient'],
	['videoRecording', 'playAndRecord', 'playback'],
	['moviePlayback', 'playback', 'ambient'],
	['measurement', 'playback', 'ambient'],
];

/** Modes, also with categories that do not fit. */
export const modeBehaviours: readonly Behaviour[] = [
	...onEverySession('modes', {
		'the mode is default until one is set': async ({ session }) => {
			expect(await session.mode).to.equal('default');
		},
		'each available mode except gameChat and dualRoute can be set and reads back': async ({
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
			purposes.map(([mode, fitting, other]) => [
				`${mode} takes effect with ${fitting}; with ${other} it behaves as default`,
				async ({ session, godotSession }) => {
					const available = await session.availableCategories;
					if (available.includes(fitting)) {
						await session.setCategory(fitting, []);
						await session.setMode(mode);
						expect(await godotSession.read('effectiveMode')).to.equal(mode);
					}
					await session.setCategory(other, []);
					await session.setMode(mode);
					expect(await session.mode).to.equal(mode);
					expect(await godotSession.read('effectiveMode')).to.equal('default');
				},
			]),
		),
	),
];
