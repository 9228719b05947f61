import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { checkForApple, type ApplePlatform } from '../../../tools/apple-headers/apple-compiler';
import { appleHeaders, writeAppleHeaders } from '../../../tools/apple-headers/write-headers';
import { repositoryRoot } from '../../../tools/repository';
import { needObjectiveC } from '../../apple/need-objective-c';
import { sideBySide } from '../../side-by-side';

const folder = path.join(repositoryRoot, 'src', 'backends', 'avfaudio');
const sources = readdirSync(folder).filter((name) => name.endsWith('.mm'));
const platforms: readonly ApplePlatform[] = ['ios', 'tvos', 'visionos'];
const builds = [
	{ name: 'without the microphone', flags: [] },
	{
		name: 'with the microphone, as a debug build',
		flags: ['-DAUDIO_SESSION_MICROPHONE', '-DDEBUG_ENABLED'],
	},
];

describe("the AVFAudio backend against Apple's declarations", () => {
	before(async function () {
		await needObjectiveC(this);
		await writeAppleHeaders();
	});

	for (const platform of platforms) {
		for (const { name, flags } of builds) {
			it(`has no warning for ${platform} ${name}`, async () => {
				await sideBySide(sources, async (source) => {
					const file = path.join(folder, source);
					const { isGood, complaints } = await checkForApple(file, platform, { flags });
					expect(isGood, complaints).to.equal(true);
				});
			});
		}
	}

	// Keys are text, which the compiler does not check.
	it('observes only what Apple declares as a property of the session', () => {
		const declared = readFileSync(path.join(appleHeaders, 'AVFAudio', 'AVFAudio.h'), 'utf8');
		const [, session = ''] = /^@interface AVAudioSession :([^]*?)^@end/m.exec(declared) ?? [];
		const observer = readFileSync(path.join(folder, 'property_observer.mm'), 'utf8');
		const keys = [...observer.matchAll(/@"(\w+)"[,;]$/gm)].map(([, key = '']) => key);
		expect(keys).to.include.members(['outputVolume', 'promptStyle']);
		for (const key of keys) {
			expect(session).to.match(new RegExp(`^@property.*\\b${key}\\b`, 'm'), key);
		}
	});
});
