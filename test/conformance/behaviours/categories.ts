import { expect } from 'chai';
import type {
	AudioSessionCategory,
	AudioSessionCategoryOptions,
} from '../../../tools/packages/test-link';
import { onEverySession } from '../behaviour';
import type { Behaviour, Subject } from '../behaviour';
import { expectRefusal } from '../rejection';

const categories = [
	'ambient',
	'soloAmbient',
	'playback',
	'record',
	'playAndRecord',
	'multiRoute',
] as const satisfies readonly AudioSessionCategory[];

/** The categories that accept an option, as Apple documents them. */
const acceptingCategories: Readonly<
	Partial<Record<AudioSessionCategoryOptions, readonly AudioSessionCategory[]>>
> = {
	mixWithOthers: ['playback', 'playAndRecord', 'multiRoute'],
	duckOthers: ['ambient', 'playback', 'playAndRecord', 'multiRoute'],
	interruptSpokenAudioAndMixWithOthers: ['playback', 'playAndRecord', 'multiRoute'],
	allowBluetooth: ['record', 'playAndRecord'],
	defaultToSpeaker: ['playAndRecord'],
	overrideMutedMicrophoneInterruption: ['record', 'playAndRecord', 'multiRoute'],
};

async function expectAcceptance(
	{ session }: Subject,
	option: AudioSessionCategoryOptions,
	accepting: readonly AudioSessionCategory[],
): Promise<void> {
	const available = await session.availableCategories;
	for (const category of categories.filter((name) => available.includes(name))) {
		if (accepting.includes(category)) {
			await session.setCategory(category, [option]);
			expect(await session.categoryOptions, category).to.include(option);
		} else {
			await expectRefusal(session.setCategory(category, [option]), 'ERR_INVALID_PARAMETER');
		}
	}
}

/** Categories and their options. */
export const categoryBehaviours: readonly Behaviour[] = [
	...onEverySession('categories', {
		'the available categories are known ones and include playback': async ({ session }) => {
			const available = await session.availableCategories;
			expect(categories).to.include.members([...available]);
			expect(available).to.include('playback');
		},
		'each available category can be set and reads back': async ({ session }) => {
			for (const category of await session.availableCategories) {
				await session.setCategory(category, []);
				expect(await session.category).to.equal(category);
			}
		},
		'a change of category clears the options': async ({ session }) => {
			await session.setCategory('playback', ['mixWithOthers']);
			await session.setCategory('soloAmbient', []);
			await session.setCategory('playback', []);
			expect(await session.categoryOptions).to.deep.equal([]);
		},
		'a change of category keeps the mode': async ({ session }) => {
			await session.setMode('spokenAudio');
			await session.setCategory('soloAmbient', []);
			expect(await session.mode).to.equal('spokenAudio');
		},
		'a refused category does not change the session': async ({ session }) => {
			await session.setCategory('playback', ['mixWithOthers']);
			await expectRefusal(
				session.setCategory('ambient', ['defaultToSpeaker']),
				'ERR_INVALID_PARAMETER',
			);
			expect(await session.category).to.equal('playback');
			expect(await session.categoryOptions).to.include('mixWithOthers');
		},
		'the category can be changed while the session is active': async ({ session }) => {
			await session.setActive(true);
			await session.setCategory('ambient', []);
			expect(await session.category).to.equal('ambient');
		},
	}),
	...onEverySession(
		'category options',
		Object.fromEntries(
			Object.entries(acceptingCategories).map(([option, accepting]) => [
				`${option} is accepted only by ${accepting.join(', ')}`,
				(subject: Subject) =>
					expectAcceptance(subject, option as AudioSessionCategoryOptions, accepting),
			]),
		),
	),
	...onEverySession('category options', {
		'interruptSpokenAudioAndMixWithOthers implies mixWithOthers': async ({ session }) => {
			await session.setCategory('playback', ['interruptSpokenAudioAndMixWithOthers']);
			expect(await session.categoryOptions).to.include('mixWithOthers');
		},
	}),
];
