import { expect } from 'chai';
import type {
	AudioSessionCategory,
	AudioSessionCategoryOptions,
} from '../../../tools/packages/test-link';
import { onEverySession } from '../behaviour';
import type { Behaviour, Subject } from '../behaviour';
import { refuses } from '../rejection';

const categories = [
	'ambient',
	'soloAmbient',
	'playback',
	'record',
	'playAndRecord',
	'multiRoute',
] as const satisfies readonly AudioSessionCategory[];

/** Which categories take an option, by Apple's documents. */
const takers: Readonly<
	Partial<Record<AudioSessionCategoryOptions, readonly AudioSessionCategory[]>>
> = {
	mixWithOthers: ['playback', 'playAndRecord', 'multiRoute'],
	duckOthers: ['ambient', 'playback', 'playAndRecord', 'multiRoute'],
	interruptSpokenAudioAndMixWithOthers: ['playback', 'playAndRecord', 'multiRoute'],
	allowBluetooth: ['record', 'playAndRecord'],
	defaultToSpeaker: ['playAndRecord'],
	overrideMutedMicrophoneInterruption: ['record', 'playAndRecord', 'multiRoute'],
};

async function isTakenBy(
	{ session }: Subject,
	option: AudioSessionCategoryOptions,
	takes: readonly AudioSessionCategory[],
): Promise<void> {
	const available = await session.availableCategories;
	for (const category of categories.filter((name) => available.includes(name))) {
		if (takes.includes(category)) {
			await session.setCategory(category, [option]);
			expect(await session.categoryOptions, category).to.include(option);
		} else {
			await refuses(session.setCategory(category, [option]), 'ERR_INVALID_PARAMETER');
		}
	}
}

/** Categories and their options. */
export const categoryBehaviours: readonly Behaviour[] = [
	...onEverySession('categories', {
		'the available categories are among those that there are, and playback is one': async ({
			session,
		}) => {
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
		'a change of category drops the options': async ({ session }) => {
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
		'a refused category leaves the session as it was': async ({ session }) => {
			await session.setCategory('playback', ['mixWithOthers']);
			await refuses(
				session.setCategory('ambient', ['defaultToSpeaker']),
				'ERR_INVALID_PARAMETER',
			);
			expect(await session.category).to.equal('playback');
			expect(await session.categoryOptions).to.include('mixWithOthers');
		},
		'the category may be changed while the session is active': async ({ session }) => {
			await session.setActive(true);
			await session.setCategory('ambient', []);
			expect(await session.category).to.equal('ambient');
		},
	}),
	...onEverySession(
		'category options',
		Object.fromEntries(
			Object.entries(takers).map(([option, takes]) => [
				`${option} is taken by ${takes.join(', ')} and by no other`,
				(subject: Subject) =>
					isTakenBy(subject, option as AudioSessionCategoryOptions, takes),
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
