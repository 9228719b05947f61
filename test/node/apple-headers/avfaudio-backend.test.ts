import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import {
	checkForApple,
	type ApplePlatform,
} from '../../../tools/workshop/objective-c/apple-compiler';
import { appleHeaders, writeAppleHeaders } from '../../../tools/generators/apple/write-headers';
import { repositoryRoot } from '../../../tools/generators/repository';
import { needObjectiveC } from '../../apple/need-objective-c';

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

/** Returns the lines that are compiled without the microphone. */
function withoutMicrophone(file: string): string {
	const open: ('left out' | 'kept')[] = [];
	return readFileSync(path.join(folder, file), 'utf8')
		.split('\n')
		.filter((line) => {
			if (line.startsWith('#if')) {
				open.push(line === '#ifdef AUDIO_SESSION_MICROPHONE' ? 'left out' : 'kept');
			} else if (line.startsWith('#endif')) {
				open.pop();
			} else if (line.startsWith('#else')) {
				open.splice(-1, 1, 'kept');
			}
			return !open.includes('left out');
		})
		.join('\n');
}

describe('the AVFAudio backend without the microphone', () => {
	const text = sources.map(withoutMicrophone).join('\n');

	it("does not refer to the microphone's permission", () => {
		expect(text).to.not.match(/\brecordPermission\]|requestRecordPermission/);
		expect(text).to.not.include('requestMicrophoneInjectionPermission');
	});

	it('refers to the selectors and constants of microphone injection that the changelog names', () => {
		expect(text).to.include('[p_session isMicrophoneInjectionAvailable]');
		expect(text).to.include('AVAudioSessionMicrophoneInjectionIsAvailableKey');
	});
});

describe("the AVFAudio backend against Apple's declarations", () => {
	before(async function () {
		await needObjectiveC(this);
		writeAppleHeaders();
	});

	// All sources in one: reading the headers is most of what each costs.
	const text = sources.map((name) => `#include "${path.join(folder, name)}"\n`).join('');

	for (const platform of platforms) {
		for (const { name, flags } of builds) {
			it(`has no warning for ${platform} ${name}`, async () => {
				const { isGood, complaints } = await checkForApple('avfaudio.mm', platform, {
					text,
					flags,
				});
				expect(isGood, complaints).to.equal(true);
			});
		}
	}

	it('is checked: a method that Apple does not declare is found', async () => {
		const faulty = `${text}static void f(AVAudioSession *s) { [s setNoSuchThing:1]; }\n`;
		const { isGood, complaints } = await checkForApple('avfaudio.mm', 'ios', { text: faulty });
		expect(isGood).to.equal(false);
		expect(complaints).to.include('setNoSuchThing');
	});

	// The keys are strings, so the compiler does not check them.
	it('observes only properties that Apple declares on the session', () => {
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
